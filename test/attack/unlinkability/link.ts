import type { Orders } from './evidence.ts';

/**
 * A way to link: the people of one side in some order, laid beside those of the other side in some order. Counted
 * are both the person asked for, and all.
 */
export interface Guess {
  way: string;
  isRight: boolean;
  /** Of all people linked, how many rightly. */
  right: number;
}

/** Tries every pair of orders, forwards and backwards. @param asked whose answers are looked for */
export function linkEveryWay(letters: Orders, answers: Orders, asked: number): Guess[] {
  const guesses: Guess[] = [];
  for (const [letterWay, letterOrder] of letters)
    for (const [answerWay, answerOrder] of answers)
      for (const isReversed of [false, true]) {
        const order = isReversed ? [...answerOrder].reverse() : answerOrder;
        guesses.push({
          way: `${letterWay} beside ${answerWay}${isReversed ? ', backwards' : ''}`,
          isRight: order[letterOrder.indexOf(asked)] === asked,
          right: letterOrder.filter((person, at) => order[at] === person).length,
        });
      }
  return guesses;
}

/** The way that was right most often, over several trials. */
export function bestWay(trials: readonly (readonly Guess[])[]): string {
  const right = new Map<string, number>();
  for (const guesses of trials)
    for (const guess of guesses) right.set(guess.way, (right.get(guess.way) ?? 0) + guess.right);
  const [best] = [...right].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? '';
}

/**
 * How often chance alone links at least so many people rightly: of a random order of twenty, one on average stands right,
 * and their number is Poisson-distributed but for the 16th digit.
 */
export function poissonTail(right: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < right; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return Math.max(0, 1 - below);
}

/** How often at least `hits` of `trials` are right by chance alone (one-sided, exact). */
export function binomialTail(hits: number, trials: number, chance: number): number {
  let logTerm = trials * Math.log1p(-chance);
  let below = 0;
  for (let k = 0; k < hits; k++) {
    below += Math.exp(logTerm);
    logTerm += Math.log((trials - k) / (k + 1)) + Math.log(chance / (1 - chance));
  }
  return Math.max(0, 1 - below);
}
