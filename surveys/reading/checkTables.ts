import type { Question, Questionnaire } from '../language/questionnaire.ts';
import { answerKeys } from '../language/visibility.ts';
import { suggestWord } from './fault.ts';
import { isExcused, type Reading } from './reading.ts';

/** Breakdowns and weighting name questions with exactly one answer out of several. */
export function checkTables(questionnaire: Questionnaire, reading: Reading): void {
  checkList('breakdowns', questionnaire, ['single'], reading);
  checkList('weighting', questionnaire, ['single', 'area'], reading);
}

function checkList(
  list: 'breakdowns' | 'weighting',
  questionnaire: Questionnaire,
  fitting: readonly Question['kind'][],
  reading: Reading,
): void {
  const { faults, positions } = reading;
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const fits = questions
    .filter((question) => fitting.includes(question.kind))
    .map((question) => question.key);
  const all = new Set(questions.flatMap((question) => [question.key, ...answerKeys(question)]));
  questionnaire[list].forEach((name, index, names) => {
    const place = positions.at(names, index);
    if (names.indexOf(name) !== index) faults.error(place, `"${list}" names "${name}" twice`);
    if (fits.includes(name)) return;
    if (all.has(name)) {
      const isArea = questions.some((question) => question.key === name && question.kind === 'area');
      const message = isArea
        ? `areas are a level of their own, not one of the ${list}`
        : `"${name}" cannot stand in "${list}"`;
      faults.error(
        place,
        message,
        isArea ? 'leave it out' : `only questions of the kind ${fitting.join(' or ')}`,
      );
    } else if (!isExcused(name, reading)) {
      faults.error(place, `"${list}" names "${name}", which is not asked`, suggestWord(name, fits));
    }
  });
}
