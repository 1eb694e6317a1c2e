import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../db/keys.ts';
import { findAccount } from '../../db/queries/accounts.ts';
import type { Deps } from '../deps.ts';

/** Typists share a desk: so many accounts at one browser are known, the one let in last first. */
const mostAccounts = 8;
const nonceBytes = 16;

interface Signed {
  id: string;
  browserRound: number;
}

/**
 * What a browser that was let in keeps, after OWASP's "device cookies": a random name of the browser and, for each
 * account let in with it, a mark signed for this name and that account. It says neither whose nor since when.
 */
interface KnownBrowser {
  name: string;
  marks: Buffer[];
}

/** Addresses nobody has are looked up with the same work; no mark is ever signed for them. */
const nobody: Signed = { id: '', browserRound: 0 };

/**
 * Whether a browser was let in with this account before.
 *
 * @param shown what its cookie holds
 * @returns its name; undefined for strangers, forged marks, marks of other accounts and those that were revoked
 */
export function recogniseBrowser(
  keys: Pick<Keys, 'browser'>,
  shown: string | undefined,
  account: Signed = nobody,
): string | undefined {
  const browser = readMarks(shown);
  if (!browser) return undefined;
  const mark = signMark(keys, browser.name, account);
  return browser.marks.some((one) => timingSafeEqual(one, mark)) ? browser.name : undefined;
}

/**
 * Makes a browser known for an account that was let in.
 *
 * @param shown what its cookie held until now: a browser keeps its name, and with it what it tried
 * @returns what belongs into the cookie
 */
export async function introduceBrowser(
  { store }: Pick<Deps, 'store'>,
  shown: string | undefined,
  account: string,
): Promise<string> {
  const row = (await findAccount(store, account)) ?? nobody;
  const { name, marks } = readMarks(shown) ?? {
    name: randomBytes(nonceBytes).toString('base64url'),
    marks: [],
  };
  const mark = signMark(store.keys, name, row);
  const others = marks.filter((one) => !one.equals(mark)).slice(0, mostAccounts - 1);
  return [name, ...[mark, ...others].map((one) => one.toString('base64url'))].join('.');
}

const signMark = ({ browser }: Pick<Keys, 'browser'>, name: string, { id, browserRound }: Signed): Buffer =>
  createHmac('sha256', browser).update(`${name}\0${id}\0${browserRound}`).digest();

/** @returns undefined for what was never written by us */
function readMarks(shown = ''): KnownBrowser | undefined {
  if (!/^[\w-]{22}(?:\.[\w-]{43}){1,8}$/.test(shown)) return undefined;
  const [name = '', ...marks] = shown.split('.');
  return { name, marks: marks.map((mark) => Buffer.from(mark, 'base64url')) };
}
