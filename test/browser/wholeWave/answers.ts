import type { Answers, RespondentQuestionnaire } from '../../../surveys/language/questionnaire.ts';

/**
 * What the person of this number answers: about half feel very safe, none very unsafe; women and men take turns.
 *
 * @param area where the letter went to
 */
export function answersOf(
  { sections }: Pick<RespondentQuestionnaire, 'sections'>,
  area: string,
  number: number,
): Answers {
  const answers: Record<string, string> = {};
  for (const question of sections.flatMap(({ questions }) => questions)) {
    if (question.kind === 'area') answers[question.key] = area;
    if (question.kind === 'single') answers[question.key] = question.options[number % 2]?.key ?? '';
    if (question.kind === 'matrix')
      for (const [at, item] of question.items.entries())
        answers[item.key] = question.options[Math.max(0, ((number + at) % 5) - 2)]?.key ?? '';
  }
  return answers;
}
