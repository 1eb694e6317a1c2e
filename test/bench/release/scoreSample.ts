import { drawFrom, seededRandom } from '../seededRandom.ts';
import { AREAS } from './largeTown.ts';
import { areaWeights } from './syntheticPerson.ts';

export const PERSONS = 1_000_000;
export const INDICATORS = 10;

interface ScoreSample {
  groups: Int32Array;
  weights: Float64Array;
  /** One column an indicator; NaN = no score. */
  scores: Float64Array[];
}

/** The same columns in every process that asks for them. */
export function drawScoreSample(): ScoreSample {
  const random = seededRandom(AREAS);
  const weights = areaWeights(AREAS);
  return {
    groups: Int32Array.from({ length: PERSONS }, () => drawFrom(weights, random)),
    weights: Float64Array.from({ length: PERSONS }, () => 0.2 + 2 * random()),
    scores: Array.from({ length: INDICATORS }, () =>
      Float64Array.from({ length: PERSONS }, () =>
        random() < 0.05 ? Number.NaN : Math.round(300 * random()) / 3,
      ),
    ),
  };
}
