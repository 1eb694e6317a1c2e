import { type AnswerMode, type AnswerProblemCode, checkAnswer, isBinding } from './checkAnswer.ts';
import { checkPlaces } from './checkPlaces.ts';
import type { Answer, Answers, Question, Questionnaire, Section } from './questionnaire.ts';
import { addCounted, answerKeys, visibleSections, walkVisible } from './visibility.ts';
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
  const given = answers as Given;
  const problems = findStrayKeys(questionnaire, given);
  const accepted: Record<string, Answer> = {};
  const accept = (question: Question) => {
    const before = problems.length;
    checkQuestion(question, given, rules, accepted, problems);
    // For later conditions a mark counts before its own questions are answered; as a whole it is refused anyway.
    if (question.kind === 'places' && problems.length > before)
      addCounted(question, answers as Answers, accepted);
  };
  walkVisible(questionnaire, accept, accepted);
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
  const problems: AnswerProblem[] = [];
  for (const question of visibleIn(questionnaire, section, answers))
    checkQuestion(question, answers, rules, {}, problems);
  return problems;
}

/** Keys of the section's `soft` questions and items without an answer: to be asked for once more, then let go. */
export function listSoftGaps(
  questionnaire: Pick<Questionnaire, 'sections'>,
  section: Section['key'],
  answers: Answers,
): string[] {
  return visibleIn(questionnaire, section, answers)
    .filter((question) => 'soft' in question && question.soft)
    .flatMap((question) => {
      const accepted = {};
      const problems: AnswerProblem[] = [];
      checkQuestion(question, answers, { mode: 'paper' }, accepted, problems);
      const spoken = new Set([...Object.keys(accepted), ...problems.map((p) => p.question)]);
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

function findStrayKeys(questionnaire: Pick<Questionnaire, 'sections'>, given: Given): AnswerProblem[] {
  const { askable, known } = keysOf.get(questionnaire.sections) ?? listKeys(questionnaire);
  const problems: AnswerProblem[] = [];
  for (const key of Object.keys(given))
    if (!askable.has(key) && problems.length < mostUnknownKeys)
      problems.push({ question: key.slice(0, 60), code: known.has(key) ? 'notAsked' : 'unknownQuestion' });
  return problems;
}

/** As they came: keys come from the network, so that only own properties are answers. */
type Given = Readonly<Record<string, unknown>>;

/** Checks a visible question with all its items; adds to answers and problems. */
function checkQuestion(
  question: Question,
  given: Given,
  rules: AnswerRules,
  answers: Record<string, Answer>,
  problems: AnswerProblem[],
): void {
  if (question.kind === 'note') return;
  for (const { key } of question.kind === 'matrix' ? question.items : [question]) {
    const isSaid = checkOne(question, key, given, rules, answers, problems);
    if (!isSaid && question.required && isBinding(rules.mode))
      problems.push({ question: key, code: 'required' });
  }
  for (const written of writtenQuestions(question))
    if (isChosen(answers[question.key], written.option))
      checkOne(written, written.key, given, rules, answers, problems);
}

/** Returns false where nothing was said, and nothing wrong either. */
function checkOne(
  question: Exclude<Question, { kind: 'note' }>,
  key: string,
  given: Given,
  rules: AnswerRules,
  answers: Record<string, Answer>,
  problems: AnswerProblem[],
): boolean {
  const value = Object.hasOwn(given, key) ? given[key] : undefined;
  const before = problems.length;
  let answer: Answer | undefined;
  if (question.kind === 'places' || question.kind === 'routes') {
    const checked = checkPlaces(question, value, rules);
    for (const problem of checked.problems) problems.push({ question: key, ...problem });
    if (checked.places.length > 0) answer = checked.places;
  } else {
    const checked = checkAnswer(question, value);
    if ('problem' in checked) problems.push({ question: key, code: checked.problem });
    else answer = checked.answer;
  }
  if (answer !== undefined) answers[key] = answer;
  return answer !== undefined || problems.length > before;
}
