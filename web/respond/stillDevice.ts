import type { Device } from './createSending.ts';
import { openDraft } from './draft.ts';
import { createStepHistory } from './stepHistory.ts';

/** What the server lends an interview it only draws the first screen of: nothing kept, nowhere to go. */
export function createStillDevice(): Device {
  const draft = openDraft(undefined, '', 0);
  return {
    draft: { ...draft, load: withoutSeed(draft.load) },
    history: createStepHistory({ state: null, pushState() {}, replaceState() {}, back() {} }),
    send: async () => ({ kind: 'unreachable' }),
  };
}

type Load = ReturnType<typeof openDraft>['load'];

/** Everybody gets the same page from the server, so answers stand there in the author's order. */
function withoutSeed(load: Load): Load {
  return () => {
    const { draft, keeping } = load();
    const { seed: _, ...seedless } = draft;
    return { draft: seedless, keeping };
  };
}
