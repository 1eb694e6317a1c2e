import type { Words } from '../../surveys/reading/foreign/remark.ts';
import { nameOptions, type WeightingDimension } from '../waves/margins/weightingDimension.ts';
import type { Changes } from './compareRows.ts';

/** "area: a1+a2" becomes "Stadtteil: Altstadt + Cölln": the keys are for files. */
export function nameMargins(changes: Changes, dimensions: readonly WeightingDimension[]): Changes {
  return {
    ...changes,
    samples: changes.samples.map((sample) => ({ ...sample, row: nameRow(sample.row, dimensions) })),
  };
}

function nameRow(row: string | Words, dimensions: readonly WeightingDimension[]): string | Words {
  if (typeof row !== 'string') return row;
  const [question = '', category = ''] = row.split(': ');
  const dimension = dimensions.find((one) => one.question === question);
  if (!dimension) return row;
  const groups = nameOptions(category, dimension.categories);
  const say = (language: keyof Words): string => `${dimension.text[language]}: ${groups[language]}`;
  return { de: say('de'), en: say('en') };
}
