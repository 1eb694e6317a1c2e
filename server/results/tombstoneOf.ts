import type { ReleaseEntry } from '../../db/queries/releases.ts';
import { Problem } from '../http/problem.ts';

/** What stands in place of a release that was taken back: its number, the day, and why. */
export const tombstoneOf = ({
  wave,
  number,
  withdrawnOn,
  withdrawnReason,
}: Pick<ReleaseEntry, 'wave' | 'number' | 'withdrawnOn' | 'withdrawnReason'>): Problem =>
  new Problem('release.withdrawn', {
    wave,
    release: number,
    ...(withdrawnOn && { withdrawnOn }),
    ...(withdrawnReason && { reason: withdrawnReason }),
  });
