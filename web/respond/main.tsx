import { effect } from '@preact/signals';
import { hydrate, render } from 'preact';
import '../styles/respond.scss';
import { App } from './App.tsx';
import { browserDevice } from './browserDevice.ts';
import { fetchPage, languageAddress, readPage } from './fetchPage.ts';
import { createInterview } from './interview.ts';
import { createProofKeeper } from './proof/proofKeeper.ts';
import { loadRankingList } from './ranking/loadRankingList.ts';
import { appId } from './respondPage.ts';
import { createStepHistory } from './stepHistory.ts';
import { waveAddress } from './waveAddress.ts';

/** A section is on the screen and at rest before the device starts on its proof of work. */
const restMilliseconds = 1_000;

const host = document.getElementById(appId);
if (host) takeOver(host);

/** Continues what the server drew. */
function takeOver(root: HTMLElement): void {
  const page = readPage(document);
  const proofs = createProofKeeper(`${waveAddress(page)}/challenge`);
  const interview = createInterview(page, browserDevice(page, proofs));
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

  effect(() => {
    if (interview.step.value.at === 'section') setTimeout(proofs.begin, restMilliseconds);
  });

  const app = <App interview={interview} onSwitch={(language) => void switchLanguage(language)} />;
  if (interview.step.value.at === 'welcome') {
    hydrate(app, root);
  } else {
    // A reload half-way: the server drew the first screen, which is not where this person is.
    root.replaceChildren();
    render(app, root);
  }
}
