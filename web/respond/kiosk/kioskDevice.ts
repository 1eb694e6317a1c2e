import { findStorage } from '../browserDevice.ts';
import type { Device } from '../createSending.ts';
import { openDraft } from '../draft.ts';
import { postResponse } from '../postResponse.ts';
import type { ProvenSending } from '../proof/provenSending.ts';
import type { RespondPage } from '../respondPage.ts';
import { createStepHistory } from '../stepHistory.ts';
import { waveAddress } from '../waveAddress.ts';
import { createKioskQueue } from './kioskQueue.ts';

/** How often a kiosk tries to send what it had to keep. */
const flushEveryMs = 30_000;

/** A device nobody owns: no draft in any store, no history to go back to, and a queue the next person cannot open. */
export function kioskDevice(page: RespondPage, proofs: ProvenSending): Device {
  const queue = createKioskQueue(
    findStorage(() => localStorage),
    `${page.municipality.key}/${page.wave.key}`,
    (submission) =>
      proofs.send(
        (proof) => postResponse(`${waveAddress(page)}/responses`, { ...submission, ...(proof && { proof }) }),
        () => {},
      ),
  );
  void queue.flush();
  setInterval(() => void queue.flush(), flushEveryMs);
  addEventListener('online', () => void queue.flush());
  return {
    draft: openDraft(undefined, '', page.questionnaire.version),
    history: createStepHistory({ state: null, pushState() {}, replaceState() {}, back() {} }),
    send: queue.send,
  };
}
