import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { storeAreaSet } from '../../../db/queries/areas.ts';
import { createMunicipality, storeSettings } from '../../../db/queries/municipalities.ts';
import { insertRelease, publishRelease } from '../../../db/queries/releases.ts';
import { endSessions } from '../../../db/queries/sessions.ts';
import { createWave, freezeWave, setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import type { Role } from '../../../server/accounts/account.ts';
import { openSession, type Stage } from '../../../server/accounts/sessions.ts';
import { createApp } from '../../../server/app.ts';
import type { Deps } from '../../../server/deps.ts';
import { readGivenSettings } from '../../../server/municipalities/settings/readGivenSettings.ts';
import { makeDraft } from '../../../server/questionnaires/drafts.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { givenAreas, givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenAccount } from '../../fixtures/givenAccount.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';
import { givenLetters } from '../../server/fieldwork/givenDesk.ts';
import { soundTown } from './soundBodies.ts';
import { watchRows } from './watchRows.ts';

export const roles: readonly Role[] = ['admin', 'fieldwork', 'entry', 'analyst', 'council'];

/** Ways to be known or unknown. */
export const callers = ['nobody', 'everything', ...roles, 'code', 'enrol', 'elsewhere', 'made-up'] as const;
export type Caller = (typeof callers)[number];

export interface House {
  store: Store;
  deps: Deps;
  app: ReturnType<typeof createApp>;
  /** Somebody to act upon. */
  own: string;
  cookieOf(caller: Caller): string | undefined;
  /** New cookies for everybody: somebody signed out. */
  signInAgain(): Promise<void>;
  /** Another app over the same store: what it counts in memory begins anew. */
  restart(): void;
  /** Whether anything is stored that was not when this was asked last. */
  hasChanged(): boolean;
  /** Names of the files in the data folder and among the temporary ones. */
  files(): string[];
}

const clock = () => new Date('2026-11-23T08:00:00Z');

/**
 * The whole app over a town in which something is there for every route: an open wave, one by invitation, a draft, a
 * published release, a questionnaire being written, an account for every role.
 */
export async function givenHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-bad-input-'));
  const usual = process.env.TMPDIR;
  const temporary = mkdtempSync(join(tmpdir(), 'umfeld-bad-temporary-'));
  process.env.TMPDIR = temporary;
  const store = await openStore(folder);
  await fillTown(store);
  const observer = new Sqlite(join(folder, 'umfeld.sqlite'), { readonly: true });
  afterAll(async () => {
    observer.close();
    await store.close();
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    rmSync(folder, { recursive: true });
    rmSync(temporary, { recursive: true });
  });

  const deps = { store, clock };
  const accounts = await fillAccounts(store);
  const cookies = new Map<Caller, string>([['made-up', `umfeld=${'a'.repeat(43)}`]]);
  const house: House = {
    store,
    deps,
    app: createApp(deps),
    own: accounts.own,
    cookieOf: (caller) => cookies.get(caller),
    async signInAgain() {
      // At one go, as one commit; and without those before, which every comparison of all rows would read.
      await Promise.all(accounts.callers.map(([, { id }]) => endSessions(store, id)));
      await Promise.all(
        accounts.callers.map(async ([caller, { id, stage }]) =>
          cookies.set(caller, `umfeld=${await openSession(deps, id, stage)}`),
        ),
      );
    },
    restart() {
      house.app = createApp(deps);
    },
    hasChanged: watchRows(observer),
    files: () => [folder, temporary].flatMap((one) => readdirSync(one)).sort(),
  };
  await house.signInAgain();
  return house;
}

async function fillAccounts(store: Store) {
  const account = async (email: string, held: readonly Role[], town = 'meissen') =>
    (await givenAccount(store, town, held, { email, clock })).id;
  const own = await account('someone@meissen.example', ['entry']);
  await account('standing@meissen.example', ['admin']);
  const everything = await account('everything@meissen.example', roles);
  const known: [Caller, { id: string; stage: Stage }][] = [
    ['everything', { id: everything, stage: 'full' }],
    ['code', { id: everything, stage: 'code' }],
    ['enrol', { id: everything, stage: 'enrol' }],
    ['elsewhere', { id: await account('carla@coswig.example', roles, 'coswig'), stage: 'full' }],
  ];
  for (const role of roles)
    known.push([role, { id: await account(`${role}@meissen.example`, [role]), stage: 'full' }]);
  return { own, callers: known };
}

/** Before it opens a question about the area has no options yet. */
const unfrozen: Questionnaire = {
  ...givenQuestionnaire,
  sections: givenQuestionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => (one.kind === 'area' ? { ...one, options: [] } : one)),
  })),
};

async function fillTown(store: Store): Promise<void> {
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await createMunicipality(store, { key: 'coswig', name: 'Coswig' });
  await storeAreaSet(store, 'meissen', givenAreas);
  const { read } = readGivenSettings(soundTown);
  if (!read) throw new Error('the settings have faults');
  await storeSettings(store, 'meissen', read);
  for (const [key, sample, state] of [
    ['2026', 'open', 'open'],
    ['brief', 'invited', 'open'],
    ['2024', 'invited', 'closed'],
    ['plan', 'both', 'draft'],
  ] as const) {
    const wave = { municipality: 'meissen', key, title: { de: key }, sample };
    await createWave(store, { ...wave, questionnaire: state === 'draft' ? unfrozen : givenQuestionnaire });
    if (state === 'draft') continue;
    await freezeWave(store, 'meissen', key, { questionnaire: givenQuestionnaire, areaSet: 1, placeList: 0 });
    if (state === 'closed') await setWaveState(store, 'meissen', key, state, '2026-11-01');
    else await setWaveState(store, 'meissen', key, state);
  }
  await givenLetters(store, 15, 'brief');
  await insertRelease(store, { municipality: 'meissen', wave: '2024', createdOn: '2026-11-20' }, () =>
    JSON.stringify(givenRelease({ wave: '2024' })),
  );
  await publishRelease(store, 'meissen', '2024', 1);
  const wish = { key: 'entwurf', from: { blank: { de: 'Entwurf' } } };
  await makeDraft(store, 'meissen', wish, { account: 'x', now: clock() });
}
