import { Secret } from 'otpauth';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import type { Membership } from '../../../server/accounts/account.ts';
import { addAccount } from '../../../server/accounts/createAccount.ts';
import { codeAt } from '../../../server/accounts/oneTimeCode.ts';
import { hashPassword } from '../../../server/accounts/passwords.ts';
import { createApp } from '../../../server/app.ts';
import type { Site } from '../../../server/http/site.ts';
import type { Mailer } from '../../../server/mail/mailer.ts';
import { givenStore, givenTown } from '../../db/givenStore.ts';

export const password = 'vier ruhige Worte genügen';

interface Reply {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

/** A browser of somebody: keeps its cookies and says where its requests come from. */
export interface Visitor {
  /** Of the session. */
  cookie: string | undefined;
  /** What it keeps after its session: that it was let in before. */
  known: string | undefined;
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
}

/** The whole app over two towns, with a clock that stands until set. */
export async function givenDesk({ isDemo, mail, site }: { isDemo?: true; mail?: Mailer; site?: Site } = {}) {
  const store = await givenStore();
  await givenTown(store);
  await createMunicipality(store, { key: 'coswig', name: 'Coswig' });
  const clock = { now: new Date('2026-11-23T08:00:00Z') };
  const deps = {
    store,
    clock: () => clock.now,
    ...(isDemo && { isDemo }),
    ...(mail && { mail }),
    ...(site && { site }),
  };
  const app = createApp(deps);
  const visit = (): Visitor => {
    const visitor: Visitor = {
      cookie: undefined,
      known: undefined,
      async ask(method, path, body, headers = {}) {
        const response = await app.request(`http://localhost/api${path}`, {
          method,
          headers: {
            'sec-fetch-site': 'same-origin',
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...((visitor.cookie || visitor.known) && {
              cookie: [visitor.cookie, visitor.known].filter(Boolean).join('; '),
            }),
            ...headers,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        for (const header of response.headers.getSetCookie()) {
          const [set = ''] = header.split(';');
          visitor[set.includes('-known=') ? 'known' : 'cookie'] = set.endsWith('=') ? undefined : set;
        }
        return { status: response.status, body: await readBody(response), headers: response.headers };
      },
    };
    return visitor;
  };
  return {
    store,
    clock,
    deps,
    app,
    visit,
    pass: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
    add: async (email: string, roles: readonly Membership[]) => {
      const id = await addAccount(store, { email, roles, password: await hashedOnce() }, clock.now);
      if (!id) throw new Error(`${email} is there already`);
      return id;
    },
    code: (secret: string) => codeAt(Secret.fromBase32(secret).bytes, clock.now.getTime()),
  };
}

export type Desk = Awaited<ReturnType<typeof givenDesk>>;

let hashed: Promise<string> | undefined;
const hashedOnce = (): Promise<string> => {
  hashed ??= hashPassword(password);
  return hashed;
};

async function readBody(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return text === '' ? {} : { text };
  }
}

/** Signs in for the first time: password, then a second factor. @returns the secret in the app */
export async function enrol(desk: Desk, visitor: Visitor, email: string): Promise<string> {
  await visitor.ask('POST', '/session', { email, password });
  const offered = await visitor.ask('POST', '/session/factor', {});
  const secret = String(offered.body.secret);
  await visitor.ask('PUT', '/session/factor', { code: desk.code(secret) });
  return secret;
}
