import type { MeasureRow } from '../../db/queries/measures.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { Release } from '../release/release.ts';
import { differenceInDifferences, type MeasuredArea } from '../statistics/differenceInDifferences.ts';
import type { PublishedFigure } from '../statistics/publishedFigure.ts';
import type { BeforeAndAfter, ReasonAgainst } from './beforeAndAfter.ts';
import { chooseWaves, isComparable, type WavePair } from './chooseWaves.ts';
import { isRival, sortAreas } from './sortAreas.ts';

/** Public counts of inhabitants by area. */
export interface Inhabitants {
  year: number;
  areaSet: number;
  byArea: ReadonlyMap<string, number>;
}

export interface Comparable {
  /** The newest published release of each wave. */
  releases: readonly Release[];
  register: readonly MeasureRow[];
  inhabitants: Inhabitants | undefined;
}

const FEWEST_OTHERS = 2;

/**
 * Before and after a measure against areas without one, from published cells of the invited sample alone: no figure
 * that a reader does not have enters it.
 */
export function compareBeforeAfter(measure: MeasureRow, known: Comparable): BeforeAndAfter {
  if (measure.areas.length === 0) return not('wholeTown');
  const { releases, register, inhabitants } = known;
  const pair = measure.status === 'planned' ? undefined : chooseWaves(measure, releases);
  if (!pair) return not('noWaves');
  if (!isComparable(pair, measure.indicator, releases)) return not('notComparable');
  const sorted = sortAreas(measure, register, pair);
  if (!sorted) return not('areas');
  const everywhere = register.some((other) => other.areas.length === 0 && isRival(other, measure, pair));
  if (inhabitants?.areaSet !== pair.after.areaSet) return not('population');
  const measured = (key: string, treated: boolean) =>
    measureArea(key, treated, measure.indicator, pair, inhabitants);
  const treated = sorted.treated.map((key) => measured(key, true));
  if (treated.some((area) => area === undefined)) return not('hidden');
  const others = everywhere ? [] : sorted.others.filter((key) => measured(key, false));
  if (others.length < FEWEST_OTHERS) return not('tooFewOthers');
  const areas = [...treated, ...others.map((key) => measured(key, false))].filter(
    (area) => area !== undefined,
  );
  return describe(areas, { treated: sorted.treated, others }, pair, inhabitants.year);
}

const not = (reason: ReasonAgainst): BeforeAndAfter => ({ status: 'notCompared', reason });

function describe(
  areas: readonly MeasuredArea[],
  keys: { treated: string[]; others: string[] },
  { before, after }: WavePair,
  populationYear: number,
): BeforeAndAfter {
  const effect = differenceInDifferences(areas);
  if (!effect) return not('hidden');
  const tenths = (value: number, round = Math.round) => round(Number((value * 10).toFixed(6))) / 10 + 0;
  return {
    status: 'compared',
    before: before.wave.key,
    after: after.wave.key,
    ...keys,
    treatedChange: tenths(effect.treatedChange),
    othersChange: tenths(effect.comparisonChange),
    difference: tenths(effect.difference),
    low: tenths(effect.low, Math.floor),
    high: tenths(effect.high, Math.ceil),
    smallestDetectable: tenths(effect.minimumDetectableEffect, Math.ceil),
    populationYear,
  };
}

function measureArea(
  key: string,
  treated: boolean,
  indicator: string,
  pair: WavePair,
  inhabitants: Inhabitants,
): MeasuredArea | undefined {
  const before = publishedOf(pair.before, indicator, key);
  const after = publishedOf(pair.after, indicator, key);
  const parts = pair.after.areas.find((area) => area.key === key)?.parts ?? [key];
  const population = parts.reduce((sum, part) => sum + (inhabitants.byArea.get(part) ?? Number.NaN), 0);
  return before && after && population > 0 ? { before, after, population, treated } : undefined;
}

/** Direct estimates only: a modelled figure leans on the other areas, and "kept" ones on an older release. */
function publishedOf(
  { cells, methods }: Release,
  indicator: string,
  area: string,
): PublishedFigure | undefined {
  const broken = methods.previous?.breaks.some((found) => found.area?.key === area);
  const cell = cells.find(
    (found) =>
      found.indicator === indicator &&
      found.level === 'area' &&
      found.area === area &&
      !found.breakdown &&
      found.sample === 'invited',
  );
  return broken ? undefined : figureOf(cell);
}

function figureOf(cell: Cell | undefined): PublishedFigure | undefined {
  if (cell?.status !== 'published' || cell.kept) return undefined;
  const { value, low, high } = cell;
  return low === undefined || high === undefined ? undefined : { value, low, high };
}
