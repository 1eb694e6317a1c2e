import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AnswerProblem } from '../../surveys/language/answers.ts';
import { answerKeys, type VisibleSection, visibleSections } from '../../surveys/language/visibility.ts';
import { writtenQuestions } from '../../surveys/language/writtenAnswers.ts';
import type { Draft, DraftKeeper, Keeping } from './draft.ts';
import type { RespondPage } from './respondPage.ts';
import type { Step, StepHistory } from './stepHistory.ts';

export interface InterviewState {
  page: Signal<RespondPage>;
  draft: ReadonlySignal<Draft>;
  /** How long the draft will last. */
  keeping: Signal<Keeping>;
  step: ReadonlySignal<Step>;
  problems: Signal<readonly AnswerProblem[]>;
  /** Soft questions of the section shown that are being asked for once more. */
  gaps: Signal<readonly string[]>;
  /** Those visible with the answers given so far. */
  sections: ReadonlySignal<readonly VisibleSection[]>;
  /** Of the section shown among the visible ones, from 0; -1 before and after. */
  position: ReadonlySignal<number>;
  change: (changes: Partial<Draft>) => void;
  /** Puts another draft in its place, without keeping it anew. */
  adopt: (draft: Draft) => void;
  show: (step: Step) => void;
  /** Shows a step as a new entry of the browser's history. */
  enter: (step: Step) => void;
  /** Takes the person to the first section that holds one of the problems; false when none does. */
  pointTo: (problems: readonly AnswerProblem[]) => boolean;
}

/** What one interview knows, and the few ways in which that changes. */
export function createInterviewState(
  first: RespondPage,
  device: { draft: DraftKeeper; history: StepHistory },
): InterviewState {
  const page = signal(first);
  const loaded = device.draft.load();
  const draft = signal(loaded.draft);
  const keeping = signal(loaded.keeping);
  const step = signal<Step>({ at: 'welcome' });
  const problems = signal<readonly AnswerProblem[]>([]);
  const gaps = signal<readonly string[]>([]);
  const sections = computed(() => visibleSections(page.value.questionnaire, draft.value.answers));
  const position = computed(() => positionOf(step.value, sections.value));

  // Saved at once: a phone may discard the page the moment it is put away.
  function change(changes: Partial<Draft>): void {
    draft.value = { ...draft.value, ...changes };
    keeping.value = device.draft.save(draft.value);
  }

  function show(next: Step): void {
    batch(() => {
      step.value = next;
      problems.value = [];
      gaps.value = [];
      if (next.at === 'section') change({ section: next.section });
    });
  }

  function enter(next: Step): void {
    device.history.push(next);
    show(next);
  }

  function pointTo(found: readonly AnswerProblem[]): boolean {
    const home = sections.value.find((section) => listIn(section, found).length > 0);
    if (!home) return false;
    const isShown = home.section.key === sections.value[position.value]?.section.key;
    if (!isShown) enter({ at: 'section', section: home.section.key });
    problems.value = listIn(home, found);
    return true;
  }

  const adopt = (other: Draft) => {
    draft.value = other;
  };
  return {
    page,
    draft,
    keeping,
    step,
    problems,
    gaps,
    sections,
    position,
    change,
    adopt,
    show,
    enter,
    pointTo,
  };
}

/** Position of a step's section among the visible ones; -1 when it is not among them. */
export function positionOf(step: Step, sections: readonly VisibleSection[]): number {
  return step.at === 'section' ? sections.findIndex(({ section }) => section.key === step.section) : -1;
}

function listIn({ questions }: VisibleSection, problems: readonly AnswerProblem[]): AnswerProblem[] {
  const written = questions.flatMap(writtenQuestions).map(({ key }) => key);
  const asked = new Set([...questions.flatMap(answerKeys), ...written]);
  return problems.filter((problem) => asked.has(problem.question));
}
