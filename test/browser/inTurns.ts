import { countOf } from '../counts.ts';

const perView = countOf('surroundings');

/**
 * Views with the surroundings (width, language, scheme) each is looked at in. The long form takes every one; the
 * short form takes so many a view in turns, so that every view and every surrounding comes.
 */
export function inTurns<View, Way>(views: readonly View[], ways: readonly Way[]): [View, Way][] {
  const each = Math.min(perView, ways.length);
  const rounds = Math.max(views.length, Math.ceil(ways.length / each));
  const pairs = Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: each }, (_, turn): [View, Way] => [
      pick(views, round),
      pick(ways, round * each + turn),
    ]),
  ).flat();
  console.log(`count: ${pairs.length} of ${views.length * ways.length} views in their surroundings`);
  return pairs;
}

/**
 * The same for screens met on the way through a story: each call gives the surroundings of the next screen, which begin
 * one further. The long form looks at every screen in all of them, the short form in so many.
 */
export function turnsOf<Way>(ways: readonly Way[]): () => Way[] {
  const each = Math.min(perView, ways.length);
  let screens = 0;
  return () => {
    const from = screens++;
    return Array.from({ length: each }, (_, turn) => pick(ways, from + turn));
  };
}

/** Surroundings of a whole story: all in the long form, the first few in the short form. */
export const firstOf = <Way>(ways: readonly Way[]): Way[] => turnsOf(ways)();

/** What every screen of the desk is looked at in. */
export const deskWays = [
  { width: 360, language: 'de' },
  { width: 1280, language: 'en' },
  { width: 360, language: 'en' },
  { width: 1280, language: 'de' },
] as const;

function pick<One>(list: readonly One[], turn: number): One {
  const one = list[turn % list.length];
  if (one === undefined) throw new RangeError('nothing to look at');
  return one;
}
