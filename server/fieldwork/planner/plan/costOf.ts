import type { Assumptions, Cost } from './plan.ts';

/** Euro for so many letters: printing and postage, reminders, and what comes back on paper. */
export function costOf(letters: number, assumptions: Assumptions): Cost {
  const { price, reminders, returnRate, paper, returnPrice } = assumptions;
  const cost = {
    letters: letters * price,
    reminders: letters * (reminders / 100) * price,
    returns: letters * (returnRate / 100) * (paper / 100) * returnPrice,
  };
  return { ...cost, total: cost.letters + cost.reminders + cost.returns };
}

/** Letters that so many euro pay for, rounded down. */
export function lettersFor(euros: number, assumptions: Assumptions): number {
  const each = costOf(1, assumptions).total;
  return each > 0 ? Math.floor(euros / each + 1e-9) : Number.POSITIVE_INFINITY;
}
