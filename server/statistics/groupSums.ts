/**
 * What the kernels gather for every group in one pass over a column: enough for the mean of any union of
 * groups and its linearised variance, so that areas are read once and districts are added up from them.
 * w = weight of a person, y = that person's score; only persons with a score and a weight above 0 count.
 */
export interface GroupSums {
  /** Number of persons. */
  persons: Float64Array;
  /** Σ y: of a share, the number of persons who gave a counted answer. */
  score: Float64Array;
  /** Σ w */
  weight: Float64Array;
  /** Σ w² */
  weightSquare: Float64Array;
  /** Σ w y */
  weightedScore: Float64Array;
  /** Σ w y² */
  weightedScoreSquare: Float64Array;
  /** Σ w² y */
  squaredWeightScore: Float64Array;
  /** Σ w² y² */
  squaredWeightScoreSquare: Float64Array;
  /** Smallest y, Infinity in an empty group. */
  lowest: Float64Array;
  /** Largest y, -Infinity in an empty group. */
  highest: Float64Array;
}

/** The same sums of one domain, or of one domain's part in one stratum. */
export type DomainSums = { [Sum in keyof GroupSums]: number };

/** Sums of groups nobody was put in yet. */
export function emptyGroupSums(groupCount: number): GroupSums {
  return {
    persons: new Float64Array(groupCount),
    score: new Float64Array(groupCount),
    weight: new Float64Array(groupCount),
    weightSquare: new Float64Array(groupCount),
    weightedScore: new Float64Array(groupCount),
    weightedScoreSquare: new Float64Array(groupCount),
    squaredWeightScore: new Float64Array(groupCount),
    squaredWeightScoreSquare: new Float64Array(groupCount),
    lowest: new Float64Array(groupCount).fill(Number.POSITIVE_INFINITY),
    highest: new Float64Array(groupCount).fill(Number.NEGATIVE_INFINITY),
  };
}
