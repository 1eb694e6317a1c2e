import { type AnswerMode, type AnswerProblemCode, checkAnswer, isBinding } from './checkAnswer.ts';
import { checkPlaces } from './checkPlaces.ts';
import type { Answer, Answers, Question, Questionnaire, Section } from './questionnaire.ts';
import { answerKeys, countedAnswers, visibleSections, walkVisible } from './visibility.ts';
import { isChosen, writtenQuestions } from './writtenAnswers.ts';

export interface AnswerProblem {
  /** Key of the question or matrix item; of unknown keys the first 60 characters; '' when there are no answers. */
  question: string;
  code: AnswerProblemCode;
  /** In a places question: which mark, from 0. */
  place?: number;
  /** In a places question: key of the question about that mark. */
  part?: string;
}

export interface AnswerRules {
  /** `required` binds web and kiosk only. */
  mode: AnswerMode;
  /** Keys of the named places a resident may choose; without it only census cells are taken. */
  namedPlaces?: Pick<ReadonlySet<string>, 'has'>;
}

/** A body full of invented keys is refused with the first of them, not with a reply as long as itself. */
const mostUnknownKeys = 20;

/**
 * Checks answers from anywhere and brings them into their stored form: hidden answers dropped, options in the order
 * of the question, texts tidied, empty values left out. Browser, server, paper entry and import run this same code.
 * Every problem is reported at once; `soft` is not enforced here.
 */
export function checkAnswers(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: unknown,
  rules: AnswerRules,
): { ok: true; answers: Answers } | { ok: false; problems: AnswerProblem[] } {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return { ok: false, problems: [{ question: '', code: 'malformed' }] };
  }
  const given = new Map<string, unknown>(Object.entries(answers));
  const problems = findStrayKeys(questionnaire, given);
  const accepted: Record<string, Answer> = {};
  walkVisible(questionnaire, (question) => {
    const checked = checkQuestion(question, given, rules);
    problems.push(...checked.problems);
    Object.assign(accepted, checked.answers);
    return question.kind === 'places' ? countedAnswers(question, answers as Answers) : checked.answers;
  });
  return problems.length === 0 ? { ok: true, answers: accepted } : { ok: false, problems };
}

/**
 * Problems of one section as it stands, so that errors can be shown at its questions before the next section opens.
 * Nothing when the section is hidden.
 */
export function checkSection(
  questionnaire: Pick<Questionnaire, 'sections'>,
  section: Section['key'],
  answers: Answers,
  rules: AnswerRules,
): AnswerProblem[] {
  const given = new Map<string, unknown>(Object.entries(answers));
  return visibleIn(questionnaire, section, answers).flatMap(
    (question) => checkQuestion(question, given, rules).problems,
  );
}

/** Keys of the section's `soft` questions and items without an answer: to be asked for once more, then let go. */
export function listSoftGaps(
  questionnaire: Pick<Questionnaire, 'sections'>,
  section: Section['key'],
  answers: Answers,
): string[] {
  const given = new Map<string, unknown>(Object.entries(answers));
  return visibleIn(questionnaire, section, answers)
    .filter((question) => 'soft' in question && question.soft)
    .flatMap((question) => {
      const checked = checkQuestion(question, given, { mode: 'paper' });
      const spoken = new Set([...Object.keys(checked.answers), ...checked.problems.map((p) => p.question)]);
      return answerKeys(question).filter((key) => !spoken.has(key));
    });
}

function visibleIn(
  questionnaire: Pick<Questionnaire, 'sections'>,
  section: Section['key'],
  answers: Answers,
): readonly Question[] {
  const found = visibleSections(questionnaire, answers).find((visible) => visible.section.key === section);
  return found?.questions ?? [];
}

interface KnownKeys {
  /** Of questions and items that take an answer. */
  askable: ReadonlySet<string>;
  /** Of all questions. */
  known: ReadonlySet<string>;
}

// Every response is held against them, and a questionnaire that is answered does not change.
const keysOf = new WeakMap<Questionnaire['sections'], KnownKeys>();

function listKeys({ sections }: Pick<Questionnaire, 'sections'>): KnownKeys {
  const questions = sections.flatMap((section) => section.questions);
  const written = questions.flatMap(writtenQuestions);
  const askable = new Set([...questions.flatMap(answerKeys), ...written.map(({ key }) => key)]);
  const keys = { askable, known: new Set(questions.map((question) => question.key)) };
  keysOf.set(sections, keys);
  return keys;
}

function findStrayKeys(
  questionnaire: Pick<Questionnaire, 'sections'>,
  given: ReadonlyMap<string, unknown>,
): AnswerProblem[] {
  const { askable, known } = keysOf.get(questionnaire.sections) ?? listKeys(questionnaire);
  return [...given.keys()]
    .filter((key) => !askable.has(key))
    .slice(0, mostUnknownKeys)
    .map((key) => ({ question: key.slice(0, 60), code: known.has(key) ? 'notAsked' : 'unknownQuestion' }));
}

/** Checks a visible question with all its items. */
function checkQuestion(
  question: Question,
  given: ReadonlyMap<string, unknown>,
  rules: AnswerRules,
): { answers: Answers; problems: AnswerProblem[] } {
  const answers: Record<string, Answer> = {};
  const problems: AnswerProblem[] = [];
  if (question.kind === 'note') return { answers, problems };
  for (const key of answerKeys(question)) {
    const checked = checkOne(question, given.get(key), rules);
    for (const problem of checked.problems) problems.push({ question: key, ...problem });
    if (checked.answer !== undefined) answers[key] = checked.answer;
    else if (checked.problems.length === 0 && question.required && isBinding(rules.mode)) {
      problems.push({ question: key, code: 'required' });
    }
  }
  for (const written of writtenQuestions(question)) {
    if (!isChosen(answers[question.key], written.option)) continue;
    const checked = checkOne(written, given.get(written.key), rules);
    for (const problem of checked.problems) problems.push({ question: written.key, ...problem });
    if (checked.answer !== undefined) answers[written.key] = checked.answer;
  }
  return { answers, problems };
}

const none: readonly never[] = [];

function checkOne(
  question: Exclude<Question, { kind: 'note' }>,
  value: unknown,
  rules: AnswerRules,
): { answer?: Answer; problems: readonly Omit<AnswerProblem, 'question'>[] } {
  if (question.kind === 'places' || question.kind === 'routes') {
    const { places, problems } = checkPlaces(question, value, rules);
    return places.length > 0 ? { answer: places, problems } : { problems };
  }
  const checked = checkAnswer(question, value);
  if ('problem' in checked) return { problems: [{ code: checked.problem }] };
  return checked.answer === undefined ? { problems: none } : { answer: checked.answer, problems: none };
}
