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

function pick<One>(list: readonly One[], turn: number): One {
  const one = list[turn % list.length];
  if (one === undefined) throw new RangeError('nothing to look at');
  return one;
}
