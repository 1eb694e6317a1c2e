import type { Words } from '../../surveys/reading/foreign/remark.ts';
import type { WeightingDimension } from '../waves/margins/weightingDimension.ts';
import type { Changes } from './compareRows.ts';

/** A question answers are weighted by, with what it is called at the desk. */
export type NamedDimension = WeightingDimension & { text?: Words };

/** "area: a1+a2" becomes "Stadtteil: Altstadt + Cölln": the keys are for files. */
export function nameMargins(changes: Changes, dimensions: readonly NamedDimension[]): Changes {
  return {
    ...changes,
    samples: changes.samples.map((sample) => ({ ...sample, row: nameRow(sample.row, dimensions) })),
  };
}

/** Notes with the names of the questions in place of their keys. */
export const nameNotes = (notes: readonly Words[], dimensions: readonly NamedDimension[]): Words[] =>
  notes.map((note) =>
    dimensions.reduce(
      ({ de, en }, { question, text }) => ({
        de: de.replaceAll(`„${question}“`, `„${text?.de ?? question}“`),
        en: en.replaceAll(`"${question}"`, `"${text?.en ?? question}"`),
      }),
      note,
    ),
  );

function nameRow(row: string | Words, dimensions: readonly NamedDimension[]): string | Words {
  if (typeof row !== 'string') return row;
  const [question = '', category = ''] = row.split(': ');
  const dimension = dimensions.find((one) => one.question === question);
  if (!dimension) return row;
  const nameOf = (key: string, language: keyof Words): string => {
    const text = dimension.categories.find((one) => one.key === key)?.text;
    return text?.[language] ?? text?.de ?? key;
  };
  const say = (language: keyof Words): string => {
    const groups = category.split('+').map((key) => nameOf(key, language));
    return `${dimension.text?.[language] ?? question}: ${groups.join(' + ')}`;
  };
  return { de: say('de'), en: say('en') };
}
