import { isRead, listReleaseSteps } from '../../../db/queries/releaseSteps.ts';
import { findRelease } from '../../../db/queries/releases.ts';
import type { Store } from '../../../db/store.ts';
import type { Cell } from '../../disclosure/cell.ts';
import type { Release } from '../release.ts';

type Shown = { status: Cell['status']; value?: number; low?: number; high?: number };

/** A released figure of the whole town, and the released one of the wave before under the same key. */
export interface FigureBeside {
  indicator: string;
  option?: string;
  sample: Cell['sample'];
  now: Shown;
  before?: Shown;
  /** As it is frozen: absent where a break forbids it. */
  change?: { change: number; low: number; high: number; significant: boolean };
}

/** Released cells only: what is secret on either side stays a word. */
export async function listBeside(
  store: Store,
  municipality: string,
  release: Release,
): Promise<FigureBeside[]> {
  const before = await findBefore(store, municipality, release);
  return townCells(release).map((cell) => {
    const same = before && townCells(before).find((other) => keyOf(other) === keyOf(cell));
    const change = cell.status === 'published' ? cell.versusPrevious : undefined;
    return {
      indicator: cell.indicator,
      ...(cell.option !== undefined && { option: cell.option }),
      sample: cell.sample,
      now: shown(cell),
      ...(same && { before: shown(same) }),
      ...(change && { change }),
    };
  });
}

async function findBefore(
  store: Store,
  municipality: string,
  { methods: { previous } }: Release,
): Promise<Release | undefined> {
  if (!previous) return undefined;
  const newest = (await listReleaseSteps(store, municipality, previous.wave)).find(isRead);
  const row = newest && (await findRelease(store, municipality, previous.wave, newest.number));
  return row && (JSON.parse(row.body) as Release);
}

const townCells = ({ cells }: Release) =>
  cells.filter(({ level, breakdown }) => level === 'municipality' && !breakdown);

const keyOf = ({ indicator, option, sample }: Cell) => JSON.stringify([indicator, option, sample]);

function shown(cell: Cell): Shown {
  if (cell.status !== 'published' && cell.status !== 'modelled') return { status: cell.status };
  const { status, value, low, high } = cell;
  return { status, value, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
