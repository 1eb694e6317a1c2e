import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { checkAnswers } from '../../surveys/language/answers.ts';
import { deviceRules } from './deviceRules.ts';
import type { DraftKeeper } from './draft.ts';
import type { InterviewState } from './interviewState.ts';
import type { Outcome, Submission } from './postResponse.ts';
import type { Waiting } from './sendUntilAnswered.ts';
import type { StepHistory } from './stepHistory.ts';

/** How far sending has come; nothing at all while somebody is still answering. */
export type Sending =
  | { kind: 'underway' }
  | ({ kind: 'waiting'; because: Waiting['kind'] } & Pick<Waiting, 'attempt'>)
  | { kind: 'stopped'; because: Exclude<Outcome['kind'], 'received' | 'answers'> };

/** What the browser lends to an interview; tests lend their own. */
export interface Device {
  draft: DraftKeeper;
  history: StepHistory;
  send: (submission: Submission, onWait: (waiting: Waiting) => void) => Promise<Outcome>;
}

/** Sending the answers: once at a time, and under the same submission until they have arrived. */
export function createSending(state: InterviewState, device: Device) {
  const sending = signal<Sending | undefined>(undefined);
  const { page, draft, show, pointTo } = state;

  async function send(): Promise<void> {
    if (sending.value && sending.value.kind !== 'stopped') return;
    const { answers, submission } = draft.value;
    const checked = checkAnswers(page.value.questionnaire, answers, deviceRules);
    if (!checked.ok) {
      pointTo(checked.problems);
      return;
    }
    sending.value = { kind: 'underway' };
    const outcome = await device.send(
      { submission, language: page.value.language, sample: 'open', answers: checked.answers },
      ({ kind, attempt }) => {
        sending.value = { kind: 'waiting', because: kind, attempt };
      },
    );
    batch(() => finish(outcome));
  }

  function finish(outcome: Outcome): void {
    sending.value = undefined;
    if (outcome.kind === 'received') {
      device.draft.erase();
      show({ at: 'receipt', receipt: outcome.receipt });
      device.history.replace(state.step.value);
    } else if (outcome.kind !== 'answers') {
      sending.value = { kind: 'stopped', because: outcome.kind };
    } else if (!pointTo(outcome.problems)) {
      sending.value = { kind: 'stopped', because: 'refused' };
    }
  }

  /** From the message about a failed attempt back to the questions; false while an attempt is under way. */
  function leaveSending(): boolean {
    if (sending.value && sending.value.kind !== 'stopped') return false;
    sending.value = undefined;
    return true;
  }

  return { sending: sending as ReadonlySignal<Sending | undefined>, send, leaveSending };
}
