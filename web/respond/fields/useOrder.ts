import { orderItems, orderOptions } from '../../../surveys/language/optionOrder.ts';
import type {
  Item,
  MatrixQuestion,
  MultipleQuestion,
  Option,
  RankingQuestion,
  SingleQuestion,
} from '../../../surveys/language/questionnaire.ts';
import { useInterview } from '../InterviewContext.ts';

/** Options and items in the order this person sees them, the same over every way back, reload and language. */
export function useOrder() {
  const { seed } = useInterview().draft.value;
  return {
    options: (question: SingleQuestion | MultipleQuestion | RankingQuestion): readonly Option[] =>
      orderOptions(question, seed),
    items: (question: MatrixQuestion): readonly Item[] => orderItems(question, seed),
  };
}
