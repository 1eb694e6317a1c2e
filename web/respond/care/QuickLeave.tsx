import { useEffect } from 'preact/hooks';
import { useInterview, useWords } from '../InterviewContext.ts';
import { leaveQuickly } from './leaveQuickly.ts';

/** Presses of Escape closer together than this count as one wish. */
const togetherMs = 1_500;
const pressesToLeave = 3;

/** The way out for somebody who must not be seen answering: erases, and leads to a calendar. */
export function QuickLeave() {
  const { erase, page } = useInterview();
  const { keeping } = useWords().texts;
  const leave = () => {
    erase();
    // At a kiosk the first page is neutral enough, and the only one the next person should find.
    if (!page.value.kiosk) leaveQuickly(page.value.language);
  };
  useEffect(() => onTripleEscape(leave), []);
  return (
    <div class="leave">
      <button type="button" class="leave__button" onClick={leave}>
        {keeping.leave}
      </button>
    </div>
  );
}

function onTripleEscape(leave: () => void): () => void {
  let presses: number[] = [];
  const count = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    presses = [...presses.filter((before) => timeStamp - before < togetherMs), timeStamp];
    if (presses.length >= pressesToLeave) leave();
  };
  addEventListener('keydown', count);
  return () => removeEventListener('keydown', count);
}
