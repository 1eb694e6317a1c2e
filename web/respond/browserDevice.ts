import type { Device } from './createSending.ts';
import { type DraftStorage, openDraft } from './draft.ts';
import { postResponse } from './postResponse.ts';
import type { ProofKeeper } from './proof/proofKeeper.ts';
import { sendWithProof } from './proof/sendWithProof.ts';
import type { RespondPage } from './respondPage.ts';
import { sendUntilAnswered } from './sendUntilAnswered.ts';
import { createStepHistory } from './stepHistory.ts';
import { waitOrOnline } from './waitOrOnline.ts';
import { waveAddress } from './waveAddress.ts';

/** The tab's own store, the browser's history and the network. */
export function browserDevice(page: RespondPage, proofs: ProofKeeper): Device {
  const wave = `${page.municipality.key}/${page.wave.key}`;
  return {
    draft: openDraft(findTabStorage(), wave, page.questionnaire.version),
    history: createStepHistory(history),
    send: (submission, onWait) =>
      sendUntilAnswered(
        () =>
          sendWithProof(
            (proof) =>
              postResponse(`${waveAddress(page)}/responses`, { ...submission, ...(proof && { proof }) }),
            proofs,
            () => onWait({ kind: 'proof', attempt: 1 }),
          ),
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
