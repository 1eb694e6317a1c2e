import type { Item, MatrixQuestion, Option } from '../../../surveys/language/questionnaire.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { ReadAloud } from '../readAloud/ReadAloud.tsx';
import { ClearChoice } from './ClearChoice.tsx';
import { describedBy, fieldIds } from './fieldIds.ts';
import { MatrixHeading, MatrixHelp } from './MatrixHeading.tsx';
import { MessageLine } from './MessageLine.tsx';
import { useMessage } from './useMessage.ts';
import { useOrder } from './useOrder.ts';

/** A table with row and column headers; every cell is the target of its radio button. */
export function MatrixTable({ question }: { question: MatrixQuestion }) {
  const { authored } = useWords();
  const ids = fieldIds(question.key);
  const order = useOrder();
  return (
    <div id={ids.field} class="question matrix">
      <MatrixHeading question={question} />
      <ReadAloud fieldKey={question.key} />
      <MatrixHelp question={question} />
      <table
        class="matrix__table"
        aria-labelledby={ids.label}
        aria-describedby={describedBy(question.help && ids.help)}
      >
        <thead>
          <tr>
            <td />
            {question.options.map((option) => (
              <th
                key={option.key}
                id={columnId(question, option)}
                scope="col"
                class={option.missing ? 'matrix__aside' : undefined}
              >
                {authored(option.text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.items(question).map((item) => (
            <ItemRow key={item.key} question={question} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ItemRow({ question, item }: { question: MatrixQuestion; item: Item }) {
  const { draft, answer } = useInterview();
  const { authored } = useWords();
  const message = useMessage(question, item.key);
  const ids = fieldIds(item.key);
  const hasWayOut = question.required || question.options.some((option) => option.missing);
  return (
    <tr id={ids.field} class={message ? `matrix__row--${message.kind}` : undefined}>
      <th scope="row">
        <MessageLine id={ids.message} message={message} />
        <span id={ids.label}>{authored(item.text)}</span>
        {!hasWayOut && <ClearChoice answerKey={item.key} />}
      </th>
      {question.options.map((option) => (
        <td key={option.key} class={option.missing ? 'matrix__aside' : undefined}>
          <label class="matrix__cell">
            <input
              class="answer__control"
              type="radio"
              name={item.key}
              value={option.key}
              checked={draft.value.answers[item.key] === option.key}
              aria-labelledby={`${ids.label} ${columnId(question, option)}`}
              aria-describedby={describedBy(message && ids.message)}
              onChange={() => answer(item.key, option.key)}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}

function columnId(question: MatrixQuestion, option: Option): string {
  return `${fieldIds(question.key).field}-column-${option.key}`;
}
