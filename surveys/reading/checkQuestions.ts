import type { Question, Questionnaire, RankingQuestion } from '../language/questionnaire.ts';
import { checkOptions } from './checkOptions.ts';
import { type Reading, siteOf } from './reading.ts';

/** What can be wrong within one question, and between questions of one kind. */
export function checkQuestions({ sections }: Questionnaire, reading: Reading): void {
  const questions = sections.flatMap((section) => section.questions);
  for (const question of questions) checkQuestion(question, reading);
  for (const section of sections) if (section.sensitive) checkSkippable(section.questions, reading);
  const [, ...further] = questions.filter((question) => question.kind === 'area');
  for (const area of further) {
    const place = siteOf(area, reading, 'kind');
    reading.faults.error(place, 'there can only be one question of the kind area');
  }
}

/** Nobody is made to speak of what happened to them, not about a marked place either. */
function checkSkippable(questions: readonly Question[], reading: Reading): void {
  for (const question of questions) {
    if (question.kind === 'places') checkSkippable(question.each, reading);
    if (question.kind === 'note' || !question.required) continue;
    reading.faults.error(
      reading.usedAt.get(question) ?? reading.positions.keyAt(question, 'required'),
      `"${question.key}" is required in a sensitive section`,
      'leave "required" out: every question there can be skipped',
    );
  }
}

function checkQuestion(question: Question, reading: Reading): void {
  if (question.kind === 'note') return;
  const { faults, positions } = reading;
  if (question.required && question.soft) {
    const place = positions.keyAt(question, 'soft');
    faults.error(place, `"${question.key}" is required and soft together`, 'keep one of the two');
  }
  if (question.kind === 'scale' && question.from >= question.to) {
    faults.error(
      positions.at(question, 'from'),
      `"from" (${question.from}) must be less than "to" (${question.to})`,
    );
  }
  if ('max' in question && 'options' in question && (question.max ?? 0) > question.options.length) {
    const message = `"max" (${question.max}) is more than there are answers (${question.options.length})`;
    faults.error(positions.at(question, 'max'), message);
  }
  if (question.kind === 'number' && question.min > question.max) {
    faults.error(
      positions.at(question, 'min'),
      `"min" (${question.min}) is more than "max" (${question.max})`,
    );
  }
  if (question.kind === 'ranking') checkRanking(question, reading);
  if ('options' in question) checkOptions(question, reading);
  if (question.kind === 'places') for (const part of question.each) checkPart(part, reading);
}

function checkRanking(question: RankingQuestion, reading: Reading): void {
  const { key, options } = question;
  const { faults, positions } = reading;
  if (options.length < 2)
    faults.error(siteOf(question, reading, 'options'), `"${key}" needs two answers to put in order`);
  for (const option of options) {
    for (const property of ['score', 'missing', 'exclusive', 'write', 'breakdown'] as const) {
      if (option[property] === undefined) continue;
      const place = positions.keyAt(option, property);
      faults.error(place, `"${property}" has no meaning in a ranking`, 'leave it out');
    }
  }
}

function checkPart(part: Question, reading: Reading): void {
  if (part.showIf) {
    const place = reading.positions.keyAt(part, 'showIf');
    reading.faults.error(place, 'a question about a place cannot have a condition');
  }
  const options = 'options' in part ? part.options : [];
  for (const option of options.filter(({ write }) => write)) {
    const place = reading.positions.keyAt(option, 'write');
    reading.faults.error(place, 'a question about a place takes no free text: it could name somebody there');
  }
  checkQuestion(part, reading);
}
