import { useInterview, useWords } from '../InterviewContext.ts';
import { fieldIds } from './fieldIds.ts';

/** Takes a choice back where the question itself offers no way out; a radio button alone cannot be unset. */
export function ClearChoice({ answerKey }: { answerKey: string }) {
  const { draft, answer } = useInterview();
  const { texts } = useWords();
  if (draft.value.answers[answerKey] === undefined) return null;
  return (
    <button
      type="button"
      class="text-button"
      aria-describedby={fieldIds(answerKey).label}
      onClick={(event) => {
        // The button goes away; without this the keyboard would start again at the top of the page.
        const field = event.currentTarget.closest('fieldset, tr');
        answer(answerKey, undefined);
        field?.querySelector('input')?.focus();
      }}
    >
      {texts.section.clear}
    </button>
  );
}
