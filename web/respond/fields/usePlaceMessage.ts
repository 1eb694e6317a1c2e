import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { describeProblem } from '../describeProblem.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import type { Message } from './useMessage.ts';

/** What is wrong with the place itself, such as lying outside; its questions speak for themselves. */
export function usePlaceMessage(question: MarkedQuestion, position: number): Message | undefined {
  const { problems } = useInterview();
  const words = useWords();
  const problem = problems.value.find(
    (one) => one.question === question.key && one.place === position && one.part === undefined,
  );
  return problem && { kind: 'error', text: describeProblem(question, problem.code, undefined, words) };
}
