import { checkSection, listSoftGaps } from '../../surveys/language/answers.ts';
import { deviceRules } from './deviceRules.ts';
import { type InterviewState, positionOf } from './interviewState.ts';
import type { Step, StepHistory } from './stepHistory.ts';

export interface WalkEnds {
  /** After the last section. */
  send: () => void;
  /** Before another step is shown; false when it must not be. */
  leaveSending: () => boolean;
}

/** The ways from section to section. All of them keep every answer. */
export function createWalk(state: InterviewState, history: StepHistory, ends: WalkEnds) {
  const { page, draft, step, sections, position, problems, gaps, change, show, enter } = state;

  /** Whether the section shown is in order. If not, says what is wrong or still open. */
  function mayLeave(section: string): boolean {
    const { answers, askedAgain } = draft.value;
    const found = checkSection(page.value.questionnaire, section, answers, deviceRules);
    const open = listSoftGaps(page.value.questionnaire, section, answers);
    const toAsk = found.length > 0 ? [] : open.filter((key) => !askedAgain.includes(key));
    // New arrays even when nothing changed: a second press moves the focus to the summary again.
    problems.value = found;
    gaps.value = toAsk;
    if (toAsk.length > 0) change({ askedAgain: [...askedAgain, ...toAsk] });
    return found.length + toAsk.length === 0;
  }

  return {
    /** Begins with the first section, or goes on where the draft was left. */
    start(): void {
      const open = sections.value.map(({ section }) => section.key);
      const section = open.find((key) => key === draft.value.section) ?? open[0];
      if (section !== undefined) enter({ at: 'section', section });
    },

    /** On to the next section or, after the last, to sending; unless something here needs another look. */
    next(): void {
      const shown = sections.value[position.value];
      if (!shown || !mayLeave(shown.section.key)) return;
      const following = sections.value[position.value + 1];
      if (following) enter({ at: 'section', section: following.section.key });
      else ends.send();
    },

    /** One step back. */
    back(): void {
      if (history.canGoBack()) {
        history.back();
        return;
      }
      const previous = sections.value[position.value - 1];
      const target: Step = previous ? { at: 'section', section: previous.section.key } : { at: 'welcome' };
      history.replace(target);
      show(target);
    },

    /** Follows the browser's back and forward buttons, and finds the way back in after a reload. */
    restore(target: Step): void {
      if (!ends.leaveSending()) return;
      // What has been sent is gone from the device, so there is nothing to go back to.
      if (step.value.at === 'receipt') history.replace(step.value);
      else if (target.at !== 'section') show(target);
      else if (draft.value.section === undefined) show({ at: 'welcome' });
      // An answer may have closed the section this entry belongs to: then the page stands still.
      else if (positionOf(target, sections.value) >= 0) show(target);
    },
  };
}
