import type { Column } from '../../surveys/language/columns.ts';
import type { Indicator } from '../../surveys/language/questionnaire.ts';
import { scorePersons, scorerOf, sharesOptions } from '../../surveys/language/scoring.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import { findMajority, gatherExtremes } from '../disclosure/findMajority.ts';
import { compareWithRest } from '../statistics/compareWithRest.ts';
import { estimateDomain } from '../statistics/estimateDomain.ts';
import type { ModelledEstimate } from '../statistics/fayHerriot.ts';
import { gatherScores } from '../statistics/gatherScores.ts';
import type { GroupedSample } from '../statistics/groupSample.ts';
import { type ScoreColumn, sumColumn } from '../statistics/sumColumn.ts';
import type { TestedDifference } from '../statistics/testDifference.ts';
import type { Domain } from './lattice.ts';
import { modelAreas } from './modelAreas.ts';
import type { WeighedSample } from './weighSample.ts';

/** A cell with what is published of it beside its value. Unrounded, before any gate. */
export interface ComparedCell extends EstimatedCell {
  /** Of a district or an area of the invited sample: against the rest of the municipality. */
  rest?: TestedDifference;
  /** Of an area of the invited sample: what a model of all areas says of it, in the unit of the estimate. */
  modelled?: ModelledEstimate;
}

/** A sample split by one grouping of the lattice. */
export interface GroupedDomains {
  grouped: GroupedSample;
  domains: readonly Domain[];
}

export interface EstimatedIndicator {
  cells: ComparedCell[];
  /** Persons of the sample without a valid score. */
  missing: number;
}

/**
 * Every declared cell of one indicator in one sample: for `shares` one table an option. Domains are subsets of the
 * whole sample, so the variance counts all its records.
 */
export function estimateIndicator(
  indicator: Indicator,
  sample: WeighedSample,
  columns: readonly Column[],
  groupings: readonly GroupedDomains[],
): EstimatedIndicator {
  const options =
    indicator.kind === 'shares' ? sharesOptions(indicator, columns).map(({ key }) => key) : [undefined];
  const tables = options.map((option) => estimateTable(indicator, option, sample, columns, groupings));
  return {
    cells: tables.flatMap(({ cells }) => cells),
    missing: tables[0]?.missing ?? sample.columns.persons,
  };
}

function estimateTable(
  indicator: Indicator,
  option: string | undefined,
  { columns: sample }: WeighedSample,
  columns: readonly Column[],
  groupings: readonly GroupedDomains[],
): EstimatedIndicator {
  const scores = scorePersons(scorerOf(indicator, columns, option), sample.codes);
  const cells = groupings.flatMap(({ grouped, domains }) => {
    const wanted = domains.filter(
      ({ place }) => indicator.level === undefined || place.level === indicator.level,
    );
    if (wanted.length === 0) return [];
    const sums = sumColumn(grouped, scores);
    const table = wanted.map((domain) => estimateCell(indicator, option, sample.kind, domain, sums));
    const direct = indicator.kind === 'mean' ? findMajorities(table, wanted, grouped, scores) : table;
    return sample.kind === 'invited' ? compareCells(direct, wanted, sums) : direct;
  });
  return { cells, missing: countMissing(scores) };
}

function estimateCell(
  indicator: Indicator,
  option: string | undefined,
  sample: 'invited' | 'open',
  { place, district, everybody, groups, category }: Domain,
  sums: ScoreColumn,
): EstimatedCell {
  const kind = indicator.kind === 'mean' ? 'mean' : 'share';
  const estimate = estimateDomain(sums, groups);
  const { persons, weight, score, lowest, highest } = gatherScores(sums.groups, groups);
  return {
    place: { indicator: indicator.key, ...(option !== undefined && { option }), ...place, sample },
    ...(district !== undefined && { district }),
    kind,
    persons,
    weight,
    ...(everybody !== undefined && { everybody }),
    counted: kind === 'share' ? score : 0,
    lowest,
    highest,
    ...(estimate && { estimate }),
    ...(category && { category }),
  };
}

/** Adds to every mean the score that nearly everybody has, if so. */
function findMajorities(
  cells: readonly EstimatedCell[],
  domains: readonly Domain[],
  { design, slices }: GroupedSample,
  scores: Float64Array,
): EstimatedCell[] {
  const extremes = gatherExtremes(scores, design.weights, slices.of, slices.count);
  const slicesOf = (group: number) => {
    const first = slices.start[group] ?? 0;
    return Array.from({ length: (slices.start[group + 1] ?? 0) - first }, (_, i) => first + i);
  };
  return cells.map((cell, at) => {
    const majority = findMajority(extremes, domains[at]?.groups.flatMap(slicesOf) ?? [], cell.persons);
    return majority ? { ...cell, majority } : cell;
  });
}

/** Adds what needs the whole sample: the comparison with the rest, and the model of all areas. */
function compareCells(
  cells: readonly EstimatedCell[],
  domains: readonly Domain[],
  sums: ScoreColumn,
): ComparedCell[] {
  const models = modelAreas(cells[0]?.kind ?? 'mean', sums, domains);
  return cells.map((cell, at) => {
    const { level, area, breakdown } = cell.place;
    const domain = domains[at];
    if (level === 'municipality' || breakdown || !domain) return cell;
    const rest = compareWithRest(sums, domain.groups, othersThan(domain.groups, sums));
    const modelled = level === 'area' ? models.get(area ?? '') : undefined;
    return { ...cell, ...(rest && { rest }), ...(modelled && { modelled }) };
  });
}

/** The rest of the municipality: all others who answered, those who named no area among them. */
function othersThan(groups: readonly number[], { sample }: ScoreColumn): number[] {
  const own = new Set(groups);
  return Array.from({ length: sample.groupCount }, (_, group) => group).filter((group) => !own.has(group));
}

function countMissing(scores: Float64Array): number {
  let missing = 0;
  for (let person = 0; person < scores.length; person++) if (Number.isNaN(scores[person])) missing++;
  return missing;
}
