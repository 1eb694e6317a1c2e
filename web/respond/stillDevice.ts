import type { Device } from './createSending.ts';
import { openDraft } from './draft.ts';
import { createStepHistory } from './stepHistory.ts';

/** What the server lends an interview it only draws the first screen of: nothing kept, nowhere to go. */
export function createStillDevice(): Device {
  return {
    draft: openDraft(undefined, '', 0),
    history: createStepHistory({ state: null, pushState() {}, replaceState() {}, back() {} }),
    send: async () => ({ kind: 'unreachable' }),
  };
}
