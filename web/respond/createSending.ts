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
  const { page, draft, change, show, pointTo } = state;

  async function send(): Promise<void> {
    if (sending.value && sending.value.kind !== 'stopped') return;
    const { answers, submission, invitation } = draft.value;
    const { questionnaire, language, kiosk } = page.value;
    const checked = checkAnswers(questionnaire, answers, { ...deviceRules, mode: kiosk ? 'kiosk' : 'web' });
    if (!checked.ok) {
      if (draft.value.queued) change({ queued: false });
      pointTo(checked.problems);
      return;
    }
    sending.value = { kind: 'underway' };
    change({ queued: true });
    const outcome = await device.send(
      {
        submission,
        language,
        sample: 'open',
        ...(invitation?.kind === 'ready' && {
          sample: 'invited',
          invitation: { token: invitation.token, signature: invitation.signature },
        }),
        ...(kiosk && { mode: 'kiosk' }),
        answers: checked.answers,
      },
      ({ kind, attempt }) => {
        sending.value = { kind: 'waiting', because: kind, attempt };
      },
    );
    batch(() => finish(outcome));
  }

  function finish(outcome: Outcome): void {
    sending.value = undefined;
    if (outcome.kind === 'received') {
      device.draft.erase(draft.value.submission);
      show({ at: 'receipt', receipt: outcome.receipt });
      device.history.replace(state.step.value);
      return;
    }
    // What may have arrived stays in the queue; what was refused needs a person again.
    if (!isOpen(outcome)) change({ queued: false });
    if (outcome.kind === 'closed' && page.value.wave.access !== 'open') {
      device.draft.erase();
    } else if (outcome.kind !== 'answers') {
      sending.value = { kind: 'stopped', because: outcome.kind };
    } else if (!pointTo(outcome.problems)) {
      sending.value = { kind: 'stopped', because: 'refused' };
    }
  }

  /** From the message about a failed attempt back to the questions; false while an attempt is under way. */
  function leaveSending(): boolean {
    if (sending.value && sending.value.kind !== 'stopped') return false;
    if (sending.value) {
      sending.value = undefined;
      change({ queued: false });
    }
    return true;
  }

  /**
   * The page was opened again, or the device is online again: what was to be sent goes out by itself. At a wave that
   * has ended nothing else is of use any more.
   */
  async function resume(): Promise<void> {
    if (draft.value.queued) await send();
    else if (page.value.wave.access !== 'open') device.draft.erase();
  }

  return { sending: sending as ReadonlySignal<Sending | undefined>, send, leaveSending, resume };
}

/** Whether another attempt may still succeed. */
function isOpen({ kind }: Outcome): boolean {
  return kind === 'unreachable' || kind === 'busy';
}
