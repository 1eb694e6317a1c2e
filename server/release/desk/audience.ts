import type { Audience, Proposal } from '../../../db/queries/releaseSteps.ts';
import { Problem } from '../../http/problem.ts';

export type { Audience };

/**
 * Who is to read a release, checked: a day belongs to "council until a date, then public" alone, and lies ahead.
 *
 * @param today YYYY-MM-DD in the town's time zone
 * @throws Problem release.badDate
 */
export function checkAudience(
  { audience, publicOn }: { audience: Proposal['audience']; publicOn?: string | undefined },
  today: string,
): Proposal {
  if (audience !== 'councilThenPublic') return { audience, publicOn: null };
  if (!publicOn || !isDay(publicOn) || publicOn <= today) throw new Problem('release.badDate', { today });
  return { audience, publicOn };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
