import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { connectionOf, read, write } from '../connection.ts';
import { municipalities, waves } from '../schema.ts';
import type { Store } from '../store.ts';
import { widthsOf } from '../widths.ts';
import type { MunicipalityRow } from './municipalities.ts';

type StoredWave = typeof waves.$inferSelect;

/**
 * One fielding of a questionnaire. `questionnaire` is the author's until the wave opens; then it is frozen,
 * with the town's areas as options. `areaSet`: version of the areas, 0 until frozen. `placeList`: version of the
 * named places, 0 where there are none to choose from. `opensOn`, `closesOn` (the last day on the web), `closedOn`:
 * YYYY-MM-DD. `testOf`: the wave that is tried out here.
 */
export type WaveRow = Omit<StoredWave, 'areaSet' | 'placeList' | 'widths'> & {
  areaSet: number;
  placeList: number;
};
export type WaveState = StoredWave['state'];

type NewWave = Pick<WaveRow, 'municipality' | 'key' | 'title' | 'sample' | 'questionnaire'> &
  Partial<Pick<WaveRow, 'testOf' | 'minimumAge'>>;

/** A new wave is a draft. Returns false, and changes nothing, when the key is taken. */
export function createWave(store: Store, wave: NewWave): Promise<boolean> {
  return write(store, (db) => db.insert(waves).values(wave).onConflictDoNothing().run().changes === 1);
}

/**
 * A new wave with the population counts and joined areas of another one of the town, all of it or nothing.
 *
 * @param from key of the other wave
 * @returns false, and changes nothing, when the key is taken
 */
export function copyWave(store: Store, wave: NewWave, from: string): Promise<boolean> {
  const { prepare } = connectionOf(store);
  const { municipality, key } = wave;
  return write(store, (db) => {
    if (db.insert(waves).values(wave).onConflictDoNothing().run().changes === 0) return false;
    prepare(
      `INSERT INTO margins (municipality, wave, question, category, population)
       SELECT municipality, ?, question, category, population FROM margins WHERE municipality = ? AND wave = ?`,
    ).run(key, municipality, from);
    prepare(
      `INSERT INTO merges (municipality, wave, area, into_key, into_name)
       SELECT municipality, ?, area, into_key, into_name FROM merges WHERE municipality = ? AND wave = ?`,
    ).run(key, municipality, from);
    return true;
  });
}

/** Gives a draft another questionnaire. Returns false, and changes nothing, when there is no such draft. */
export function replaceQuestionnaire(
  store: Store,
  municipality: string,
  wave: string,
  questionnaire: Questionnaire,
): Promise<boolean> {
  const draft = and(named(municipality, wave), eq(waves.state, 'draft'));
  const change = { questionnaire, title: questionnaire.title };
  return write(store, (db) => db.update(waves).set(change).where(draft).run().changes === 1);
}

/**
 * Freezes what is asked: the questionnaire with its areas, the areas it was built on, the named places on offer,
 * and the length of a stored body. Belongs to opening; a wave that is no draft stays as it is.
 *
 * @returns whether there was such a draft
 */
export function freezeWave(
  store: Store,
  municipality: string,
  wave: string,
  {
    questionnaire,
    areaSet,
    placeList = 0,
  }: { questionnaire: Questionnaire; areaSet: number; placeList?: number },
): Promise<boolean> {
  const widths = widthsOf(questionnaire);
  return write(store, (db) => {
    const draft = and(named(municipality, wave), eq(waves.state, 'draft'));
    const frozen = { questionnaire, widths, areaSet: areaSet || null, placeList: placeList || null };
    return db.update(waves).set(frozen).where(draft).run().changes === 1;
  });
}

export async function findWave(
  store: Store,
  municipality: string,
  wave: string,
): Promise<WaveRow | undefined> {
  return connectionOf(store).memory.recall(JSON.stringify(['wave', municipality, wave]), () => {
    const row = read(store).select().from(waves).where(named(municipality, wave)).get();
    return row && toWaveRow(row);
  });
}

/** A wave with its town, looked up at once: every submission asks for both. Undefined where one of them is missing. */
export async function findWaveInTown(
  store: Store,
  municipality: string,
  wave: string,
): Promise<{ municipality: MunicipalityRow; wave: WaveRow } | undefined> {
  return connectionOf(store).memory.recallInTurn(JSON.stringify(['wave in town', municipality, wave]), () => {
    const town = read(store).select().from(municipalities).where(eq(municipalities.key, municipality)).get();
    const row = read(store).select().from(waves).where(named(municipality, wave)).get();
    return town && row && { municipality: town, wave: toWaveRow(row) };
  });
}

/** In order of their keys; without those that only try another out. */
export async function listWaves(store: Store, municipality: string): Promise<WaveRow[]> {
  const real = and(eq(waves.municipality, municipality), isNull(waves.testOf));
  return read(store).select().from(waves).where(real).orderBy(asc(waves.key)).all().map(toWaveRow);
}

/** Where a wave is being tried out; more than one after a change of its questionnaire. */
export async function listTests(store: Store, municipality: string, wave: string): Promise<WaveRow[]> {
  const tests = and(eq(waves.municipality, municipality), eq(waves.testOf, wave));
  return read(store).select().from(waves).where(tests).orderBy(asc(waves.key)).all().map(toWaveRow);
}

export type WavePlan = Pick<WaveRow, 'opensOn' | 'closesOn' | 'minimumAge' | 'isPaused'>;

/** Writes what is planned; what may be planned when is the use case's business. */
export function setWavePlan(
  store: Store,
  municipality: string,
  wave: string,
  plan: Partial<WavePlan>,
): Promise<boolean> {
  return write(
    store,
    (db) => db.update(waves).set(plan).where(named(municipality, wave)).run().changes === 1,
  );
}

/**
 * Writes the state; which step may follow which is the use case's business. Closing needs its day (YYYY-MM-DD
 * in the municipality's time zone): what is kept for late retries is dropped 30 days after it.
 *
 * @returns whether there is such a wave
 */
export function setWaveState(
  store: Store,
  municipality: string,
  wave: string,
  ...[state, closedOn]: [state: Exclude<WaveState, 'closed'>] | [state: 'closed', closedOn: string]
): Promise<boolean> {
  const change = { state, closedOn: closedOn ?? null };
  return write(
    store,
    (db) => db.update(waves).set(change).where(named(municipality, wave)).run().changes === 1,
  );
}

const named = (municipality: string, wave: string) =>
  and(eq(waves.municipality, municipality), eq(waves.key, wave));

function toWaveRow({ widths: _, areaSet, placeList, ...row }: StoredWave): WaveRow {
  return { ...row, areaSet: areaSet ?? 0, placeList: placeList ?? 0 };
}
