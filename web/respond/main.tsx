import { hydrate, render } from 'preact';
import '../styles/respond.scss';
import { App } from './App.tsx';
import { browserDevice } from './browserDevice.ts';
import { fetchPage, languageAddress, readPage } from './fetchPage.ts';
import { createInterview } from './interview.ts';
import { loadRankingList } from './ranking/loadRankingList.ts';
import { appId } from './respondPage.ts';
import { createStepHistory } from './stepHistory.ts';

const host = document.getElementById(appId);
if (host) takeOver(host);

/** Continues what the server drew. */
function takeOver(root: HTMLElement): void {
  const page = readPage(document);
  const interview = createInterview(page, browserDevice(page));
  const steps = createStepHistory(history);
  loadRankingList(page.questionnaire);

  async function switchLanguage(language: string): Promise<void> {
    if (language === interview.page.value.language) return;
    try {
      interview.speak(await fetchPage(language));
      steps.replace(steps.current(), languageAddress(language));
    } catch {
      // The long way round; the answers are kept in the tab. Offline it would lead away from the questions.
      if (navigator.onLine) location.assign(languageAddress(language));
    }
  }

  addEventListener('popstate', () => {
    interview.restore(steps.current());
    // Entries from before a switch still bear the old language in their address.
    steps.replace(steps.current(), languageAddress(interview.page.value.language));
  });
  interview.restore(steps.current());

  const app = <App interview={interview} onSwitch={(language) => void switchLanguage(language)} />;
  if (interview.step.value.at === 'welcome') {
    hydrate(app, root);
  } else {
    // A reload half-way: the server drew the first screen, which is not where this person is.
    root.replaceChildren();
    render(app, root);
  }
}
