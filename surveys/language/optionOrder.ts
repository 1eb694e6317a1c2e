import type {
  Item,
  MatrixQuestion,
  MultipleQuestion,
  Option,
  RankingQuestion,
  SingleQuestion,
} from './questionnaire.ts';

type Ordered = SingleQuestion | MultipleQuestion | RankingQuestion;

/**
 * The options in the order one person sees them. In a long list the first answers are chosen more often just for
 * being first; drawn anew for each person, that evens out.
 *
 * @param seed of this person, a whole number; undefined for the author's order (paper, pages without JavaScript)
 */
export function orderOptions({ key, options, order }: Ordered, seed: number | undefined): readonly Option[] {
  if (order === undefined || seed === undefined) return options;
  const drawn = drawnOptions(options);
  return [...shuffle(drawn, `${seed}:${key}`), ...options.slice(drawn.length)];
}

/** Those whose order is drawn: ways out and "other" keep their place, and whatever the author put below them. */
export function drawnOptions(options: readonly Option[]): readonly Option[] {
  const first = options.findIndex(({ missing, exclusive, write }) => missing || exclusive || write);
  return first < 0 ? options : options.slice(0, first);
}

/** The items of a matrix in the order one person sees them; its answers stay in order. */
export function orderItems({ key, items, order }: MatrixQuestion, seed: number | undefined): readonly Item[] {
  return order === undefined || seed === undefined ? items : shuffle(items, `${seed}:${key}`);
}

/** Each entry goes to a drawn place among those before it: every order is as likely as any other, and the same seed always gives the same. */
function shuffle<Entry>(entries: readonly Entry[], seed: string): Entry[] {
  const random = generatorOf(seed);
  const shuffled: Entry[] = [];
  entries.forEach((entry, count) => {
    const place = Math.floor(random() * (count + 1));
    shuffled.splice(place, 0, entry);
  });
  return shuffled;
}

/** Numbers in [0, 1): FNV-1a makes a start of the text, mulberry32 goes on from there. */
function generatorOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
