import type { ConsentQuestion } from '../../../surveys/language/questionnaire.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { describedBy, fieldIds } from './fieldIds.ts';
import { MessageLine } from './MessageLine.tsx';
import { useMessage } from './useMessage.ts';

/** One box to tick. Left empty it is no answer, never a no. */
export function ConsentField({ question }: { question: ConsentQuestion }) {
  const { draft, answer } = useInterview();
  const { authored, texts } = useWords();
  const message = useMessage(question);
  const ids = fieldIds(question.key);
  return (
    <div id={ids.field} class={`question${message ? ` question--${message.kind}` : ''}`}>
      <MessageLine id={ids.message} message={message} />
      <div class="answers">
        <label class="answer">
          <input
            class="answer__control"
            type="checkbox"
            name={question.key}
            value="yes"
            checked={draft.value.answers[question.key] === true}
            aria-describedby={describedBy(question.help && ids.help, message && ids.message)}
            aria-invalid={message?.kind === 'error' ? 'true' : undefined}
            aria-required={question.required ? 'true' : undefined}
            onChange={(event) => answer(question.key, event.currentTarget.checked || undefined)}
          />
          <span class="answer__text">
            {authored(question.text)}
            {question.required && <span class="question__need"> ({texts.section.required})</span>}
          </span>
        </label>
      </div>
      {question.help && (
        <p id={ids.help} class="question__help">
          {authored(question.help)}
        </p>
      )}
    </div>
  );
}
