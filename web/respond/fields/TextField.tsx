import { tidyText } from '../../../surveys/language/checkAnswer.ts';
import type { TextQuestion } from '../../../surveys/language/questionnaire.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { CharacterCount } from './CharacterCount.tsx';
import { EntryField } from './EntryField.tsx';
import { describedBy, fieldIds } from './fieldIds.ts';
import { useMessage } from './useMessage.ts';

/** Free words with a count of what is left. Typing on is allowed, so that a pasted text is not cut unseen. */
export function TextField({ question }: { question: TextQuestion }) {
  const { draft, answer } = useInterview();
  const { authored } = useWords();
  const message = useMessage(question);
  const ids = fieldIds(question.key);
  const value = String(draft.value.answers[question.key] ?? '');
  return (
    <EntryField
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help && authored(question.help)}
      required={question.required}
      message={message}
    >
      <textarea
        id={`${ids.field}-control`}
        class="entry entry--text"
        rows={4}
        name={question.key}
        value={value}
        aria-describedby={describedBy(
          question.help && ids.help,
          message && ids.message,
          `${ids.field}-count`,
        )}
        aria-invalid={message?.kind === 'error' ? 'true' : undefined}
        aria-required={question.required ? 'true' : undefined}
        onInput={(event) => answer(question.key, event.currentTarget.value || undefined)}
      />
      <CharacterCount
        id={`${ids.field}-count`}
        left={question.maxLength - tidyText(value).length}
        max={question.maxLength}
      />
    </EntryField>
  );
}
