import { type AreaLink, listAreaLinks } from '../../db/queries/areaLinks.ts';
import { findAreaSet } from '../../db/queries/areas.ts';
import { EstimatesChanged, findEstimates } from '../../db/queries/estimates.ts';
import { findRelease, listPublished, type ReleaseEntry, sha256 } from '../../db/queries/releases.ts';
import { listWaves, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import type { EstimateRecord } from './estimateRecord.ts';
import type { ShownTown } from './matchAreas.ts';
import type { Release } from './release.ts';

/** The newest published release of the wave before, with what is kept beside it. */
export interface EarlierRelease {
  wave: WaveRow;
  release: Release;
  record: EstimateRecord;
  town: ShownTown;
  /** Declared between its areas and those of the wave it is compared with. */
  links: readonly AreaLink[];
}

/**
 * The wave that the figures of this one are compared with: of the same questionnaire, published, and the last one
 * before it.
 *
 * @returns undefined when there is none, or its release was built before such figures were kept
 * @throws Refusal when a byte of it was changed since
 */
export async function findEarlierRelease(store: Store, wave: WaveRow): Promise<EarlierRelease | undefined> {
  const published = await listPublished(store, wave.municipality);
  const entryOf = (key: string) =>
    published.reduce<ReleaseEntry | undefined>(
      (newest, entry) => (entry.wave === key && entry.number > (newest?.number ?? 0) ? entry : newest),
      undefined,
    );
  const earlier = (await listWaves(store, wave.municipality))
    .filter(({ questionnaire }) => questionnaire.key === wave.questionnaire.key)
    .filter((other) => inOrder(other, wave) < 0 && entryOf(other.key) !== undefined)
    .sort(inOrder)
    .at(-1);
  const entry = earlier && entryOf(earlier.key);
  const found = entry && (await readRelease(store, earlier, entry.number));
  if (!found) return undefined;
  const sets = { fromSet: earlier.areaSet, toSet: wave.areaSet };
  return { ...found, links: await listAreaLinks(store, wave.municipality, sets) };
}

/**
 * Keys that begin with a year tell the order, so that an old survey may be imported after a new one; otherwise the
 * day of closing does.
 */
function inOrder(one: WaveRow, other: WaveRow): number {
  const named = [one, other].every(({ key }) => /^\d{4}/.test(key));
  const time = ({ key, closedOn }: WaveRow) => (named ? key : `${closedOn ?? '9999'} ${key}`);
  return time(one) < time(other) ? -1 : time(one) > time(other) ? 1 : 0;
}

async function readRelease(
  store: Store,
  wave: WaveRow,
  number: number,
): Promise<Omit<EarlierRelease, 'links'> | undefined> {
  const { municipality, key } = wave;
  const row = await findRelease(store, municipality, key, number);
  const kept = await findEstimates(store, municipality, key, number).catch(refuseChanged);
  if (!row || kept === undefined) return undefined;
  if (sha256(row.body) !== row.sha256) throw notWhatItWas(`${municipality}/${key}`, number);
  const record: EstimateRecord = JSON.parse(kept);
  const rows =
    (wave.areaSet > 0 ? await findAreaSet(store, municipality, wave.areaSet) : undefined)?.areas ?? [];
  const joined = new Set(record.joined.flatMap(({ parts }) => parts));
  const single = rows
    .filter((area) => !joined.has(area.key))
    .map((area) => ({ key: area.key, parts: [area.key] }));
  return {
    wave,
    release: JSON.parse(row.body),
    record,
    town: { rows, areas: [...single, ...record.joined] },
  };
}

function refuseChanged(error: unknown): never {
  if (!(error instanceof EstimatesChanged)) throw error;
  throw notWhatItWas(error.address, error.number);
}

const notWhatItWas = (address: string, number: number) =>
  new Refusal(
    `Release ${number} of ${address}, which this wave is compared with, is not what was frozen: restore the last backup.`,
    [],
    { code: 'release.earlierDamaged', parts: { number, wave: address.split('/').at(-1) ?? address } },
  );
