import { checkAnswer } from './checkAnswer.ts';
import { holds } from './conditions.ts';
import type { Answer, Answers, Question, Questionnaire, Section } from './questionnaire.ts';

export interface VisibleSection {
  section: Section;
  questions: readonly Question[];
}

/**
 * Sections and questions to show, in order. Walks forward once, so an answer to a hidden question never shows a
 * later one. A section none of whose questions is shown is left out.
 */
export function visibleSections(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Answers,
): VisibleSection[] {
  return walkVisible(questionnaire, (question, seen) => addCounted(question, answers, seen));
}

/**
 * The one forward pass. `accept` is called for every visible question, in order, and adds the answers to it that later
 * conditions may rest on to those seen so far.
 */
export function walkVisible(
  questionnaire: Pick<Questionnaire, 'sections'>,
  accept: (question: Question, seen: Record<string, Answer>) => void,
  seen: Record<string, Answer> = {},
): VisibleSection[] {
  const visible: VisibleSection[] = [];
  for (const section of questionnaire.sections) {
    if (section.showIf && !holds(section.showIf, seen)) continue;
    const questions = section.questions.filter((question) => {
      if (question.showIf && !holds(question.showIf, seen)) return false;
      accept(question, seen);
      return true;
    });
    if (questions.length > 0) visible.push({ section, questions });
  }
  return visible;
}

/** Keys under which a question is answered: its own, or its items'; a note has none. */
export function answerKeys(question: Question): string[] {
  if (question.kind === 'note') return [];
  return question.kind === 'matrix' ? question.items.map((item) => item.key) : [question.key];
}

/** The answers to questions that are shown, in their stored form. */
export function visibleAnswers(questionnaire: Pick<Questionnaire, 'sections'>, answers: Answers): Answers {
  const seen: Record<string, Answer> = {};
  walkVisible(questionnaire, (question) => addCounted(question, answers, seen), seen);
  return seen;
}

/**
 * Adds the answers to a question that later conditions rest on: in their stored form and only if they are in order, for
 * a number stands as digits while it is being typed. What decides which questions follow must be the same here as where
 * the answers arrive.
 */
export function addCounted(question: Question, answers: Answers, seen: Record<string, Answer>): void {
  for (const key of answerKeys(question)) {
    const given = Object.hasOwn(answers, key) ? answers[key] : undefined;
    const answer = given === undefined ? undefined : storedForm(question, given);
    if (answer !== undefined) seen[key] = answer;
  }
}

function storedForm(question: Question, given: Answer): Answer | undefined {
  if (question.kind === 'note') return undefined;
  // Conditions ask of places only whether there are any; a mark counts before its own questions are answered.
  if (question.kind === 'places' || question.kind === 'routes')
    return Array.isArray(given) && given.length > 0 && given.length <= question.max ? given : undefined;
  const checked = checkAnswer(question, given);
  return 'problem' in checked ? undefined : checked.answer;
}
