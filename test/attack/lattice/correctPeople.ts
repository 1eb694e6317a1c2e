import type { Column } from '../../../surveys/language/columns.ts';
import { drawPerson, type Person } from './people.ts';
import type { Recipe } from './recipe.ts';

/** What a correction does to a wave: some persons go, some come, some turn out to have answered otherwise. */
export interface CorrectedPeople {
  people: readonly Person[];
  removed: readonly Person[];
  added: readonly Person[];
}

/**
 * @param count persons to change
 * @param local all of one area, as when a bundle of paper forms was typed twice; else anywhere
 */
export function correctPeople(
  recipe: Recipe,
  columns: readonly Column[],
  people: readonly Person[],
  { count, local }: { count: number; local: boolean },
  random: () => number,
): CorrectedPeople {
  const area = columns.findIndex(({ key }) => key === 'area');
  const place = Math.floor(random() * recipe.areas);
  const candidates = people.filter(({ codes }) => !local || codes[area] === place);
  const removed = candidates.filter(() => random() < 0.8).slice(0, count);
  const gone = new Set(removed);
  const added = removed
    .filter(() => random() < 0.6)
    .map((person): Person => {
      const again = drawPerson(recipe, columns, person.codes[area] ?? -1, random(), random);
      return random() < 0.5 ? { ...person, codes: again.codes } : again;
    });
  return { people: [...people.filter((person) => !gone.has(person)), ...added], removed, added };
}
