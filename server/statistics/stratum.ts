/** One stratum of the sample: h = 1..H. A sample drawn without strata is one stratum. */
export interface Stratum {
  /** n_h: all records of the sample in the stratum, whether or not they answered this item. */
  records: number;
  /** N_h: size of the population in the stratum; given = finite population correction, left out = none. */
  population?: number;
}
