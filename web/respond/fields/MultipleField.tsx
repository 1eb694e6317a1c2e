import type { Answer, MultipleQuestion } from '../../../surveys/language/questionnaire.ts';
import { writtenQuestions } from '../../../surveys/language/writtenAnswers.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { toggleOption } from './toggleOption.ts';
import { useMessage } from './useMessage.ts';
import { useOrder } from './useOrder.ts';

/** Any number of answers up to a limit, each a row with a box to tick. */
export function MultipleField({ question }: { question: MultipleQuestion }) {
  const { draft, answer } = useInterview();
  const { authored, texts, plural } = useWords();
  const message = useMessage(question);
  const order = useOrder();
  const chosen = tickedOptions(draft.value.answers[question.key]);
  const { max } = question;
  // An author's own line says it in better words.
  const limit = max === undefined ? undefined : plural(texts.section.upTo, max, { max });
  return (
    <FieldGroup
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help ? authored(question.help) : limit}
      required={question.required}
      message={message}
    >
      <AnswerRows
        name={question.key}
        kind="checkbox"
        options={order.options(question)}
        written={writtenQuestions(question)}
        chosen={chosen}
        isInvalid={message?.kind === 'error'}
        onToggle={(option, isOn) => {
          const ticked = toggleOption(question.options, chosen, option, isOn);
          answer(question.key, ticked.length > 0 ? ticked : undefined);
        }}
      />
    </FieldGroup>
  );
}

export function tickedOptions(value: Answer | undefined): string[] {
  const ticked: readonly unknown[] = Array.isArray(value) ? value : [];
  return ticked.filter((key) => typeof key === 'string');
}
