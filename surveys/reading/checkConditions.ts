import { type Comparison, operatorOf, operatorsFor } from '../language/operators.ts';
import type { Condition, Option, Question, Questionnaire } from '../language/questionnaire.ts';
import { answerKeys } from '../language/visibility.ts';
import { type Place, suggestWord } from './fault.ts';
import { isExcused, type Reading } from './reading.ts';

/** Whose condition it is, and what may be named in it. */
interface Site {
  /** Questions and items that stand before. */
  earlier: ReadonlyMap<string, Question>;
  all: ReadonlyMap<string, Question>;
  /** The question that bears the condition; a section has none. */
  bearer?: Question;
}

/** Conditions rest on earlier questions, with an operator and a value that fit the kind of question. */
export function checkConditions({ sections }: Questionnaire, reading: Reading): void {
  const questions = sections.flatMap((section) => section.questions);
  const all = new Map(questions.flatMap(namesOf));
  const earlier = new Map<string, Question>();
  for (const section of sections) {
    if (section.showIf) checkCondition(section.showIf, { earlier, all }, reading);
    for (const question of section.questions) {
      if (question.showIf) checkCondition(question.showIf, { earlier, all, bearer: question }, reading);
      for (const [key, named] of namesOf(question)) earlier.set(key, named);
    }
  }
}

/** A matrix and a note are known by name too, so that naming them gets a fitting reply. */
function namesOf(question: Question): [string, Question][] {
  return [question.key, ...answerKeys(question)].map((key) => [key, question]);
}

function checkCondition(condition: Condition, site: Site, reading: Reading): void {
  if ('all' in condition) for (const part of condition.all) checkCondition(part, site, reading);
  else if ('any' in condition) for (const part of condition.any) checkCondition(part, site, reading);
  else if ('not' in condition) checkCondition(condition.not, site, reading);
  else checkComparison(condition, site, reading);
}

function checkComparison(comparison: Comparison, site: Site, reading: Reading): void {
  const name = comparison.question;
  const place = placeOf(comparison, 'question', site, reading);
  const question = site.earlier.get(name);
  if (question) {
    checkOperator(comparison, question, site, reading);
    return;
  }
  if (site.bearer && (site.bearer.key === name || answerKeys(site.bearer).includes(name))) {
    reading.faults.error(place, `the condition of "${site.bearer.key}" rests on the question itself`);
  } else if (site.all.has(name)) {
    reading.faults.error(
      place,
      `the condition rests on "${name}", which is asked later`,
      'move that question up',
    );
  } else if (!isExcused(name, reading)) {
    const isOfBank = site.bearer !== undefined && place === reading.usedAt.get(site.bearer);
    const message = isOfBank
      ? `"${site.bearer?.key}" is asked under a condition on "${name}", which is not asked`
      : `there is no question "${name}"`;
    const suggestion = isOfBank ? 'take that from the bank too' : suggestWord(name, site.earlier.keys());
    reading.faults.error(place, message, suggestion);
  }
}

function checkOperator(comparison: Comparison, question: Question, site: Site, reading: Reading): void {
  const operator = operatorOf(comparison);
  const fitting = operatorsFor(question.kind, comparison.question !== question.key);
  const at = (property: string) => placeOf(comparison, property, site, reading);
  if (fitting.length === 0) {
    const suggestion =
      question.kind === 'matrix' ? `name one of ${answerKeys(question).join(', ')}` : undefined;
    const message = `"${comparison.question}" is a ${question.kind} and has no answer of its own`;
    reading.faults.error(at('question'), message, suggestion);
  } else if (!fitting.includes(operator)) {
    const message = `"${operator}" does not fit "${comparison.question}", which is of the kind ${question.kind}`;
    reading.faults.error(at(operator), message, `fitting: ${fitting.join(', ')}`);
  } else {
    const refusal = refuseValue(comparison, question);
    if (refusal) reading.faults.error(at(operator), refusal.message, refusal.suggestion);
  }
}

function refuseValue(
  comparison: Comparison,
  question: Question,
): { message: string; suggestion?: string } | undefined {
  if ('answered' in comparison) return undefined;
  if (question.kind === 'scale') return refuseNumber(comparison, question.from, question.to);
  if (question.kind === 'number') return refuseNumber(comparison, question.min, question.max);
  if (question.kind === 'consent') return refuseConsent(comparison);
  // The areas of the town join the options when a wave opens.
  if (!('options' in question) || question.kind === 'area') return undefined;
  return refuseOption(comparedWith(comparison), comparison.question, question.options);
}

function refuseOption(value: unknown, name: string, options: readonly Option[]) {
  const keys = options.map((option) => option.key);
  if (typeof value === 'string' && keys.includes(value)) return undefined;
  const suggestion = suggestWord(String(value), keys) ?? `answers are ${keys.join(', ')}`;
  return { message: `"${name}" has no answer "${String(value)}"`, suggestion };
}

function refuseConsent(comparison: Comparison) {
  if (comparedWith(comparison) === true) return undefined;
  return {
    message: `"${comparison.question}" can only be true`,
    suggestion: 'for an empty box use answered: false',
  };
}

function refuseNumber(comparison: Comparison, least: number, most: number) {
  const value = comparedWith(comparison);
  if (typeof value !== 'number') {
    return { message: `"${comparison.question}" is answered by a number, not by "${String(value)}"` };
  }
  if (decides(comparison, value, least, most)) return undefined;
  return {
    message: `answers to "${comparison.question}" lie between ${least} and ${most}: this decides nothing`,
  };
}

/** Whether some answers between least and most meet the comparison and others do not. */
function decides(comparison: Comparison, value: number, least: number, most: number): boolean {
  if ('greater' in comparison) return value >= least && value < most;
  if ('less' in comparison) return value > least && value <= most;
  return Number.isInteger(value) && value >= least && value <= most;
}

function comparedWith(comparison: Comparison): string | number | boolean {
  if ('is' in comparison) return comparison.is;
  if ('isNot' in comparison) return comparison.isNot;
  if ('includes' in comparison) return comparison.includes;
  if ('greater' in comparison) return comparison.greater;
  return 'less' in comparison ? comparison.less : comparison.answered;
}

/** A condition that came with a question of the bank is told where the questionnaire takes that question. */
function placeOf(comparison: Comparison, property: string, { bearer }: Site, reading: Reading): Place {
  const place = reading.positions.at(comparison, property);
  const use = bearer && reading.usedAt.get(bearer);
  return use && place.file !== reading.file ? use : place;
}
