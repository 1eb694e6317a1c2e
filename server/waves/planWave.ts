import { setWavePlan, type WavePlan, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { dayIn } from './dayIn.ts';
import { getRealWave } from './getRealWave.ts';

/** What a clerk fills in; `null` takes a day or an age away again. */
export type GivenPlan = Partial<Omit<WavePlan, 'isPaused'>>;

export interface PlanFault {
  field: 'opensOn' | 'closesOn' | 'minimumAge';
  code: 'noDay' | 'past' | 'tooLate' | 'beforeOpening' | 'opened' | 'closed' | 'noAge';
}

/** A wave that runs longer than this was mistyped. */
const mostDays = 370;

/**
 * Sets the days on which a wave opens and ends, and the age from which it may be answered. All or nothing.
 *
 * The end may be moved while people answer, also once the web is shut and paper is still counted: then the web opens
 * again. What has been opened stays opened.
 *
 * @param now the present moment
 * @throws Problem wave.notFound, wave.planInvalid with every fault
 */
export async function planWave(
  store: Store,
  address: { municipality: string; wave: string },
  given: GivenPlan,
  now: Date,
): Promise<void> {
  const { municipality, wave } = await getRealWave(store, address.municipality, address.wave);
  const faults = findPlanFaults(wave, given, dayIn(municipality.timeZone, now));
  if (faults.length > 0) throw new Problem('wave.planInvalid', { faults });
  await setWavePlan(store, address.municipality, address.wave, given);
}

/** @param today YYYY-MM-DD in the town's time zone */
function findPlanFaults(wave: WaveRow, given: GivenPlan, today: string): PlanFault[] {
  const { opensOn = wave.opensOn, closesOn = wave.closesOn, minimumAge } = given;
  const faults: PlanFault[] = [];
  if (wave.state === 'closed') return [{ field: 'closesOn', code: 'closed' }];
  if (given.opensOn !== undefined && given.opensOn !== wave.opensOn) {
    if (wave.state !== 'draft') faults.push({ field: 'opensOn', code: 'opened' });
    else if (opensOn && !isDay(opensOn)) faults.push({ field: 'opensOn', code: 'noDay' });
    else if (opensOn && opensOn < today) faults.push({ field: 'opensOn', code: 'past' });
  }
  if (given.closesOn && !isDay(given.closesOn)) faults.push({ field: 'closesOn', code: 'noDay' });
  else if (given.closesOn && given.closesOn < today) faults.push({ field: 'closesOn', code: 'past' });
  if (faults.length === 0 && opensOn && closesOn) {
    if (closesOn < opensOn) faults.push({ field: 'closesOn', code: 'beforeOpening' });
    else if (daysBetween(opensOn, closesOn) > mostDays) faults.push({ field: 'closesOn', code: 'tooLate' });
  }
  if (
    typeof minimumAge === 'number' &&
    !(Number.isInteger(minimumAge) && minimumAge >= 6 && minimumAge <= 99)
  )
    faults.push({ field: 'minimumAge', code: 'noAge' });
  return faults;
}

/** The calendar knows it: 2026-02-30 is none. */
function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
