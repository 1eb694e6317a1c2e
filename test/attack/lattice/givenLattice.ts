import type { EstimatedCell } from '../../../server/disclosure/estimatedCell.ts';
import type { Link } from '../../../server/disclosure/link.ts';
import { linkIndicators } from '../../../server/release/links/linkIndicators.ts';
import type { Column } from '../../../surveys/language/columns.ts';
import type { Indicator } from '../../../surveys/language/questionnaire.ts';
import { estimateLattice } from './estimateLattice.ts';
import { drawPeople, type Person, randomFrom } from './people.ts';
import { allIndicators, givenColumns } from './questionnaire.ts';
import type { Recipe } from './recipe.ts';

export interface Lattice {
  recipe: Recipe;
  columns: readonly Column[];
  indicators: readonly Indicator[];
  links: readonly Link[];
  people: readonly Person[];
  cells: readonly EstimatedCell[];
}

/** A random town with its people, their answers, and every declared cell before any gate. */
export function givenLattice(recipe: Recipe): Lattice {
  const columns = givenColumns(recipe);
  const indicators = allIndicators.filter(({ key }) => recipe.indicators.includes(key));
  const people = drawPeople(recipe, columns, randomFrom(recipe.seed));
  return {
    recipe,
    columns,
    indicators,
    links: linkIndicators(indicators, columns),
    people,
    cells: estimateLattice(recipe, columns, indicators, people),
  };
}
