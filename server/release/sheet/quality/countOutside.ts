import type { AreaRow } from '../../../../db/queries/areas.ts';
import { readPlaceSets } from '../../../../db/queries/sealed/places.ts';
import type { WaveRow } from '../../../../db/queries/waves.ts';
import type { Store } from '../../../../db/store.ts';
import { areaLocator } from '../../../areas/areaLocator.ts';

/** How many persons marked places in a question, and how many of them one outside the town. */
export interface OutsideMarks {
  question: string;
  persons: number;
  outside: number;
}

/** Marks beyond the town's border. Taking answers in refuses those; what is found here came by other means. */
export async function countOutside(
  store: Store,
  { municipality, key, questionnaire }: WaveRow,
  areas: readonly AreaRow[],
): Promise<OutsideMarks[]> {
  const questions = questionnaire.sections
    .flatMap((section) => section.questions)
    .filter(({ kind }) => kind === 'places' || kind === 'routes');
  if (questions.length === 0 || areas.length === 0) return [];
  const locator = areaLocator(areas);
  const known = new Map<string, boolean>();
  const isOutside = (cell: string) => {
    const found = known.get(cell) ?? !locator.touchesMunicipality(cell);
    known.set(cell, found);
    return found;
  };
  const counts: OutsideMarks[] = [];
  for (const question of questions) {
    const count = { question: question.key, persons: 0, outside: 0 };
    for await (const sets of readPlaceSets(store, municipality, key, question.key))
      for (const { marks } of sets) {
        count.persons += 1;
        if (marks.some((mark) => 'cell' in mark && isOutside(mark.cell))) count.outside += 1;
      }
    counts.push(count);
  }
  return counts;
}
