import type { Question } from '../../../surveys/language/questionnaire.ts';
import { describeProblem } from '../describeProblem.ts';
import { useInterview, useWords } from '../InterviewContext.ts';

/** What the page has to say about a question: an error to put right, or a gap asked about once more. */
export interface Message {
  kind: 'error' | 'gap';
  text: string;
}

/** The message at one question, or at one item of a matrix. */
export function useMessage(question: Question, key = question.key): Message | undefined {
  const { problems, gaps, draft } = useInterview();
  const words = useWords();
  const problem = problems.value.find((one) => one.question === key && one.place === undefined);
  if (problem) {
    const answer = draft.value.answers[key];
    return { kind: 'error', text: describeProblem(question, problem.code, answer, words) };
  }
  return gaps.value.includes(key) ? { kind: 'gap', text: words.texts.errors.softQuestion } : undefined;
}
