/** A mean or share with what its interval and the gates need. */
export interface MeanEstimate {
  /** n_D: persons of the domain with a valid score. */
  persons: number;
  /** The weighted mean, in the unit of the scores (a fraction for a share). */
  value: number;
  /** Its variance, in that unit squared. */
  variance: number;
  /** n_D - H_D: persons less the strata they stand in; 0 or less means that no interval can be given. */
  degreesOfFreedom: number;
  /** Kish: (Σ_D w)² / Σ_D w², persons. */
  kishSize: number;
}
