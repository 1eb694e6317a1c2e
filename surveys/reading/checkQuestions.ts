import type { Option, Question, Questionnaire } from '../language/questionnaire.ts';
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
  if (question.kind === 'number' && question.min > question.max) {
    faults.error(
      positions.at(question, 'min'),
      `"min" (${question.min}) is more than "max" (${question.max})`,
    );
  }
  if ('options' in question) checkOptions(question.options, question.kind === 'multiple', reading);
  if (question.kind === 'places') for (const part of question.each) checkPart(part, reading);
}

function checkOptions(options: readonly Option[], isMultiple: boolean, { faults, positions }: Reading): void {
  for (const option of options) {
    if (option.exclusive && !isMultiple) {
      const place = positions.keyAt(option, 'exclusive');
      faults.error(place, '"exclusive" has a meaning only where several answers can be ticked');
    }
    if (option.missing && option.score !== undefined) {
      const place = positions.keyAt(option, 'score');
      faults.error(place, `"${option.key}" counts as missing and cannot have a score`);
    }
  }
}

function checkPart(part: Question, reading: Reading): void {
  if (part.showIf) {
    const place = reading.positions.keyAt(part, 'showIf');
    reading.faults.error(place, 'a question about a place cannot have a condition');
  }
  checkQuestion(part, reading);
}
