import { drawnOptions } from '../language/optionOrder.ts';
import type { Option, Question } from '../language/questionnaire.ts';
import { type Reading, siteOf } from './reading.ts';

type Choice = Extract<Question, { options: readonly Option[] }>;

/** What the options of a question may say about themselves, and whether their order may be left to chance. */
export function checkOptions(question: Choice, reading: Reading): void {
  for (const option of question.options) checkOption(option, question, reading);
  if (question.kind === 'single' || question.kind === 'multiple') checkOrder(question, reading);
}

function checkOption(option: Option, { kind }: Choice, { faults, positions }: Reading): void {
  if (kind === 'ranking') return;
  if (option.exclusive && kind !== 'multiple') {
    const place = positions.keyAt(option, 'exclusive');
    faults.error(place, '"exclusive" has a meaning only where several answers can be ticked');
  }
  if (option.missing && option.score !== undefined) {
    const place = positions.keyAt(option, 'score');
    faults.error(place, `"${option.key}" counts as missing and cannot have a score`);
  }
  if (option.write && (kind === 'matrix' || kind === 'area')) {
    const place = positions.keyAt(option, 'write');
    faults.error(place, `"write" cannot stand in a question of the kind ${kind}`, 'use single or multiple');
  }
  if (option.write && option.missing) {
    const place = positions.keyAt(option, 'write');
    faults.error(place, `"${option.key}" counts as missing and has nothing to add`);
  }
}

/** Answers that go up or down are read in that order; drawn at random they would only confuse. */
function checkOrder(question: Extract<Choice, { kind: 'single' | 'multiple' }>, reading: Reading): void {
  if (!question.order) return;
  const place = siteOf(question, reading, 'order');
  if (question.options.some(({ score }) => score !== undefined)) {
    reading.faults.error(place, `the answers to "${question.key}" have scores and keep their order`);
  } else if (question.options.filter(isNumber).length > 1) {
    reading.faults.error(place, `the answers to "${question.key}" are numbers and keep their order`);
  } else if (drawnOptions(question.options).length < 2) {
    const suggestion = 'ways out and "other" keep their place, and so do the answers below them';
    reading.faults.error(place, `of the answers to "${question.key}" none is left to be drawn`, suggestion);
  }
}

/** "18 bis 24 Jahre", "3-5 times". */
const isNumber = ({ text }: Option): boolean => Object.values(text).some((words) => /^\s*\d/.test(words));
