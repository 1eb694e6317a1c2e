import { tidyText } from '../../../surveys/language/checkAnswer.ts';
import type { WrittenQuestion } from '../../../surveys/language/writtenAnswers.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { CharacterCount } from './CharacterCount.tsx';
import { describedBy, fieldIds } from './fieldIds.ts';
import { MessageLine } from './MessageLine.tsx';
import { useMessage } from './useMessage.ts';

/** A few words beside an option that was chosen. Optional: the choice alone is an answer. */
export function WrittenAnswer({ question }: { question: WrittenQuestion }) {
  const { draft, answer } = useInterview();
  const { authored, texts } = useWords();
  const message = useMessage(question);
  const ids = fieldIds(question.key);
  const value = String(draft.value.answers[question.key] ?? '');
  return (
    <div id={ids.field} class={`written${message ? ` question--${message.kind}` : ''}`}>
      <label id={ids.label} class="written__label" for={`${ids.field}-control`}>
        <span class="sr-only">{authored(question.text)}: </span>
        {texts.kinds.sayMore}
      </label>
      <MessageLine id={ids.message} message={message} />
      <textarea
        id={`${ids.field}-control`}
        class="entry entry--text"
        rows={2}
        name={question.key}
        value={value}
        aria-describedby={describedBy(message && ids.message, `${ids.field}-count`)}
        aria-invalid={message?.kind === 'error' ? 'true' : undefined}
        onInput={(event) => answer(question.key, event.currentTarget.value || undefined)}
      />
      <CharacterCount
        id={`${ids.field}-count`}
        left={question.maxLength - tidyText(value).length}
        max={question.maxLength}
      />
    </div>
  );
}
