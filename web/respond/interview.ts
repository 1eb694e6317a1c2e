import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type AnswerProblem,
  type AnswerRules,
  checkAnswers,
  checkSection,
  listSoftGaps,
} from '../../surveys/language/answers.ts';
import type { Answer } from '../../surveys/language/questionnaire.ts';
import { answerKeys, type VisibleSection, visibleSections } from '../../surveys/language/visibility.ts';
import type { DraftKeeper } from './draft.ts';
import type { Outcome, Submission } from './postResponse.ts';
import type { RespondPage } from './respondPage.ts';
import type { Waiting } from './sendUntilAnswered.ts';
import type { Step, StepHistory } from './stepHistory.ts';

/** What the browser lends to an interview; tests lend their own. */
export interface Device {
  draft: DraftKeeper;
  history: StepHistory;
  send: (submission: Submission, onWait: (waiting: Waiting) => void) => Promise<Outcome>;
}

export type Sending =
  | { kind: 'underway' }
  | ({ kind: 'waiting'; because: Waiting['kind'] } & Pick<Waiting, 'attempt'>)
  | { kind: 'stopped'; because: Exclude<Outcome['kind'], 'received' | 'answers'> };

const rules: AnswerRules = { mode: 'web' };

/**
 * One person filling in one questionnaire: what has been answered, which section is shown, what is wrong with it,
 * and how far sending has come. Knows no elements; the components read the signals and call the actions.
 */
export function createInterview(first: RespondPage, device: Device) {
  const page = signal(first);
  const draft = signal(device.draft.load());
  const step = signal<Step>({ at: 'welcome' });
  const problems = signal<readonly AnswerProblem[]>([]);
  const gaps = signal<readonly string[]>([]);
  const sending = signal<Sending | undefined>(undefined);

  const sections = computed(() => visibleSections(page.value.questionnaire, draft.value.answers));
  const position = computed(() => positionOf(step.value, sections.value));

  /** Saved at once: a phone may discard the page the moment it is put away. */
  function change(changes: Partial<typeof draft.value>): void {
    draft.value = { ...draft.value, ...changes };
    device.draft.save(draft.value);
  }

  function show(next: Step): void {
    batch(() => {
      step.value = next;
      problems.value = [];
      gaps.value = [];
      if (next.at === 'section') change({ section: next.section });
    });
  }

  /** Shows a step as a new entry of the browser's history. */
  function enter(next: Step): void {
    device.history.push(next);
    show(next);
  }

  /** Takes the person to the first section that holds one of the problems. */
  function pointTo(found: readonly AnswerProblem[]): boolean {
    const asked = new Set(found.map((problem) => problem.question));
    const home = sections.value.find(({ questions }) =>
      questions.some((question) => answerKeys(question).some((key) => asked.has(key))),
    );
    if (!home) return false;
    const here = new Set(home.questions.flatMap(answerKeys));
    if (home.section.key !== sections.value[position.value]?.section.key) {
      enter({ at: 'section', section: home.section.key });
    }
    problems.value = found.filter((problem) => here.has(problem.question));
    return true;
  }

  async function send(): Promise<void> {
    if (sending.value && sending.value.kind !== 'stopped') return;
    const { answers, submission } = draft.value;
    const checked = checkAnswers(page.value.questionnaire, answers, rules);
    if (!checked.ok) {
      pointTo(checked.problems);
      return;
    }
    // An entry of its own, so that "back" leads from here to the last section.
    if (!sending.value) device.history.push(step.value);
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
      step.value = { at: 'receipt', receipt: outcome.receipt };
      device.history.replace(step.value);
    } else if (outcome.kind !== 'answers') {
      sending.value = { kind: 'stopped', because: outcome.kind };
    } else if (!pointTo(outcome.problems)) {
      sending.value = { kind: 'stopped', because: 'refused' };
    }
  }

  return {
    page: page as ReadonlySignal<RespondPage>,
    draft: draft as ReadonlySignal<typeof draft.value>,
    step: step as ReadonlySignal<Step>,
    problems: problems as ReadonlySignal<readonly AnswerProblem[]>,
    /** Soft questions of this section that are being asked for once more. */
    gaps: gaps as ReadonlySignal<readonly string[]>,
    sending: sending as ReadonlySignal<Sending | undefined>,
    sections,
    /** Of the section shown among those visible now, from 0; -1 before and after. */
    position,
    send,

    /** Stores an answer; undefined takes it back. */
    answer(key: string, value: Answer | undefined): void {
      const { [key]: _, ...others } = draft.value.answers;
      change({ answers: value === undefined ? others : { ...others, [key]: value } });
    },

    /** Begins with the first section, or goes on where the draft was left. */
    start(): void {
      const open = sections.value.map(({ section }) => section.key);
      const section = open.find((key) => key === draft.value.section) ?? open[0];
      if (section !== undefined) enter({ at: 'section', section });
    },

    /** On to the next section or, after the last, to sending; unless something here needs another look. */
    next(): void {
      const shown = sections.value[position.value];
      if (!shown) return;
      const { answers, askedAgain } = draft.value;
      const { questionnaire } = page.value;
      const found = checkSection(questionnaire, shown.section.key, answers, rules);
      const open = listSoftGaps(questionnaire, shown.section.key, answers);
      const toAsk = found.length > 0 ? [] : open.filter((key) => !askedAgain.includes(key));
      // New arrays even when equal: a second press moves the focus to the summary again.
      problems.value = found;
      gaps.value = toAsk;
      if (toAsk.length > 0) change({ askedAgain: [...askedAgain, ...toAsk] });
      if (found.length + toAsk.length > 0) return;
      const following = sections.value[position.value + 1];
      if (following) enter({ at: 'section', section: following.section.key });
      else void send();
    },

    /** One step back, keeping everything. */
    back(): void {
      if (device.history.canGoBack()) {
        device.history.back();
        return;
      }
      const previous = sections.value[position.value - 1];
      const target: Step = previous ? { at: 'section', section: previous.section.key } : { at: 'welcome' };
      device.history.replace(target);
      show(target);
    },

    /** Follows the browser's back and forward buttons, and finds the way back in after a reload. */
    restore(target: Step): void {
      // What has been sent is gone from the device, so there is nothing to go back to.
      if (step.value.at === 'receipt' || (sending.value && sending.value.kind !== 'stopped')) return;
      sending.value = undefined;
      if (target.at !== 'section') show(target);
      else if (draft.value.section === undefined) show({ at: 'welcome' });
      // An answer may have closed the section this entry belongs to: then the page stands still.
      else if (positionOf(target, sections.value) >= 0) show(target);
    },

    /** From the message about a failed attempt back to the questions. */
    leaveSending(): void {
      if (sending.value?.kind === 'stopped') sending.value = undefined;
    },

    speak(translated: RespondPage): void {
      page.value = translated;
    },
  };
}

export type Interview = ReturnType<typeof createInterview>;

function positionOf(step: Step, sections: readonly VisibleSection[]): number {
  return step.at === 'section' ? sections.findIndex(({ section }) => section.key === step.section) : -1;
}
