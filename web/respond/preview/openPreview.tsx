import { render } from 'preact';
import { App } from '../App.tsx';
import { createInterview } from '../interview.ts';
import { loadRankingList } from '../ranking/loadRankingList.ts';
import type { RespondPage } from '../respondPage.ts';
import { previewDevice } from './previewDevice.ts';

/**
 * The resident's page of a questionnaire that is being written: everything works, nothing is kept or sent. It begins
 * with the section the address names behind "#".
 */
export function openPreview(root: HTMLElement, page: RespondPage): void {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const interview = createInterview(page, previewDevice(page, wanted));
  loadRankingList(page.questionnaire);
  // The draft on this device begins where its author is at work.
  if (wanted !== '') interview.start();
  root.replaceChildren();
  render(<App interview={interview} onSwitch={switchLanguage} />, root);
}

/** The draft is for staff alone: the page comes again with their session. */
function switchLanguage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set('language', language);
  location.replace(address);
}
