import type { Device } from './createSending.ts';
import { openDraft } from './draft.ts';
import { postResponse } from './postResponse.ts';
import type { ProvenSending } from './proof/provenSending.ts';
import type { RespondPage } from './respondPage.ts';
import { sendUntilAnswered } from './sendUntilAnswered.ts';
import { createStepHistory } from './stepHistory.ts';
import { waitOrOnline } from './waitOrOnline.ts';
import { waveAddress } from './waveAddress.ts';

/** The tab's own store, the browser's history and the network. */
export function browserDevice(page: RespondPage, proofs: ProvenSending): Device {
  const wave = `${page.municipality.key}/${page.wave.key}`;
  return {
    draft: openDraft(
      findStorage(() => sessionStorage),
      wave,
      page.questionnaire.version,
      findStorage(() => localStorage),
    ),
    history: createStepHistory(history),
    send: (submission, onWait) =>
      sendUntilAnswered(
        () =>
          proofs.send(
            (proof) =>
              postResponse(`${waveAddress(page)}/responses`, { ...submission, ...(proof && { proof }) }),
            () => onWait({ kind: 'proof', attempt: 1 }),
          ),
        waitOrOnline,
        onWait,
      ),
  };
}

/** Merely naming a store throws where a browser blocks it. */
export function findStorage(name: () => Storage): Storage | undefined {
  try {
    return name();
  } catch {
    return undefined;
  }
}
