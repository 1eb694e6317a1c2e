import { useInterview, useWords } from '../InterviewContext.ts';
import { usePlainWay } from '../plain/PlainContext.ts';
import { fieldIds } from './fieldIds.ts';

/**
 * Takes a choice back where the question itself offers no way out; a radio button alone cannot be unset. Its place is
 * kept while there is nothing to take back: an answer must not push the page around.
 */
export function ClearChoice({ answerKey }: { answerKey: string }) {
  const { draft, answer } = useInterview();
  const { texts } = useWords();
  const plain = usePlainWay();
  if (plain) return <plain.ClearChoice answerKey={answerKey} />;
  return (
    <button
      type="button"
      class="text-button clear-choice"
      hidden={draft.value.answers[answerKey] === undefined}
      aria-describedby={fieldIds(answerKey).label}
      onClick={(event) => {
        // The button hides; without this the keyboard would start again at the top of the page.
        const field = event.currentTarget.closest('fieldset, tr');
        answer(answerKey, undefined);
        field?.querySelector('input')?.focus();
      }}
    >
      {texts.section.clear}
    </button>
  );
}
