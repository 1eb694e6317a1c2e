import { describeDesign, type SampleDesign } from '../../../server/statistics/describeDesign.ts';
import { estimateDomain } from '../../../server/statistics/estimateDomain.ts';
import { groupSample } from '../../../server/statistics/groupSample.ts';
import type { Margin } from '../../../server/statistics/margin.ts';
import type { MeanEstimate } from '../../../server/statistics/meanEstimate.ts';
import { type Raking, rakeWeights } from '../../../server/statistics/rakeWeights.ts';
import { type ScoreColumn, sumColumn } from '../../../server/statistics/sumColumn.ts';

/** A sample as a test writes it down: one entry a person in every list. */
export interface Sample {
  scores: readonly number[];
  /** Design weights. */
  weights?: readonly number[];
  /** Domain of each person; undefined = in none. */
  domains?: readonly (string | undefined)[];
  /** Stratum of each person. */
  strata?: readonly string[];
  /** N_h by stratum. */
  populations?: Readonly<Record<string, number>>;
  /** Margins to rake to. */
  margins?: readonly SampleMargin[];
}

export interface SampleMargin {
  key: string;
  /** Category of each person; undefined = no answer. */
  of: readonly (string | undefined)[];
  targets: Readonly<Record<string, number>>;
}

/** The whole sample as the estimators see it, without any domain. */
function designOf(sample: Sample): SampleDesign {
  const records = sample.scores.length;
  const names = [...new Set(sample.strata ?? ['all'])];
  const weights = sample.weights && Float64Array.from(sample.weights);
  return describeDesign({
    records,
    ...(sample.margins ? { raking: rakingOf(sample) } : weights && { weights }),
    strata: {
      of: Int32Array.from({ length: records }, (_, i) => names.indexOf(sample.strata?.[i] ?? 'all')),
      populations: names.map((name) => sample.populations?.[name]),
    },
  });
}

export function rakingOf({ scores, weights, margins = [] }: Sample): Raking {
  return rakeWeights(margins.map(marginOf), scores.length, weights && Float64Array.from(weights));
}

function marginOf({ key, of, targets }: SampleMargin): Margin {
  const categories = Object.keys(targets);
  return {
    key,
    of: Int32Array.from(of, (category) => categories.indexOf(category ?? '')),
    categories,
    targets: Object.values(targets),
  };
}

/** A column of scores and the groups by name; group 0 holds everybody who is in no domain. */
export interface NamedColumn {
  column: ScoreColumn;
  names: readonly string[];
  groupOf(name: string): number;
  everyGroup: readonly number[];
}

export function columnOf(sample: Sample): NamedColumn {
  const names = [...new Set(sample.domains?.flatMap((domain) => domain ?? []))];
  const groups = Int32Array.from(sample.scores, (_, i) => 1 + names.indexOf(sample.domains?.[i] ?? ''));
  const grouped = groupSample(designOf(sample), groups, names.length + 1);
  return {
    column: sumColumn(grouped, Float64Array.from(sample.scores)),
    names,
    groupOf: (name) => 1 + names.indexOf(name),
    everyGroup: [0, ...names.keys()].map((_, group) => group),
  };
}

/** Mean of one domain (everybody without one named), through the kernel the release uses. */
export function estimateIn(sample: Sample, domain?: string): MeanEstimate | undefined {
  const { column, names, groupOf, everyGroup } = columnOf(sample);
  if (domain !== undefined && !names.includes(domain)) return undefined;
  return estimateDomain(column, domain === undefined ? everyGroup : [groupOf(domain)]);
}
