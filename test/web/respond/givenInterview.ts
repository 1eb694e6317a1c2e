import type { Device } from '../../../web/respond/createSending.ts';
import { type DraftStorage, openDraft } from '../../../web/respond/draft.ts';
import { createInterview } from '../../../web/respond/interview.ts';
import type { Outcome, Submission } from '../../../web/respond/postResponse.ts';
import { createStepHistory } from '../../../web/respond/stepHistory.ts';
import { givenPage } from './givenPage.ts';

/** A tab's store that outlives the page: open two interviews on one to reload. */
export function givenStorage(): DraftStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** The history of a tab as browsers keep it: entries with a state, and a place among them. */
export function givenHistory() {
  const entries: { state: unknown; address: string | undefined }[] = [{ state: null, address: undefined }];
  let at = 0;
  return {
    entries,
    get state() {
      return entries[at]?.state ?? null;
    },
    pushState(state: unknown) {
      entries.splice(at + 1, Number.POSITIVE_INFINITY, { state, address: undefined });
      at += 1;
    },
    replaceState(state: unknown, _unused: string, address?: string | URL | null) {
      entries[at] = { state, address: address?.toString() };
    },
    go(steps: number) {
      at = Math.min(Math.max(at + steps, 0), entries.length - 1);
    },
    back() {
      this.go(-1);
    },
  };
}

export const receipt = { date: '2026-11-22', word: 'toka-remi-suda' };

interface Given {
  /** The tab's. */
  storage?: DraftStorage;
  /** What outlives the tab. */
  device?: DraftStorage;
  history?: ReturnType<typeof givenHistory>;
  /** What comes of each sending in turn; the last for all that follow. */
  outcomes?: Outcome[];
}

/** An interview on a device whose store, history and network the test holds in its hand. */
export function givenInterview(given: Given = {}, page = givenPage()) {
  const { storage = givenStorage(), history = givenHistory() } = given;
  const outcomes = given.outcomes ?? [{ kind: 'received', receipt }];
  const sent: Submission[] = [];
  const steps = createStepHistory(history);
  const device: Device = {
    draft: openDraft(storage, 'meissen/2026', page.questionnaire.version, given.device),
    history: steps,
    async send(submission) {
      sent.push(submission);
      return outcomes[Math.min(sent.length, outcomes.length) - 1] ?? { kind: 'unreachable' };
    },
  };
  const interview = createInterview(page, device);
  interview.restore(steps.current());
  const shown = () => interview.sections.value[interview.position.value]?.section.key;
  /** Steps through the history as a person with the browser's buttons would. */
  const travel = (distance: number) => {
    history.go(distance);
    interview.restore(steps.current());
  };
  return { interview, history, storage, sent, shown, travel };
}

/** Lets a sending that is under way come to its end. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
