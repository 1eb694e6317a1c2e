import type { Item, MatrixQuestion } from '../../../surveys/language/questionnaire.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { useHeadings } from '../plain/PlainContext.ts';
import { ReadAloud } from '../readAloud/ReadAloud.tsx';
import { AnswerRows } from './AnswerRows.tsx';
import { ClearChoice } from './ClearChoice.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { describedBy, fieldIds } from './fieldIds.ts';
import { MatrixHeading, MatrixHelp } from './MatrixHeading.tsx';
import { useMessage } from './useMessage.ts';
import { useOrder } from './useOrder.ts';

/** The items one below the other, each with its own answers. */
export function MatrixAsQuestions({ question }: { question: MatrixQuestion }) {
  const ids = fieldIds(question.key);
  const order = useOrder();
  return (
    <fieldset
      id={ids.field}
      class="question matrix"
      aria-describedby={describedBy(question.help && ids.help)}
    >
      <legend>
        <MatrixHeading question={question} />
      </legend>
      <ReadAloud fieldKey={question.key} />
      <MatrixHelp question={question} />
      <div class="matrix__items">
        {order.items(question).map((item) => (
          <ItemQuestion key={item.key} question={question} item={item} />
        ))}
      </div>
    </fieldset>
  );
}

function ItemQuestion({ question, item }: { question: MatrixQuestion; item: Item }) {
  const { draft, answer } = useInterview();
  const { authored } = useWords();
  const message = useMessage(question, item.key);
  const { item: level } = useHeadings();
  const value = draft.value.answers[item.key];
  const hasWayOut = question.required || question.options.some((option) => option.missing);
  return (
    <FieldGroup fieldKey={item.key} text={authored(item.text)} message={message} level={level} isRadioGroup>
      <AnswerRows
        name={item.key}
        kind="radio"
        options={question.options}
        chosen={typeof value === 'string' ? [value] : []}
        onToggle={(option) => answer(item.key, option.key)}
      />
      {!hasWayOut && <ClearChoice answerKey={item.key} />}
    </FieldGroup>
  );
}
