import type { Answer, Answers, Condition } from './questionnaire.ts';

/**
 * Whether a condition holds for the answers given so far.
 *
 * | operator          | holds when                                    | question not answered |
 * |-------------------|-----------------------------------------------|-----------------------|
 * | is                | the answer equals the value                   | does not hold         |
 * | isNot             | `is` does not hold                            | holds                 |
 * | includes          | the option is among those ticked              | does not hold         |
 * | answered          | there is an answer (true) or there is none    | holds for false       |
 * | greater, less     | the number is beyond the value, not equal     | does not hold         |
 * | all, any, not     | as in logic                                   |                       |
 */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = answerTo(condition.question, answers);
  if ('is' in condition) return answer === condition.is;
  if ('isNot' in condition) return answer !== condition.isNot;
  if ('includes' in condition) return Array.isArray(answer) && answer.includes(condition.includes);
  if ('answered' in condition) return (answer !== undefined) === condition.answered;
  if ('greater' in condition) return typeof answer === 'number' && answer > condition.greater;
  return typeof answer === 'number' && answer < condition.less;
}

/** Keys come from the network: only the object's own properties are answers. */
function answerTo(question: string, answers: Answers): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}
