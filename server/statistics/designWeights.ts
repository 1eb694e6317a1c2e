/**
 * Design weights of a sample drawn by stratum: how many persons of the register each answer stands for.
 *
 *     d_i = N_h / n_h, n_h = answers from stratum h
 *
 * Makes up for strata drawn at different rates and, within a stratum, treats whoever did not answer as missing at
 * random. A person who moved keeps the weight of the stratum the letter was drawn in. Strata without any answer
 * are represented by nobody; raking to the area margin finds that out.
 *
 * @param strata stratum of every record, an index into `populations`
 * @param populations N_h, persons in the frame by stratum
 * @returns one weight a record, in persons; Σ d = Σ N_h over the strata with answers
 * @throws RangeError when a record has no stratum, or its stratum no known population: half a design gives no
 *   weights, use 1 for everybody instead
 * @see Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, 3.7
 */
export function designWeights(strata: Int32Array, populations: readonly number[]): Float64Array {
  const answers = new Float64Array(populations.length);
  for (let record = 0; record < strata.length; record++) {
    const stratum = strata[record] ?? -1;
    answers[stratum] = (answers[stratum] ?? 0) + 1;
  }
  const weights = populations.map((population, stratum) => population / (answers[stratum] ?? 0));
  return Float64Array.from(strata, (stratum) => {
    const weight = weights[stratum];
    if (weight !== undefined && weight > 0 && Number.isFinite(weight)) return weight;
    throw new RangeError(`stratum ${stratum} has no known population`);
  });
}
