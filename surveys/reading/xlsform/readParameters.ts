import type { Form, TypedRow } from './form.ts';
import { cellOf } from './sheetTable.ts';

/** The `parameters` of a row; those of a range have the defaults of the standard, 0 to 10. */
export function readParameters(
  form: Form,
  { row, type }: TypedRow,
): { start: number; end: number; isRandom: boolean } {
  const { text, place } = cellOf(form.survey, row, 'parameters');
  const given = new Map(
    [...text.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s;,]+)/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^["']|["']$/g, ''),
    ]),
  );
  const known =
    type === 'range'
      ? ['start', 'end', 'step']
      : type.startsWith('select') || type === 'rank'
        ? ['randomize']
        : [];
  for (const [name, value] of given) {
    const isSaid = known.includes(name) && !(name === 'step' && Number(value) !== 1);
    if (isSaid) continue;
    form.remarks.add(
      'lost',
      place,
      { de: `Die Angabe „${name}=${value}“ entfällt.`, en: `"${name}=${value}" is left out.` },
      name === 'step'
        ? { de: 'Skalen haben ganze Schritte von 1.', en: 'Scales have whole steps of 1.' }
        : { de: '', en: '' },
    );
  }
  return {
    start: Number(given.get('start') ?? 0),
    end: Number(given.get('end') ?? 10),
    isRandom: given.get('randomize')?.toLowerCase() === 'true',
  };
}
