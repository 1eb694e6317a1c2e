import { type Column, columnsOf } from '../language/columns.ts';
import type { Indicator, Questionnaire } from '../language/questionnaire.ts';
import { rankKey } from '../language/ranks.ts';
import { scoreTable } from '../language/scoring.ts';
import { answerKeys } from '../language/visibility.ts';
import { type Place, suggestWord } from './fault.ts';
import { isNightWalk } from './nightWalk.ts';
import { isExcused, type Reading } from './reading.ts';

/** Indicators rest on items that are asked and that can carry them. */
export function checkIndicators(questionnaire: Questionnaire, reading: Reading): void {
  const columns = new Map(columnsOf(questionnaire).map((column) => [column.key, column]));
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const others = new Set(questions.flatMap((question) => [question.key, ...answerKeys(question)]));
  const rankings = new Map<string, string>();
  for (const indicator of questionnaire.indicators) {
    const items = itemsOf(indicator, reading);
    const found = items.flatMap(({ item, place }) => {
      const column = columns.get(item);
      if (!column) reportMissingItem(indicator, item, place, { columns, others }, reading);
      else checkItem(indicator, column, place, reading);
      if (column) checkPlaceOfRanking(indicator, column, rankings, place, reading);
      return column ? [column] : [];
    });
    if (found.length === items.length) warnOfNightWalk(indicator, found, reading);
  }
}

/** An indicator of the bank is told about where the questionnaire takes it. */
function itemsOf(indicator: Indicator, reading: Reading): { item: string; place: Place }[] {
  const used = reading.usedAt.get(indicator);
  if (indicator.kind !== 'mean') {
    return [{ item: indicator.item, place: used ?? reading.positions.at(indicator, 'item') }];
  }
  return indicator.items.map((item, index) => {
    const place = used ?? reading.positions.at(indicator.items, index);
    if (indicator.items.indexOf(item) !== index) {
      reading.faults.error(place, `the indicator "${indicator.key}" names "${item}" twice`);
    }
    return { item, place };
  });
}

function reportMissingItem(
  indicator: Indicator,
  item: string,
  place: Place,
  known: { columns: ReadonlyMap<string, Column>; others: ReadonlySet<string> },
  reading: Reading,
): void {
  if (known.others.has(item)) {
    const message = `the indicator "${indicator.key}" cannot rest on "${item}"`;
    const isRanking = known.columns.has(rankKey(item, 1));
    const suggestion = isRanking
      ? `name one of its places: ${rankKey(item, 1)} is the first`
      : 'name a question with one answer, or an item of a matrix';
    reading.faults.error(place, message, suggestion);
  } else if (!isExcused(item, reading)) {
    const message = `the indicator "${indicator.key}" rests on "${item}", which is not asked`;
    const isOfBank = reading.usedAt.has(indicator);
    const suggestion = isOfBank ? 'take that from the bank too' : suggestWord(item, known.columns.keys());
    reading.faults.error(place, message, suggestion);
  }
}

function checkItem(indicator: Indicator, column: Column, place: Place, reading: Reading): void {
  if (indicator.kind === 'share') checkShare(indicator, column, place, reading);
  if (indicator.kind === 'shares' && (column.kind !== 'choice' || column.question.kind === 'area')) {
    const message = `the indicator "${indicator.key}" needs a question with one answer out of several`;
    reading.faults.error(place, message, 'use a share for a question where several can be ticked');
  }
  if (indicator.kind === 'mean' && scoreTable(column).every((score) => Number.isNaN(score))) {
    const message = `the indicator "${indicator.key}" rests on "${column.key}", whose answers have no score`;
    const suggestion = column.options.length > 0 ? 'give the answers a score' : undefined;
    reading.faults.error(place, message, suggestion);
  }
}

/**
 * Nobody gives two places to one answer, so tables of the second place tell about those of the first. The gates look
 * at each column for itself; therefore one place of a ranking is counted, and no other (decision record 012).
 */
function checkPlaceOfRanking(
  indicator: Indicator,
  { key, question, rank }: Column,
  rankings: Map<string, string>,
  place: Place,
  reading: Reading,
): void {
  if (rank === undefined) return;
  const counted = rankings.get(question.key) ?? key;
  rankings.set(question.key, counted);
  if (counted === key) return;
  const message = `the indicator "${indicator.key}" rests on "${key}", and another one on "${counted}"`;
  reading.faults.error(place, message, 'of a ranking only one place can be counted');
}

function checkShare(
  indicator: Extract<Indicator, { kind: 'share' }>,
  column: Column,
  place: Place,
  reading: Reading,
): void {
  const answers = answersOf(column);
  if (answers.length === 0 || column.question.kind === 'area') {
    const message = `the indicator "${indicator.key}" cannot be a share of "${column.key}"`;
    reading.faults.error(place, message, 'a share needs a question with answers to choose from, or a scale');
    return;
  }
  indicator.in.forEach((answer, index) => {
    if (answers.includes(answer)) return;
    const at = reading.usedAt.get(indicator) ?? reading.positions.at(indicator.in, index);
    const isMissing = column.options.some((option) => option.key === answer);
    const message = isMissing
      ? `"${answer}" counts as missing and can be no part of a share`
      : `"${column.key}" has no answer "${answer}"`;
    reading.faults.error(at, message, isMissing ? undefined : suggestWord(answer, answers));
  });
  if (indicator.in.length >= answers.length && answers.every((answer) => indicator.in.includes(answer))) {
    reading.faults.error(place, `the indicator "${indicator.key}" counts every answer of "${column.key}"`);
  }
}

/** What a share can be made of; values of a scale are named as text. */
function answersOf({ question, options }: Column): string[] {
  if (question.kind !== 'scale')
    return options.filter((option) => !option.missing).map((option) => option.key);
  return Array.from({ length: question.to - question.from + 1 }, (_, step) => String(question.from + step));
}

function warnOfNightWalk(indicator: Indicator, columns: readonly Column[], reading: Reading): void {
  const restsOnIt = columns.every(
    ({ question, item }) => question.kind !== 'note' && isNightWalk(question, item),
  );
  if (!restsOnIt || columns.length === 0) return;
  const place = reading.usedAt.get(indicator) ?? reading.positions.at(indicator, 'key');
  const message = `the indicator "${indicator.key}" rests on walking alone at night only, which measures little by itself`;
  reading.faults.warning(place, message, 'add other items on feeling safe (Noack 2015)');
}
