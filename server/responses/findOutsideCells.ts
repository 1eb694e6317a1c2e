import { findAreaSet } from '../../db/queries/areas.ts';
import type { Store } from '../../db/store.ts';
import type { AnswerProblem } from '../../surveys/language/answers.ts';
import type { Answers, Questionnaire } from '../../surveys/language/questionnaire.ts';
import { type AreaLocator, areaLocator } from '../areas/areaLocator.ts';
import { markedQuestions, placesIn } from './splitAnswers.ts';

type Locators = Map<string, Promise<AreaLocator | undefined>>;

// A stored area set never changes, so its locator lives as long as its store.
const locators = new WeakMap<Store, Locators>();

/** Marks outside the municipality. A cell counts as inside when it lies in one of the areas or touches one. */
export async function findOutsideCells(
  store: Store,
  wave: { municipality: string; areaSet: number; questionnaire: Pick<Questionnaire, 'sections'> },
  answers: Answers,
): Promise<AnswerProblem[]> {
  const marks = markedQuestions(wave.questionnaire).flatMap(({ key }) =>
    placesIn(answers, key).map((mark, place) => ({ question: key, place, mark })),
  );
  if (marks.length === 0) return [];
  const locator = await locatorOf(store, wave.municipality, wave.areaSet);
  return marks
    .filter(({ mark }) => 'cell' in mark && !locator?.touchesMunicipality(String(mark.cell)))
    .map(({ question, place }) => ({ question, code: 'badPlace', place }));
}

function locatorOf(store: Store, municipality: string, areaSet: number): Promise<AreaLocator | undefined> {
  const ofStore: Locators = locators.get(store) ?? new Map();
  locators.set(store, ofStore);
  const name = `${municipality}/${areaSet}`;
  const known =
    ofStore.get(name) ??
    findAreaSet(store, municipality, areaSet).then((found) => found && areaLocator(found.areas));
  ofStore.set(name, known);
  return known;
}
