import { render } from 'preact';
import { under } from '../../ui/under.ts';
import { forgetOffline } from '../offline/forgetOffline.ts';
import { appId } from '../respondPage.ts';
import { createStepHistory } from '../stepHistory.ts';

/** Longer than any browser takes to step back within a page. */
const patienceMs = 400;
/** What is not forgotten by then is not waited for: the page is empty, and being away comes first. */
const forgettingMs = 2_000;

/**
 * Away from the survey, so that neither "back" nor "forward" in this tab shows it again: the page is emptied, the
 * first of its history entries becomes the calendar's, and going on from there drops those that came after it.
 */
export function leaveQuickly(language: string): void {
  const calendar = under(`/kalender?language=${encodeURIComponent(language)}`);
  const depth = createStepHistory(history).depth();
  const app = document.getElementById(appId);
  // Unmounted first: what is still drawn would write the survey's name into the title again.
  if (app) render(null, app);
  document.body.replaceChildren();
  // A page that goes takes its unfinished work with it, and what was kept would stay.
  const forgotten = Promise.race([
    forgetOffline().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, forgettingMs)),
  ]);
  document.title = '';
  // "Back" may bring this very document from the browser's memory: empty, and on its way to the calendar.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

  let hasLeft = false;
  const leave = async () => {
    if (hasLeft) return;
    hasLeft = true;
    await forgotten;
    history.replaceState(null, '', calendar);
    if (depth === 0) location.replace(calendar);
    else location.assign(`${calendar}&from=`);
  };
  if (depth === 0) {
    void leave();
    return;
  }
  addEventListener('popstate', () => void leave(), { once: true });
  setTimeout(() => void leave(), patienceMs);
  history.go(-depth);
}
