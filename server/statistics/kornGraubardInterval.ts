import { clopperPearsonInterval } from './clopperPearsonInterval.ts';
import type { Interval } from './interval.ts';
import { kornGraubardSize } from './kornGraubardSize.ts';
import type { MeanEstimate } from './meanEstimate.ts';

/**
 * 95 % interval of a share in a survey with weights and strata: the Clopper–Pearson interval at the effective
 * size n* (see `kornGraubardSize`). It stays inside [0, 1] and keeps a sensible width near the ends, where
 * value ± t √V does not.
 *
 * Rather wide for shares in the middle; close to 0 or 1 with strongly unequal weights it may still undercover.
 *
 * @returns fractions; undefined with fewer than two persons or without a degree of freedom
 * @see Korn & Graubard (1998), Survey Methodology 24:193-201; R: survey::svyciprop(method = "beta")
 */
export function kornGraubardInterval(share: MeanEstimate): Interval | undefined {
  const size = kornGraubardSize(share);
  return size === undefined ? undefined : clopperPearsonInterval(share.value, size);
}
