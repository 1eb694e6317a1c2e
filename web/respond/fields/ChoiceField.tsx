import type { AreaQuestion, SingleQuestion } from '../../../surveys/language/questionnaire.ts';
import { writtenQuestions } from '../../../surveys/language/writtenAnswers.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { ClearChoice } from './ClearChoice.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { useMessage } from './useMessage.ts';
import { useOrder } from './useOrder.ts';

/** One of several answers, each a row. */
export function ChoiceField({ question }: { question: SingleQuestion | AreaQuestion }) {
  const { draft, answer } = useInterview();
  const { authored } = useWords();
  const message = useMessage(question);
  const order = useOrder();
  const value = draft.value.answers[question.key];
  const hasWayOut = question.required || question.options.some((option) => option.missing);
  return (
    <FieldGroup
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help && authored(question.help)}
      required={question.required}
      message={message}
      isRadioGroup
    >
      <AnswerRows
        name={question.key}
        kind="radio"
        options={question.kind === 'area' ? question.options : order.options(question)}
        written={writtenQuestions(question)}
        chosen={typeof value === 'string' ? [value] : []}
        onToggle={(option) => answer(question.key, option.key)}
      />
      {!hasWayOut && <ClearChoice answerKey={question.key} />}
    </FieldGroup>
  );
}
