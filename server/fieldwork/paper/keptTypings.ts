import { randomInt } from 'node:crypto';
import { Problem } from '../../http/problem.ts';
import type { WaveOf } from './cards.ts';

/** What was typed, by field: boxes, words, or null for what is missing. */
export type TypedValues = Readonly<Record<string, readonly string[] | string | null>>;

/** A form typed in once, that waits for somebody to type it in again. */
export interface FirstTyping {
  /** The id the form is stored under in the end, whoever saves it. */
  submission: string;
  language: string;
  bundle?: number | undefined;
  values: TypedValues;
}

interface Kept extends FirstTyping {
  town: string;
  wave: string;
  until: number;
  /** Who compared, and what they had typed: nobody tries again with other values. */
  compared?: { account: string; typed: string };
  timer: ReturnType<typeof setTimeout>;
}

/** As long as a pile of forms lies on the table. */
const longest = 2 * 60 * 60_000;
const mostKept = 500;
const wrongMarks = { most: 10, within: 10 * 60_000 };
/** No vowels and no look-alikes: it is written onto the form by hand. */
const letters = '23456789CDFGHJKMNPQRTVWXZ';
const markLength = 6;

/**
 * First typings that wait for a second one by somebody else. They live in the memory of this process alone: nothing of
 * them is stored, logged or backed up, and they are gone once the form is saved, after two hours, and when the server
 * stops. A form is found by a mark that stands on the paper: whoever does not hold the paper cannot ask for it.
 */
export function createKeptTypings(clock: () => Date) {
  const kept = new Map<string, Kept>();
  const wrong = new Map<string, { count: number; since: number }>();
  const now = () => clock().getTime();

  const forget = (mark: string): void => {
    clearTimeout(kept.get(mark)?.timer);
    kept.delete(mark);
  };
  const sweep = (): void => {
    for (const [mark, { until }] of kept) if (until <= now()) forget(mark);
  };
  const drawMark = (): string => {
    const mark = Array.from({ length: markLength }, () => letters[randomInt(letters.length)]).join('');
    return kept.has(mark) ? drawMark() : mark;
  };
  const countWrong = (account: string): void => {
    const seen = wrong.get(account);
    const isOld = !seen || now() - seen.since > wrongMarks.within;
    wrong.set(account, isOld ? { count: 1, since: now() } : { ...seen, count: seen.count + 1 });
  };
  const find = (address: WaveOf, account: string, mark: string): Kept => {
    sweep();
    const seen = wrong.get(account);
    if (seen && seen.count >= wrongMarks.most && now() - seen.since <= wrongMarks.within)
      throw new Problem('entry.tooMany', {}, Math.ceil((seen.since + wrongMarks.within - now()) / 1000));
    const found = kept.get(mark.toUpperCase().replaceAll(/[\s-]/g, ''));
    if (found && found.town === address.municipality && found.wave === address.wave) return found;
    countWrong(account);
    throw new Problem('entry.notKept');
  };

  return {
    /** @throws Problem entry.full */
    keep(address: WaveOf, typing: FirstTyping): { mark: string; until: string } {
      sweep();
      if (kept.size >= mostKept) throw new Problem('entry.full');
      const mark = drawMark();
      const until = now() + longest;
      const timer = setTimeout(() => forget(mark), longest);
      timer.unref();
      kept.set(mark, { ...typing, town: address.municipality, wave: address.wave, until, timer });
      return { mark, until: new Date(until).toISOString() };
    },
    /** What is needed to type the form in again; nothing of its answers. @throws Problem entry.notKept, entry.tooMany */
    look(address: WaveOf, account: string, mark: string): Pick<FirstTyping, 'language' | 'bundle'> {
      const { language, bundle } = find(address, account, mark);
      return { language, ...(bundle !== undefined && { bundle }) };
    },
    /**
     * The first values of the fields that came out differently, once the whole form was typed again.
     *
     * @throws Problem entry.notKept, entry.tooMany, entry.unfinished, entry.compared
     */
    compare(
      address: WaveOf,
      account: string,
      mark: string,
      second: TypedValues,
    ): { submission: string; first: TypedValues } {
      const found = find(address, account, mark);
      // An empty form would bring out every answer of the first one.
      if (filled(second) * 2 < filled(found.values)) throw new Problem('entry.unfinished');
      const typed = JSON.stringify(Object.entries(second).sort());
      const { compared = { account, typed } } = found;
      if (compared.account !== account || compared.typed !== typed) throw new Problem('entry.compared');
      found.compared = compared;
      const fields = new Set([...Object.keys(found.values), ...Object.keys(second)]);
      const differing = [...fields].filter((field) => said(found.values[field]) !== said(second[field]));
      const first = Object.fromEntries(differing.map((field) => [field, found.values[field] ?? null]));
      return { submission: found.submission, first };
    },
    /** Once a form is saved. */
    drop(submission: string): void {
      for (const [mark, one] of kept) if (one.submission === submission) forget(mark);
    },
  };
}

const isEmpty = (value: TypedValues[string] | undefined): boolean =>
  value === undefined || value === null || value.length === 0;

const filled = (values: TypedValues): number =>
  Object.values(values).filter((value) => !isEmpty(value)).length;

/** Missing and never typed are the same. */
function said(value: TypedValues[string] | undefined): string {
  if (isEmpty(value)) return '';
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : JSON.stringify(value);
}
