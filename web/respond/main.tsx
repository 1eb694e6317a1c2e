import { hydrate, render } from 'preact';
import '../styles/respond.scss';
import { App } from './App.tsx';
import { browserDevice } from './browserDevice.ts';
import { draftKey, parseDraft } from './draft.ts';
import { fetchPage, languageAddress, readPage } from './fetchPage.ts';
import { createInterview } from './interview.ts';
import { appId } from './respondPage.ts';
import { createStepHistory } from './stepHistory.ts';

const host = document.getElementById(appId);
if (host) takeOver(host);

/** Continues what the server drew. */
function takeOver(root: HTMLElement): void {
  const page = readPage(document);
  const interview = createInterview(page, browserDevice(page));
  const steps = createStepHistory(history);

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
  const draftAt = draftKey(`${page.municipality.key}/${page.wave.key}`);
  addEventListener('storage', ({ key, newValue }) => {
    // No key at all: the device's whole store was cleared.
    if (key === draftAt || key === null) interview.follow(parseDraft(newValue));
  });
  addEventListener('online', () => void interview.resume());
  interview.restore(steps.current());
  void interview.resume();

  const app = <App interview={interview} onSwitch={(language) => void switchLanguage(language)} />;
  if (interview.step.value.at === 'welcome' && !interview.sending.value) {
    hydrate(app, root);
  } else {
    // A reload half-way: the server drew the first screen, which is not where this person is.
    root.replaceChildren();
    render(app, root);
  }
}
