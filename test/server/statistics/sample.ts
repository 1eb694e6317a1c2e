import { estimateMean, type MeanEstimate, type Stratum } from '../../../server/statistics/estimateMean.ts';
import { gatherScores } from '../../../server/statistics/gatherScores.ts';
import { kishEffectiveSize } from '../../../server/statistics/kishEffectiveSize.ts';
import { sumScores } from '../../../server/statistics/sumScores.ts';

/** A sample as a test writes it down: one entry a person in every list. */
export interface Sample {
  scores: readonly number[];
  weights?: readonly number[];
  /** Domain of each person; undefined = in none. */
  domains?: readonly (string | undefined)[];
  /** Stratum of each person. */
  strata?: readonly string[];
  /** N_h by stratum. */
  populations?: Readonly<Record<string, number>>;
}

export type SampleEstimate = MeanEstimate & { kishSize: number };

/** Mean of one domain (everybody without one named), through the kernel the release uses. */
export function estimateDomain(sample: Sample, domain?: string): SampleEstimate | undefined {
  const inDomain = sample.scores.map((_, i) => domain === undefined || sample.domains?.[i] === domain);
  const strata = [...new Set(sample.strata ?? ['all'])];
  const groups = Int32Array.from(sample.scores, (_, i) =>
    inDomain[i] ? strata.indexOf(sample.strata?.[i] ?? 'all') : -1,
  );
  const weights = sample.weights && Float64Array.from(sample.weights);
  const sums = sumScores(Float64Array.from(sample.scores), weights, groups, strata.length);
  const parts = strata.map((_, h) => gatherScores(sums, [h]));
  const estimate = estimateMean(
    parts,
    strata.map((stratum) => describe(sample, stratum)),
  );
  const whole = gatherScores(sums, [...strata.keys()]);
  return estimate && { ...estimate, kishSize: kishEffectiveSize(whole.weight, whole.weightSquare) };
}

function describe(sample: Sample, stratum: string): Stratum {
  const records = sample.strata?.filter((one) => one === stratum).length ?? sample.scores.length;
  const population = sample.populations?.[stratum];
  return { records, ...(population !== undefined && { population }) };
}
