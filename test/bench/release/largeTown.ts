import type { MarginRow } from '../../../db/queries/margins.ts';
import { columnsOf } from '../../../surveys/language/columns.ts';
import { freezeAreas } from '../../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { seededRandom } from '../seededRandom.ts';
import { apportion, areasInARow, numbered, type SyntheticTown } from '../town/syntheticTown.ts';
import { largeQuestionnaire } from './largeQuestionnaire.ts';
import { areaWeights, categoryWeights, syntheticPerson } from './syntheticPerson.ts';

export const AREAS = 41;
const DISTRICTS = 6;
const PEOPLE_PER_ANSWER = 20;

/** 41 areas in 6 districts, 60 questions, 12 indicators, 5 breakdowns, weighted to three margins. */
export function largeTown(persons: number, sample: SyntheticTown['sample'] = 'invited'): SyntheticTown {
  const areas = areasInARow(
    numbered(AREAS, (number) => `a${number}`),
    (position) => `d${1 + Math.floor((position * DISTRICTS) / AREAS)}`,
  );
  const questionnaire = freezeAreas(largeQuestionnaire, areas);
  return {
    sample,
    areas,
    questionnaire,
    margins: marginsOf(questionnaire, persons),
    draw: syntheticPerson(columnsOf(questionnaire), AREAS, seededRandom(2026)),
  };
}

/** What the register would count: like the persons drawn, but for a tenth up or down in every other category. */
function marginsOf(questionnaire: Questionnaire, persons: number): MarginRow[] {
  const columns = columnsOf(questionnaire);
  return questionnaire.weighting.flatMap((question) => {
    const column = columns.find(({ key }) => key === question);
    const categories = (column?.options ?? []).filter(({ missing }) => !missing);
    const weights =
      column?.question.kind === 'area' ? areaWeights(AREAS) : categoryWeights(categories.length);
    const tilted = weights.map((weight, position) => weight * (position % 2 === 0 ? 1.1 : 0.9));
    const counts = apportion(tilted, persons * PEOPLE_PER_ANSWER);
    return categories.map(({ key: category }, position) => ({
      question,
      category,
      population: counts[position] ?? 0,
    }));
  });
}
