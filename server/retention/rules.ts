import type { RetentionPlan } from '../../db/queries/deletions.ts';

/**
 * What is deleted of a wave, and when. `codes`: codes and everything about the letters, at closing. `ledger`: what lets a
 * late retry be recognised, 30 days after closing. `texts`, `answers`: after the months that were set.
 */
export type Rule = 'codes' | 'ledger' | 'texts' | 'answers';

/** Until a town sets its own; counted from the day the wave closed. */
export const usualPlan: RetentionPlan = { answersMonths: 24, textsMonths: 12 };

export const ledgerDays = 30;

/** The first day on which something may be deleted, YYYY-MM-DD. */
export function dueOn(rule: Rule, closedOn: string, { answersMonths, textsMonths }: RetentionPlan): string {
  switch (rule) {
    case 'codes':
      return closedOn;
    case 'ledger':
      return addDays(closedOn, ledgerDays);
    case 'texts':
      return addMonths(closedOn, Math.min(textsMonths, answersMonths));
    case 'answers':
      return addMonths(closedOn, answersMonths);
  }
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many months later; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
