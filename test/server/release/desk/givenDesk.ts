import { onTestFinished } from 'vitest';
import type { Store } from '../../../../db/store.ts';
import type { Role } from '../../../../server/accounts/account.ts';
import { createApp } from '../../../../server/app.ts';
import type { Mailer } from '../../../../server/mail/mailer.ts';
import type { Answers } from '../../../../surveys/language/questionnaire.ts';
import { givenAccount } from '../../../fixtures/givenAccount.ts';
import { givenStore, givenWave, type Person } from '../givenWave.ts';

const places = ['a1', 'a2', 'a3', 'a4'];
const felt = ['very', 'rather', 'hardly', 'not'];

/** 240 invited persons who differ, two of them of the smallest group. */
const people: Person[] = Array.from({ length: 240 }, (_, at): Person => {
  const answers: Answers = {
    area: places[at % 4] ?? 'a1',
    home: felt[(at * 7) % 4] ?? 'very',
    street: felt[(at * 5 + 1) % 3] ?? 'very',
    victim: at % 9 === 0 ? 'yes' : 'no',
    wish: ['light', 'police', 'trees'][(at * 11) % 3] ?? 'light',
    gender: at < 2 ? 'd' : at % 2 ? 'f' : 'm',
  };
  return { answers };
});

export interface DeskReply {
  status: number;
  body: Record<string, unknown>;
  text: string;
}

/** The whole app over one closed wave "2026", two analysts, a councillor, and a clock that stands until set. */
export async function givenReleaseDesk(persons: readonly Person[] = people, mail?: Mailer) {
  const { store, forget } = await givenStore();
  onTestFinished(forget);
  await givenWave(store, '2026', persons);
  const clock = { now: new Date('2026-11-23T08:00:00Z') };
  const deps = { store, clock: () => clock.now, ...(mail && { mail }) };
  const app = createApp(deps);
  const account = (role: Role, name: string) =>
    givenAccount(store, 'town', [role], { email: `${name}@town.example`, clock: deps.clock });
  const [ada, bo, kim] = [
    await account('analyst', 'ada'),
    await account('analyst', 'bo'),
    await account('council', 'kim'),
  ];
  const ask = async (
    who: { headers: { cookie: string } } | undefined,
    path: string,
    method = 'GET',
    body?: unknown,
  ): Promise<DeskReply> => {
    const reply = await app.request(`http://localhost${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...who?.headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, text, body: parse(text) };
  };
  return { store: store as Store, clock, deps, app, ada, bo, kim, ask };
}

export type ReleaseDesk = Awaited<ReturnType<typeof givenReleaseDesk>>;

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

export const desk = '/api/desk/municipalities/town';
export const first = `${desk}/waves/2026/releases/1`;

/** Proposes release 1 by ada and confirms it by bo. */
export async function open(house: ReleaseDesk, audience: string, publicOn?: string): Promise<void> {
  const { ask, ada, bo } = house;
  await ask(ada, `${first}/proposal`, 'PUT', { audience, ...(publicOn && { publicOn }) });
  const seen = { audience, publicOn: publicOn ?? null, proposedBy: ada.id };
  await ask(bo, `${first}/confirmation`, 'POST', seen);
}
