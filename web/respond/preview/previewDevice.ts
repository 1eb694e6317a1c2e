import type { Device } from '../createSending.ts';
import { openDraft } from '../draft.ts';
import type { RespondPage } from '../respondPage.ts';
import { createStepHistory } from '../stepHistory.ts';

/**
 * A device that keeps nothing and sends nothing: whoever tries a draft leaves no answer anywhere.
 *
 * @param section where it begins; the first one when there is no such section, or it is not shown yet
 */
export function previewDevice(page: RespondPage, section: string): Device {
  const keeper = openDraft(undefined, '', page.questionnaire.version);
  return {
    draft: {
      ...keeper,
      load() {
        const loaded = keeper.load();
        return { ...loaded, draft: { ...loaded.draft, section } };
      },
    },
    history: createStepHistory({ state: null, pushState() {}, replaceState() {}, back() {} }),
    send: async () => ({ kind: 'received', receipt: { date: dayHere(), word: '––––' } }),
  };
}

const dayHere = (): string => new Date().toISOString().slice(0, 10);
