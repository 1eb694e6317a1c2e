import { randomUUID } from 'node:crypto';
import { columnsOf, decodeAnswers } from '../../../surveys/language/columns.ts';
import { censusCell } from '../../../surveys/language/grid.ts';
import { largeTown } from '../release/largeTown.ts';
import { seededRandom } from '../seededRandom.ts';

/** So many bodies of a web submission, each with the answers of one person to 60 questions and a new name. */
export function syntheticSubmissions(count: number): string[] {
  const { questionnaire, draw } = largeTown(count, 'open');
  const columns = columnsOf(questionnaire);
  const random = seededRandom(60);
  return Array.from({ length: count }, () => {
    const answers = {
      ...decodeAnswers(columns, draw().codes),
      spots: [{ cell: cellInTown(random), why: ['why1', 'why3'], when: 'night' }],
    };
    return JSON.stringify({ submission: randomUUID(), language: 'de', sample: 'open', answers });
  });
}

/** The areas stand side by side between 13.01° and 13.42° E, 51° and 51.01° N. */
const cellInTown = (random: () => number) => censusCell(13.02 + 0.38 * random(), 51.002 + 0.006 * random());
