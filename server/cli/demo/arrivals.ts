/** Days a wave has been in the field, and how many have answered by then. */
export const daysInField = 19;
const answersByNow = 372;
/** Days until two thirds of those who will answer have done so. */
const pace = 6;

export interface Arrival {
  /** So many days ago, at least one: returns are counted to the end of yesterday. */
  daysAgo: number;
  answers: number;
}

/** Returns as letters bring them: many in the first days, ever fewer later. They add up to the same everywhere. */
export function planArrivals(): Arrival[] {
  const reached = (days: number) =>
    Math.round((answersByNow * (1 - Math.exp(-days / pace))) / (1 - Math.exp(-daysInField / pace)));
  return Array.from({ length: daysInField }, (_, day) => ({
    daysAgo: daysInField - day,
    answers: reached(day + 1) - reached(day),
  }));
}
