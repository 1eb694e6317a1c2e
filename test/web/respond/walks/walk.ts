import fc from 'fast-check';
import { expect } from 'vitest';
import { splitAnswers } from '../../../../server/responses/splitAnswers.ts';
import { checkAnswers, checkSection } from '../../../../surveys/language/answers.ts';
import { columnsOf } from '../../../../surveys/language/columns.ts';
import { holds } from '../../../../surveys/language/conditions.ts';
import { localise } from '../../../../surveys/language/localise.ts';
import type { Answers, Question, Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { answerKeys } from '../../../../surveys/language/visibility.ts';
import { isChosen, writtenQuestions } from '../../../../surveys/language/writtenAnswers.ts';
import { givenHistory, givenInterview, givenStorage, settle } from '../givenInterview.ts';
import { givenPage } from '../givenPage.ts';
import { entriesFor, soundEntryFor } from './answersTo.ts';

type Act = 'answer' | 'repair' | 'next' | 'back' | 'backwards' | 'forwards' | 'reload' | 'speak';
type Check = typeof checkAnswers;

/** Mostly answers; every way through the pages that a browser knows. */
export const anySteps = fc.array(
  fc.record({
    act: fc.constantFrom<Act>(
      ...([
        'answer',
        'answer',
        'answer',
        'answer',
        'repair',
        'next',
        'next',
        'next',
        'back',
        'backwards',
        'forwards',
        'reload',
        'speak',
      ] as const),
    ),
    which: fc.nat({ max: 999 }),
    entry: fc.nat({ max: 999 }),
  }),
  { minLength: 12, maxLength: 60, size: 'max' },
);

type Step = { act: Act; which: number; entry: number };

/** One person on one device, and a server that checks what would arrive. */
function givenWalk(questionnaire: Questionnaire, check: Check) {
  const [storage, history] = [givenStorage(), givenHistory()];
  const page = givenPage(questionnaire);
  const english = { ...page, language: 'en', questionnaire: localise(questionnaire, 'en') };
  let tab = givenInterview({ storage, history }, page);

  function answer(which: number, entry: number): void {
    const { interview } = tab;
    const shown = interview.sections.value[interview.position.value]?.questions ?? [];
    const fields = shown.flatMap((question) => [
      ...answerKeys(question).map((key) => ({ key, question })),
      ...boxesOpen(question, interview.draft.value.answers).map((box) => ({
        key: box.key,
        question: box as Question,
      })),
    ]);
    const field = fields[which % Math.max(1, fields.length)];
    if (!field) return;
    const entries = entriesFor(field.question);
    interview.answer(field.key, entries[entry % entries.length]);
  }

  /** Puts right whatever is pointed at. */
  function repair(): void {
    for (const { question } of tab.interview.problems.value)
      tab.interview.answer(question, repaired(questionnaire, question));
  }

  async function take({ act, which, entry }: Step): Promise<void> {
    if (act === 'answer') answer(which, entry);
    else if (act === 'repair') repair();
    else if (act === 'next')
      tab.interview.step.value.at === 'welcome' ? tab.interview.start() : tab.interview.next();
    else if (act === 'back') {
      tab.interview.back();
      tab.travel(0);
    } else if (act === 'reload') tab = givenInterview({ storage, history }, page);
    else if (act === 'speak') tab.interview.speak(which % 2 === 0 ? english : page);
    else tab.travel(act === 'backwards' ? -1 : 1);
    await settle();
  }

  /** The browser asks section by section, the server at once: they must find the same. */
  function expectAgreement(): void {
    const { page: now, sections, draft, step, position } = tab.interview;
    const { answers } = draft.value;
    expect(sections.value.map(namesOf)).toEqual(visibleByRule(questionnaire, answers));
    const found = sections.value.flatMap(({ section }) =>
      checkSection(now.value.questionnaire, section.key, answers, { mode: 'web' }),
    );
    const arrived: unknown = JSON.parse(JSON.stringify(answers));
    const checked = check(questionnaire, arrived, { mode: 'web' });
    expect(checked.ok ? [] : checked.problems).toEqual(found);
    expect(step.value.at === 'section' ? position.value : 0).toBeGreaterThanOrEqual(0);
  }

  /** Puts right and goes on until the answers have arrived. */
  async function finish(): Promise<void> {
    for (let steps = 0; steps < 100 && tab.interview.step.value.at !== 'receipt'; steps += 1) {
      repair();
      await take({ act: 'next', which: 0, entry: 0 });
      expectAgreement();
    }
    expect(tab.interview.step.value.at).toBe('receipt');
  }

  return {
    take,
    expectAgreement,
    finish,
    sent: () => tab.sent,
    answers: () => tab.interview.draft.value.answers,
  };
}

/**
 * A walk through a questionnaire and on to its end. Holds at every step that browser and server agree on what is
 * asked and what is in order; and at the end, that nothing hidden was sent or would be stored.
 */
export async function walkThrough(
  questionnaire: Questionnaire,
  steps: readonly Step[],
  check: Check = checkAnswers,
) {
  const walk = givenWalk(questionnaire, check);
  for (const step of steps) {
    await walk.take(step);
    if (walk.sent().length > 0) break;
    walk.expectAgreement();
  }
  if (walk.sent().length === 0) await walk.finish();
  expect(walk.sent()).toHaveLength(1);
  const arrived = JSON.parse(JSON.stringify(walk.sent()[0])) as { answers: Answers };
  const checked = check(questionnaire, arrived.answers, { mode: 'web' });
  expect(checked).toEqual({ ok: true, answers: arrived.answers });
  expectNothingHidden(questionnaire, arrived.answers);
}

function expectNothingHidden(questionnaire: Questionnaire, answers: Answers): void {
  const asked = new Set(visibleByRule(questionnaire, answers).flat());
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const open = new Set(
    questions
      .filter(({ key }) => asked.has(key))
      .flatMap((one) => [...answerKeys(one), ...boxesOpen(one, answers).map(({ key }) => key)]),
  );
  expect(Object.keys(answers).filter((key) => !open.has(key))).toEqual([]);
  const { codes, places, texts } = splitAnswers(questionnaire, answers);
  const hidden = columnsOf(questionnaire).flatMap(({ question }, at) =>
    asked.has(question.key) ? [] : [codes[at]],
  );
  expect(hidden.filter((code) => code !== null)).toEqual([]);
  expect([...places, ...texts].filter(({ question }) => !open.has(question))).toEqual([]);
}

const boxesOpen = (question: Question, answers: Answers) =>
  writtenQuestions(question).filter(({ option }) => isChosen(answers[question.key], option));

const namesOf = ({ questions }: { questions: readonly Question[] }) => questions.map(({ key }) => key);

function repaired(questionnaire: Questionnaire, key: string) {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const question = questions.find((one) => answerKeys(one).includes(key));
  return question ? soundEntryFor(question) : undefined;
}

/** Which questions are asked, by the rule as authors read it: what is hidden or not in order counts as unanswered. */
function visibleByRule({ sections }: Questionnaire, answers: Answers): string[][] {
  const counted: Record<string, Answers[string]> = {};
  const shown = sections.map(({ showIf, questions }) => {
    if (showIf && !holds(showIf, counted)) return [];
    return questions.flatMap((question) => {
      const { showIf: own, ...asked } = question;
      if (own && !holds(own, counted)) return [];
      for (const key of answerKeys(question)) {
        const given = answers[key];
        const alone = { sections: [{ key: '', title: {}, questions: [lenient(asked as Question)] }] };
        const checked =
          given === undefined ? undefined : checkAnswers(alone, { [key]: given }, { mode: 'import' });
        if (checked?.ok) Object.assign(counted, checked.answers);
      }
      return [question.key];
    });
  });
  return shown.filter((keys) => keys.length > 0);
}

/** Of places it counts that there are any. */
const lenient = (question: Question): Question =>
  question.kind === 'places'
    ? { ...question, each: question.each.map(({ required: _, ...part }) => part) }
    : question;
