import type { RankingQuestion } from './questionnaire.ts';

/** How many places a ranking has to give. */
export function placeCount({ options, max }: Pick<RankingQuestion, 'options' | 'max'>): number {
  return Math.min(max ?? options.length, options.length);
}

/** Name of the column of one place, from 1: "priorities.1". A dot stands in no key, so it clashes with none. */
export function rankKey(question: string, place: number): string {
  return `${question}.${place}`;
}
