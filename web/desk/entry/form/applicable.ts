import type { Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { answerKeys, visibleSections } from '../../../../surveys/language/visibility.ts';
import type { Field } from './fields.ts';
import { isEmpty, type Values } from './formState.ts';
import { type FindName, toAnswers } from './toAnswers.ts';

/**
 * Which fields apply to what has been typed so far: the others are passed over, though nobody is kept from typing what
 * a form says there.
 *
 * @returns ids
 */
export function applicableFields(
  questionnaire: Pick<Questionnaire, 'sections'>,
  fields: readonly Field[],
  values: Values,
  find: FindName,
): ReadonlySet<string> {
  const visible = new Set(
    visibleSections(questionnaire, toAnswers(fields, values, find)).flatMap(({ questions }) =>
      questions.flatMap(answerKeys),
    ),
  );
  const applies = (field: Field): boolean => {
    if (field.beside) return visible.has(field.beside.question) && isChosen(values, field.beside);
    if (!visible.has(field.key)) return false;
    if (field.place === undefined) return true;
    if (field.part !== undefined) return !isEmpty(values[`${field.key}#${field.place}`]);
    return field.place === 1 || !isEmpty(values[`${field.key}#${field.place - 1}`]);
  };
  return new Set(fields.filter(applies).map(({ id }) => id));
}

function isChosen(values: Values, { question, option }: { question: string; option: string }): boolean {
  const value = values[question];
  return Array.isArray(value) && value.includes(option);
}
