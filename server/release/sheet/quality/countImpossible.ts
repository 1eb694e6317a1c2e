import { type Column, NO_ANSWER } from '../../../../surveys/language/columns.ts';
import type { Answer, Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { visibleSections } from '../../../../surveys/language/visibility.ts';
import type { SampleColumns } from '../../sampleColumns.ts';

/** Rows stand in random order, so that the first ones are a random sample of all. */
const mostLookedAt = 20_000;

/**
 * Persons with an answer to a question that their other answers should have hidden. Taking answers in drops those, so
 * that anything but 0 says a fault or a file stored by other means.
 */
export function countImpossible(
  sample: SampleColumns,
  columns: readonly Column[],
  questionnaire: Pick<Questionnaire, 'sections'>,
): { lookedAt: number; count: number } {
  const lookedAt = Math.min(sample.persons, mostLookedAt);
  let count = 0;
  for (let person = 0; person < lookedAt; person += 1)
    if (hasHiddenAnswer(sample, columns, questionnaire, person)) count += 1;
  return { lookedAt, count };
}

function hasHiddenAnswer(
  { codes }: SampleColumns,
  columns: readonly Column[],
  questionnaire: Pick<Questionnaire, 'sections'>,
  person: number,
): boolean {
  const answers: Record<string, Answer> = {};
  for (const [at, column] of columns.entries()) {
    const code = codes[at]?.[person] ?? NO_ANSWER;
    const answer = code < 0 ? undefined : decode(column, code);
    if (answer !== undefined) answers[column.key] = answer;
  }
  const shown = new Set(
    visibleSections(questionnaire, answers).flatMap(({ questions }) => questions.map(({ key }) => key)),
  );
  return columns.some(
    ({ question }, at) => (codes[at]?.[person] ?? NO_ANSWER) >= 0 && !shown.has(question.key),
  );
}

function decode({ kind, options, rank }: Column, code: number): Answer | undefined {
  // A place in a ranking is no answer by itself, and no condition rests on one.
  if (rank !== undefined) return undefined;
  if (kind === 'choice') return options[code]?.key;
  if (kind === 'choices') return options.flatMap(({ key }, bit) => (code & (1 << bit) ? [key] : []));
  return kind === 'number' ? code : true;
}
