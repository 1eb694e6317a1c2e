import type { Answer } from '../../surveys/language/questionnaire.ts';
import { createKeeping } from './createKeeping.ts';
import { createSending, type Device } from './createSending.ts';
import { createWalk } from './createWalk.ts';
import { createInterviewState, type InterviewState } from './interviewState.ts';
import type { HeldInvitation } from './invitation/heldInvitation.ts';
import type { RespondPage } from './respondPage.ts';

type Shown = 'page' | 'draft' | 'keeping' | 'step' | 'problems' | 'gaps' | 'sections' | 'position';

/**
 * One person filling in one questionnaire: what has been answered, which section is shown, what is wrong with it,
 * and how far sending has come. Knows no elements; the components read the signals and call the actions.
 */
export function createInterview(first: RespondPage, device: Device) {
  const state = createInterviewState(first, device);
  const { sending, send, leaveSending, resume } = createSending(state, device);
  const kept = createKeeping(state, device, leaveSending);
  const walk = createWalk(state, device.history, { send: () => void send(), leaveSending });
  const { page, draft, keeping, step, problems, gaps, sections, position } = state;
  const shown: Pick<InterviewState, Shown> = {
    page,
    draft,
    keeping,
    step,
    problems,
    gaps,
    sections,
    position,
  };
  return {
    ...shown,
    ...walk,
    ...kept,
    sending,
    send,
    leaveSending,
    resume,

    /** Stores an answer; undefined takes it back. */
    answer(key: string, value: Answer | undefined): void {
      const { [key]: _, ...others } = draft.value.answers;
      state.change({ answers: value === undefined ? others : { ...others, [key]: value } });
    },

    /** Keeps what lets an invited person in. */
    invite(invitation: HeldInvitation): void {
      state.change({ invitation });
    },

    /** Goes on in another language. */
    speak(translated: RespondPage): void {
      page.value = translated;
    },
  };
}

export type Interview = ReturnType<typeof createInterview>;
