import type { Condition, Question } from '../../../surveys/language/questionnaire.ts';

export interface ConditionGroup {
  condition: Condition | undefined;
  questions: readonly Question[];
}

/** Neighbours that hang on the same condition, so that it is said once. */
export function groupByCondition(questions: readonly Question[]): ConditionGroup[] {
  const groups: { condition: Condition | undefined; questions: Question[] }[] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (last && JSON.stringify(last.condition) === JSON.stringify(question.showIf)) {
      last.questions.push(question);
    } else groups.push({ condition: question.showIf, questions: [question] });
  }
  return groups;
}
