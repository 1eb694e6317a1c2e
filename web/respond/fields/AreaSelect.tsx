import type { AreaQuestion } from '../../../surveys/language/questionnaire.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { EntryField } from './EntryField.tsx';
import { describedBy, fieldIds } from './fieldIds.ts';
import { useMessage } from './useMessage.ts';

/** The area question of a large town: a native list, which every device makes searchable by typing. */
export function AreaSelect({ question }: { question: AreaQuestion }) {
  const { draft, answer } = useInterview();
  const { texts, authored } = useWords();
  const message = useMessage(question);
  const ids = fieldIds(question.key);
  const value = draft.value.answers[question.key];
  return (
    <EntryField
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help && authored(question.help)}
      required={question.required}
      message={message}
    >
      <span class="select">
        <select
          id={`${ids.field}-control`}
          class="select__control"
          name={question.key}
          aria-describedby={describedBy(question.help && ids.help, message && ids.message)}
          aria-invalid={message?.kind === 'error' ? 'true' : undefined}
          aria-required={question.required ? 'true' : undefined}
          onChange={(event) => answer(question.key, event.currentTarget.value || undefined)}
        >
          <option value="" selected={value === undefined}>
            {texts.section.chooseArea}
          </option>
          {question.options.map((option) => (
            <option key={option.key} value={option.key} selected={value === option.key}>
              {authored(option.text)}
            </option>
          ))}
        </select>
      </span>
    </EntryField>
  );
}
