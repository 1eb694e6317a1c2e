import { type Column, columnsOf } from '../../../surveys/language/columns.ts';
import type { Option, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import type { Words } from '../../../surveys/reading/foreign/remark.ts';
import { optionsOfCategory } from './categoryGroup.ts';

/** A question that answers are weighted by. */
export interface WeightingDimension {
  question: string;
  /** What the desk calls it: keys are for files. */
  text: Words;
  /** An author may call the question about the area as they like. */
  isArea: boolean;
  /** What people can be counted in: every option but "no answer". For the area question the town's areas. */
  categories: readonly Option[];
}

/**
 * What a wave can be weighted by, in the order of its questionnaire.
 *
 * @param questionnaire frozen, or with the town's areas as options of its area question
 */
export function weightingDimensions(
  questionnaire: Pick<Questionnaire, 'sections' | 'weighting'>,
): WeightingDimension[] {
  const columns = columnsOf(questionnaire);
  return questionnaire.weighting.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    if (column?.kind !== 'choice') return [];
    const categories = column.options.filter(({ missing }) => !missing);
    return [{ question: key, text: textOf(column), isArea: column.question.kind === 'area', categories }];
  });
}

/** A category people of which keep factor 1 (`breakdown: false`) needs no count. */
export const needsCount = ({ breakdown }: Option): boolean => breakdown !== false;

/** What residents read for a category. */
export const wordsOf = ({ key, text }: Option): Words => {
  const { de = key, en = de } = text;
  return { de, en };
};

/** A category of several options reads "Weiblich + Divers". */
export function nameOptions(category: string, options: readonly Option[]): Words {
  const say = (language: keyof Words) =>
    optionsOfCategory(category)
      .map((key) => options.find((option) => option.key === key))
      .map((option, at) => (option ? wordsOf(option)[language] : (optionsOfCategory(category)[at] ?? '')))
      .join(' + ');
  return { de: say('de'), en: say('en') };
}

/** "Stadtteil", or the short form of the question where it has one. */
export function textOf({ key, question }: Pick<Column, 'key' | 'question'>): Words {
  if (question.kind === 'area') return { de: 'Stadtteil', en: 'Area' };
  const short = 'short' in question ? question.short : undefined;
  const text = short ?? ('text' in question ? question.text : undefined);
  const { de = key, en = de } = text ?? {};
  return { de, en };
}
