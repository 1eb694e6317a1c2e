import { sha256 } from '../../db/queries/releases.ts';
import type { Indicator, Questionnaire, Text } from '../../surveys/language/questionnaire.ts';
import { canonicalJson } from './canonicalJson.ts';
import { type AskedItem, findItem, itemsOf, scaleOf } from './findIndicatorBreaks.ts';

type Asked = Pick<Questionnaire, 'sections' | 'languages'>;

/**
 * What was asked and how it counts, as one hash a language: the words of its items and answers, their scores, who is
 * asked, and how they are put together. Two towns asked alike where the hashes of all languages both have are equal.
 * Keys of items, titles, helps and the order of questions do not count.
 *
 * @returns undefined when an item is not among the questions
 */
export function fingerprintIndicator(indicator: Indicator, asked: Asked): Record<string, string> | undefined {
  const items = itemsOf(indicator).map((key) => findItem(key, asked));
  if (items.some((item) => item === undefined)) return undefined;
  const found = items.filter((item) => item !== undefined);
  const counted = indicator.kind === 'share' ? [...indicator.in].sort() : [];
  return Object.fromEntries(
    asked.languages.map((language) => {
      const said = found.map((item) => canonicalJson(describeItem(item, language))).sort();
      return [language, sha256(canonicalJson([indicator.kind, counted, said]))];
    }),
  );
}

function describeItem({ column, texts, filters }: AskedItem, language: string): unknown[] {
  const { question, options } = column;
  const say = (text: Text) => text[language] ?? null;
  return [
    filters.map((filter) => filter ?? null),
    scaleOf(question).map((part) => part ?? null),
    question.kind === 'scale' ? [say(question.ends.from), say(question.ends.to)] : [],
    texts.map(say),
    options.map(({ key, missing, score, text }) => [key, missing ?? null, score ?? null, say(text)]),
  ];
}
