import type { MeasureRow } from '../../db/queries/measures.ts';
import type { Release } from '../release/release.ts';

export interface WavePair {
  before: Release;
  after: Release;
}

/**
 * The last published wave that closed before the measure began, and the first that closed after it ended (after it
 * began, while it runs). What the register names goes before what the days say.
 *
 * @param releases the newest published release of each wave
 */
export function chooseWaves(
  { from, to, before, after }: MeasureRow,
  releases: readonly Release[],
): WavePair | undefined {
  const dated = releases
    .filter(({ methods }) => methods.closedOn !== undefined)
    .toSorted((a, b) => closingDay(a).localeCompare(closingDay(b)));
  const named = (key: string | undefined) => releases.find(({ wave }) => wave.key === key);
  const end = to ?? from;
  const first =
    before === undefined
      ? dated.filter((release) => closingDay(release).slice(0, from.length) < from).at(-1)
      : named(before);
  const second =
    after === undefined
      ? dated.find((release) => closingDay(release).slice(0, end.length) > end)
      : named(after);
  return first && second && first !== second ? { before: first, after: second } : undefined;
}

const closingDay = ({ methods }: Release): string => methods.closedOn ?? '';

/**
 * Whether the figures of an indicator mean the same in both waves: no declared break on the way from the later wave
 * back to the earlier one, and the same areas.
 */
export function isComparable(
  { before, after }: WavePair,
  indicator: string,
  releases: readonly Release[],
): boolean {
  if (before.areaSet !== after.areaSet) return false;
  let at: Release | undefined = after;
  // As many steps as there are waves: a chain that led back to itself would never end.
  for (let step = 0; at && step < releases.length; step++) {
    const { previous }: Release['methods'] = at.methods;
    if (!previous || previous.breaks.some((found) => concerns(found, indicator))) return false;
    if (previous.wave === before.wave.key) return true;
    at = releases.find(({ wave }) => wave.key === previous.wave);
  }
  return false;
}

type Break = NonNullable<Release['methods']['previous']>['breaks'][number];

/** A break of one breakdown or one area leaves the figures of other places as they are. */
function concerns(found: Break, indicator: string): boolean {
  if (found.breakdown !== undefined || found.area !== undefined) return false;
  return found.indicator === undefined || found.indicator === indicator;
}
