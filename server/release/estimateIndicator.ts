import type { Column } from '../../surveys/language/columns.ts';
import type { Indicator } from '../../surveys/language/questionnaire.ts';
import { scorePersons, scorerOf, sharesOptions } from '../../surveys/language/scoring.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import { estimateMean } from '../statistics/estimateMean.ts';
import { gatherScores } from '../statistics/gatherScores.ts';
import type { DomainSums } from '../statistics/groupSums.ts';
import { kishEffectiveSize } from '../statistics/kishEffectiveSize.ts';
import { sumScores } from '../statistics/sumScores.ts';
import type { Domain, Grouping } from './lattice.ts';
import type { SampleColumns } from './sampleColumns.ts';

export interface EstimatedIndicator {
  cells: EstimatedCell[];
  /** Persons of the sample without a valid score. */
  missing: number;
}

/**
 * Every declared cell of one indicator in one sample: for `shares` one table an option. Domains are subsets of the
 * whole sample, so the variance counts all its records.
 */
export function estimateIndicator(
  indicator: Indicator,
  sample: SampleColumns,
  columns: readonly Column[],
  groupings: readonly Grouping[],
): EstimatedIndicator {
  const options =
    indicator.kind === 'shares' ? sharesOptions(indicator, columns).map(({ key }) => key) : [undefined];
  const tables = options.map((option) => estimateTable(indicator, option, sample, columns, groupings));
  return { cells: tables.flatMap(({ cells }) => cells), missing: tables[0]?.missing ?? sample.persons };
}

function estimateTable(
  indicator: Indicator,
  option: string | undefined,
  sample: SampleColumns,
  columns: readonly Column[],
  groupings: readonly Grouping[],
): EstimatedIndicator {
  const scores = scorePersons(scorerOf(indicator, columns, option), sample.codes);
  const cells = groupings.flatMap(({ groups, groupCount, domains }) => {
    const sums = sumScores(scores, sample.weights, groups, groupCount);
    return domains
      .filter(({ place }) => indicator.level === undefined || place.level === indicator.level)
      .map((domain) => estimateCell(indicator, option, sample, domain, gatherScores(sums, domain.groups)));
  });
  return { cells, missing: countMissing(scores) };
}

function estimateCell(
  indicator: Indicator,
  option: string | undefined,
  sample: SampleColumns,
  { place, category }: Domain,
  sums: DomainSums,
): EstimatedCell {
  const kind = indicator.kind === 'mean' ? 'mean' : 'share';
  const estimate = estimateMean([sums], [{ records: sample.persons }]);
  return {
    place: {
      indicator: indicator.key,
      ...(option !== undefined && { option }),
      ...place,
      sample: sample.kind,
    },
    kind,
    persons: sums.persons,
    counted: kind === 'share' ? sums.score : 0,
    lowest: sums.lowest,
    highest: sums.highest,
    ...(estimate && {
      estimate: { ...estimate, kishSize: kishEffectiveSize(sums.weight, sums.weightSquare) },
    }),
    ...(category && { category }),
  };
}

function countMissing(scores: Float64Array): number {
  let missing = 0;
  for (let person = 0; person < scores.length; person++) if (Number.isNaN(scores[person])) missing++;
  return missing;
}
