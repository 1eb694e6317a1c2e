import { render } from 'preact';
import '../../styles/respond.scss';
import { App } from '../App.tsx';
import { readPage } from '../fetchPage.ts';
import { createInterview } from '../interview.ts';
import { loadRankingList } from '../ranking/loadRankingList.ts';
import { appId } from '../respondPage.ts';
import { previewDevice } from './previewDevice.ts';

/** The resident's page of a questionnaire that is being written: everything works, nothing is kept or sent. */
const host = document.getElementById(appId);
if (host) {
  const page = readPage(document);
  const wanted = decodeURIComponent(location.hash.slice(1));
  const interview = createInterview(page, previewDevice(page, wanted));
  loadRankingList(page.questionnaire);
  // The draft on this device begins where its author is at work.
  if (wanted !== '') interview.start();
  host.replaceChildren();
  render(<App interview={interview} onSwitch={switchLanguage} />, host);
}

/** The draft is for staff alone: the page comes again with their session. */
function switchLanguage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set('language', language);
  location.replace(address);
}
