import { type CountedReturns, nextDay } from './countReturns.ts';

/** What to do about the letters that have not been answered. */
export type Advice = 'over' | 'wait' | 'coming' | 'remind' | 'enough';

/** Two weeks: the first wave of answers has passed by then. */
const daysBeforeReminder = 14;
/** A week that brings less than a tenth of all answers so far: what comes by itself has come. */
const dwindlingShare = 0.1;
/** As the towns of the prevention alliance reached with one letter (about 40 %). */
const usualRate = 0.4;

/**
 * Whether a reminder is worth its postage. Rests on the rounded counts alone.
 *
 * @param letters that could have been answered, rounded
 */
export function adviseReminder(
  { answered, days }: Pick<CountedReturns, 'answered' | 'days'>,
  letters: number,
  isOpen: boolean,
): Advice {
  const [first, last] = [days[0], days.at(-1)];
  if (!isOpen) return 'over';
  if (letters > 0 && answered / letters >= usualRate) return 'enough';
  if (!first || !last || nextDay(first.day, daysBeforeReminder) > last.day) return 'wait';
  const weekAgo = days.find(({ day }) => day === nextDay(last.day, -7))?.answered ?? 0;
  return answered - weekAgo < answered * dwindlingShare ? 'remind' : 'coming';
}
