import { effect } from '@preact/signals';
import { hydrate, render } from 'preact';
import '../styles/respond.scss';
import { App } from './App.tsx';
import { browserDevice } from './browserDevice.ts';
import { draftKey, parseDraft } from './draft.ts';
import { fetchPage, languageAddress, readPage } from './fetchPage.ts';
import { createInterview } from './interview.ts';
import { loadInvitation } from './invitation/loadInvitation.ts';
import { keepForOffline } from './offline/keepForOffline.ts';
import { createProvenSending } from './proof/provenSending.ts';
import { loadRankingList } from './ranking/loadRankingList.ts';
import { appId } from './respondPage.ts';
import { waveAddress } from './waveAddress.ts';

/** A section is on the screen and at rest before the device starts on its proof of work. */
const restMilliseconds = 1_000;

const host = document.getElementById(appId);
if (host) void takeOver(host);

/** Continues what the server drew. */
async function takeOver(root: HTMLElement): Promise<void> {
  const page = readPage(document);
  if (page.isPreview) {
    (await import('./preview/openPreview.tsx')).openPreview(root, page);
    return;
  }
  const proofs = createProvenSending(`${waveAddress(page)}/challenge`);
  const device = page.kiosk
    ? (await import('./kiosk/kioskDevice.ts')).kioskDevice(page, proofs)
    : browserDevice(page, proofs);
  const interview = createInterview(page, device);
  const steps = device.history;
  loadRankingList(page.questionnaire);
  loadInvitation(interview);

  async function switchLanguage(language: string): Promise<void> {
    if (language === interview.page.value.language) return;
    try {
      interview.speak(await fetchPage(language));
      interview.missLanguage(false);
      if (!page.kiosk) steps.replace(steps.current(), languageAddress(language));
    } catch {
      // Following the link instead would lead away from the questions, and to nothing.
      interview.missLanguage(true);
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
  keepForOffline(page);
  interview.restore(steps.current());
  void interview.resume();

  effect(() => {
    if (interview.step.value.at === 'section') setTimeout(proofs.begin, restMilliseconds);
  });

  const app = <App interview={interview} onSwitch={(language) => void switchLanguage(language)} />;
  if (interview.step.value.at === 'welcome' && !interview.sending.value) {
    hydrate(app, root);
  } else {
    // A reload half-way: the server drew the first screen, which is not where this person is.
    root.replaceChildren();
    render(app, root);
  }
}
