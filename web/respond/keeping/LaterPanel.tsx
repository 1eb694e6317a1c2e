import { Button } from '../../ui/Button.tsx';
import { useInterview, useWords } from '../InterviewContext.ts';

/** While the answers have not arrived: how long they will wait, and the choice to let them wait on the device. */
export function LaterPanel() {
  const { page, keeping, notice, remember } = useInterview();
  const { texts } = useWords();
  const words = texts.keeping;
  if (page.value.kiosk) return null;
  if (keeping.value === 'device') return <p role="status">{words.waitsHere}</p>;
  return (
    <div class="later">
      <p>{keeping.value === 'tab' ? words.waitsInTab : words.pageOnly}</p>
      <Button look="secondary" onClick={remember}>
        {words.later}
      </Button>
      <p class="quiet" role="status">
        {notice.value === 'refused' ? words.refused : words.laterHint}
      </p>
    </div>
  );
}
