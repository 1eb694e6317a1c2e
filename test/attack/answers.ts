import type { Column } from '../../surveys/language/columns.ts';
import type { Indicator } from '../../surveys/language/questionnaire.ts';

/** What an answer is worth to an indicator, in points; undefined when it counts as missing. */
export function worth(
  column: Column,
  code: number,
  indicator: Indicator,
  option?: string,
): number | undefined {
  const { question } = column;
  const chosen = column.options[code];
  if (indicator.kind === 'mean') {
    if (question.kind === 'scale' && question.score) {
      const share = (code - question.from) / (question.to - question.from);
      return share < 0 ? undefined : 100 * (question.score === 'ascending' ? share : 1 - share);
    }
    return chosen?.missing ? undefined : chosen?.score;
  }
  const wanted = indicator.kind === 'share' ? indicator.in : [option];
  if (question.kind === 'scale') {
    return code < question.from ? undefined : wanted.includes(String(code)) ? 100 : 0;
  }
  return !chosen || chosen.missing ? undefined : wanted.includes(chosen.key) ? 100 : 0;
}

/** Codes one person can have given, of an item with one answer. */
export const codesOf = ({ max }: Column): number[] => Array.from({ length: max + 1 }, (_, code) => code);

export const itemsOf = (indicator: Indicator): readonly string[] =>
  indicator.kind === 'mean' ? indicator.items : [indicator.item];
