import { columnsOf } from '../../../surveys/language/columns.ts';
import type { Option, Questionnaire } from '../../../surveys/language/questionnaire.ts';

/** A question that answers are weighted by. */
export interface WeightingDimension {
  question: string;
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
    return [{ question: key, categories: column.options.filter(({ missing }) => !missing) }];
  });
}

/** A category people of which keep factor 1 (`breakdown: false`) needs no count. */
export const needsCount = ({ breakdown }: Option): boolean => breakdown !== false;
