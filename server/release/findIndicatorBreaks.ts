import { isDeepStrictEqual } from 'node:util';
import { type Column, columnsOf } from '../../surveys/language/columns.ts';
import type {
  Condition,
  Indicator,
  Option,
  Question,
  Questionnaire,
  Text,
} from '../../surveys/language/questionnaire.ts';
import { placeCount } from '../../surveys/language/ranks.ts';
import type { Break, BreakReason } from './breaks.ts';

type Asked = Pick<Questionnaire, 'sections' | 'indicators' | 'breakdowns'>;

/**
 * Where two waves did not ask alike: one break an indicator or breakdown at most, the first reason found. Texts are
 * compared in the languages both waves have; helps and the order of questions do not count.
 */
export function findIndicatorBreaks(now: Asked, before: Asked): Break[] {
  const indicators = now.indicators.flatMap((indicator): Break[] => {
    const earlier = before.indicators.find(({ key }) => key === indicator.key);
    const reason = earlier ? indicatorReason(indicator, earlier, now, before) : 'new';
    return reason ? [{ reason, indicator: indicator.key }] : [];
  });
  const breakdowns = now.breakdowns.flatMap((key): Break[] => {
    const reason = before.breakdowns.includes(key) ? itemReason(key, now, before) : 'new';
    return reason ? [{ reason, breakdown: key }] : [];
  });
  return [...indicators, ...breakdowns];
}

/** Keys of the items an indicator rests on. */
export const itemsOf = (indicator: Indicator) =>
  indicator.kind === 'mean' ? indicator.items : [indicator.item];

function indicatorReason(
  indicator: Indicator,
  earlier: Indicator,
  now: Asked,
  before: Asked,
): BreakReason | undefined {
  const whatCounts = (one: Indicator) => [
    one.kind,
    [...itemsOf(one)].sort(),
    one.kind === 'share' ? [...one.in].sort() : [],
  ];
  if (!isDeepStrictEqual(whatCounts(indicator), whatCounts(earlier))) return 'definition';
  return itemsOf(indicator)
    .map((item) => itemReason(item, now, before))
    .find((reason) => reason !== undefined);
}

/** Why answers to one item cannot be put beside those of another wave; undefined when they can. */
export function itemReason(
  key: string,
  now: Pick<Asked, 'sections'>,
  before: Pick<Asked, 'sections'>,
): BreakReason | undefined {
  const [one, other] = [findItem(key, now), findItem(key, before)];
  if (!one || !other) return 'definition';
  if (!isDeepStrictEqual(one.filters, other.filters)) return 'filter';
  if (!isDeepStrictEqual(scaleOf(one.column.question), scaleOf(other.column.question))) return 'scale';
  if (!saysTheSame(one.texts, other.texts)) return 'wording';
  return optionsReason(one.column.options, other.column.options);
}

/** An item as people met it. */
export interface AskedItem {
  column: Column;
  /** The words people read: of the question and, in a matrix, of the row. */
  texts: Text[];
  /** Who is asked: conditions of the section and the question. */
  filters: (Condition | undefined)[];
}

/** @returns undefined when no section asks it */
export function findItem(key: string, { sections }: Pick<Asked, 'sections'>): AskedItem | undefined {
  for (const section of sections) {
    const column = columnsOf({ sections: [section] }).find((one) => one.key === key);
    if (!column) continue;
    const { question, item } = column;
    const text = question.kind === 'note' ? {} : question.text;
    return {
      column,
      texts: [text, ...(item ? [item.text] : [])],
      filters: [section.showIf, question.showIf],
    };
  }
  return undefined;
}

/** What an answer can be, apart from its words. */
export function scaleOf(question: Question): unknown[] {
  if (question.kind === 'scale') return [question.from, question.to, question.score];
  if (question.kind === 'ranking') return [question.kind, placeCount(question)];
  return question.kind === 'number' ? [question.min, question.max] : [question.kind];
}

/** Another score is another scale; another word is another answer. */
function optionsReason(now: readonly Option[], before: readonly Option[]): BreakReason | undefined {
  const keys = (options: readonly Option[]) => options.map(({ key, missing }) => [key, missing]);
  if (!isDeepStrictEqual(keys(now), keys(before))) return 'options';
  const scores = (options: readonly Option[]) => options.map(({ score }) => score);
  if (!isDeepStrictEqual(scores(now), scores(before))) return 'scale';
  const texts = (options: readonly Option[]) => options.map(({ text }) => text);
  return saysTheSame(texts(now), texts(before)) ? undefined : 'options';
}

function saysTheSame(now: readonly Text[], before: readonly Text[]): boolean {
  return (
    now.length === before.length &&
    now.every((text, at) => {
      const earlier = before[at] ?? {};
      return Object.keys(text).every((language) => {
        const said = earlier[language];
        return said === undefined || said === text[language];
      });
    })
  );
}
