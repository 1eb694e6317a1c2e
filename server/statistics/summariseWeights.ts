import { kishDesignEffect } from './kishDesignEffect.ts';
import { kishEffectiveSize } from './kishEffectiveSize.ts';

/** What the weights of a sample cost, for the methods sheet. */
export interface WeightSummary {
  persons: number;
  /** Kish: n Σ w² / (Σ w)². */
  designEffect: number;
  /** Kish: (Σ w)² / Σ w², persons. */
  effectiveSize: number;
  /** Largest weight, in the unit of the weights. */
  largest: number;
  /** The largest weight as a multiple of the mean weight. */
  largestToMean: number;
}

/**
 * Sums up the weights of a sample.
 *
 * @param weights one a person, >= 0, not all 0
 * @throws RangeError without any weight
 */
export function summariseWeights(weights: Float64Array): WeightSummary {
  let weight = 0;
  let weightSquare = 0;
  let largest = 0;
  for (let person = 0; person < weights.length; person++) {
    const one = weights[person] ?? 0;
    weight += one;
    weightSquare += one * one;
    if (one > largest) largest = one;
  }
  return {
    persons: weights.length,
    designEffect: kishDesignEffect(weights.length, weight, weightSquare),
    effectiveSize: kishEffectiveSize(weight, weightSquare),
    largest,
    largestToMean: (largest * weights.length) / weight,
  };
}
