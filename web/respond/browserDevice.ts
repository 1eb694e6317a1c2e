import type { Device } from './createSending.ts';
import { type DraftStorage, openDraft } from './draft.ts';
import { postResponse } from './postResponse.ts';
import type { RespondPage } from './respondPage.ts';
import { sendUntilAnswered } from './sendUntilAnswered.ts';
import { createStepHistory } from './stepHistory.ts';
import { waitOrOnline } from './waitOrOnline.ts';
import { waveAddress } from './waveAddress.ts';

/** The tab's own store, the browser's history and the network. */
export function browserDevice(page: RespondPage): Device {
  const wave = `${page.municipality.key}/${page.wave.key}`;
  return {
    draft: openDraft(findTabStorage(), wave, page.questionnaire.version),
    history: createStepHistory(history),
    send: (submission, onWait) =>
      sendUntilAnswered(
        () => postResponse(`${waveAddress(page)}/responses`, submission),
        waitOrOnline,
        onWait,
      ),
  };
}

/** Merely naming `sessionStorage` throws where a browser blocks it. */
function findTabStorage(): DraftStorage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
