import type { NumberQuestion } from '../../../surveys/language/questionnaire.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { EntryField } from './EntryField.tsx';
import { describedBy, fieldIds } from './fieldIds.ts';
import { useMessage } from './useMessage.ts';

/**
 * A text box with the digits' keyboard. Not `type=number`: that swallows what is not a number without a word, and
 * a turn of the wheel changes the answer.
 */
export function NumberField({ question }: { question: NumberQuestion }) {
  const { draft, answer } = useInterview();
  const { authored } = useWords();
  const message = useMessage(question);
  const ids = fieldIds(question.key);
  const unitId = `${ids.field}-unit`;
  const value = draft.value.answers[question.key];
  return (
    <EntryField
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help && authored(question.help)}
      required={question.required}
      message={message}
    >
      <div class="entry-line">
        <input
          id={`${ids.field}-control`}
          class="entry entry--number"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          name={question.key}
          value={value === undefined ? '' : String(value)}
          aria-describedby={describedBy(
            question.unit && unitId,
            question.help && ids.help,
            message && ids.message,
          )}
          aria-invalid={message?.kind === 'error' ? 'true' : undefined}
          aria-required={question.required ? 'true' : undefined}
          onInput={(event) => answer(question.key, event.currentTarget.value || undefined)}
        />
        {question.unit && <span id={unitId}>{authored(question.unit)}</span>}
      </div>
    </EntryField>
  );
}
