import type { ContextRow } from '../../db/queries/context.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { suggestWord } from '../../surveys/reading/fault.ts';
import { type ImportFaults, showValue } from '../tables/importFaults.ts';
import type { NamedRow } from '../tables/readTable.ts';
import { readCount } from './readCount.ts';

/** Columns of a context file. A text column may stand beside its English form, `title_en`. */
export const contextColumns = {
  required: ['layer', 'kind', 'title', 'area', 'year', 'count', 'source', 'licence'],
  optional: [
    'title_en',
    'denominator',
    'denominator_label',
    'denominator_label_en',
    'per',
    'note',
    'note_en',
  ],
};

const kinds = ['crime', 'incidents', 'faults', 'population', 'other'] as const;
const rates = ['100', '1000', '10000', '100000'];
const largest = 1e9;

/** One row of the file without what the import adds; undefined, and a fault for each reason, when it cannot be read. */
export function readContextRow(
  row: NamedRow,
  areas: readonly string[],
  faults: ImportFaults,
): Omit<ContextRow, 'minimum' | 'areaSet'> | undefined {
  const { line, cell } = row;
  const before = faults.count;
  checkWords(row, areas, faults);
  requireGerman(row, ['note'], faults);
  const kind = kinds.find((name) => name === cell('kind'));
  const year = readCount(row, 'year', { from: 1900, to: 2200 }, faults);
  const count = readCount(row, 'count', { from: 0, to: largest }, faults);
  const denominator = readDenominator(row, faults);
  if (cell('per') !== '' && !rates.includes(cell('per'))) {
    faults.add(line, `column "per": "${showValue(cell('per'))}" is not one of ${rates.join(', ')}`, {
      code: 'cell.per',
      parts: { value: showValue(cell('per')), known: rates.join(', ') },
    });
  }
  if (faults.count > before || !kind || year === undefined || count === undefined) return undefined;
  return {
    layer: cell('layer'),
    year,
    area: cell('area'),
    kind,
    title: textOf(row, 'title') ?? {},
    count,
    denominator: denominator ?? null,
    denominatorLabel: textOf(row, 'denominator_label') ?? null,
    per: Number(cell('per') || 1000),
    source: cell('source'),
    licence: cell('licence'),
    note: textOf(row, 'note') ?? null,
  };
}

function checkWords({ line, cell }: NamedRow, areas: readonly string[], faults: ImportFaults): void {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(cell('layer'))) {
    faults.add(
      line,
      `column "layer": "${showValue(cell('layer'))}" cannot be a key: use lower-case letters, digits or "-"`,
      { code: 'cell.key', parts: { value: showValue(cell('layer')) } },
    );
  }
  if (!kinds.some((name) => name === cell('kind'))) {
    faults.add(line, `column "kind": "${showValue(cell('kind'))}" is not one of ${kinds.join(', ')}`, {
      code: 'cell.kind',
      parts: { value: showValue(cell('kind')) },
    });
  }
  for (const column of ['title', 'source', 'licence']) {
    if (cell(column) === '')
      faults.add(line, `column "${column}": the ${column} is missing`, { code: 'cell.missing' });
  }
  const area = cell('area');
  if (area !== '' && !areas.includes(area)) {
    const way = suggestWord(area, areas) ?? 'see "areas import"; empty means the whole municipality';
    faults.add(line, `column "area": the town has no area "${showValue(area)}"; ${way}`, {
      code: 'area.unknown',
      parts: { area: showValue(area) },
    });
  }
}

/** People counted are their own measure; everything else is read as a rate of something. */
function readDenominator(row: NamedRow, faults: ImportFaults): number | undefined {
  const { line, cell } = row;
  if (cell('kind') === 'population') {
    for (const column of ['denominator', 'denominator_label']) {
      if (cell(column) !== '')
        faults.add(line, `column "${column}": a population has none; leave it empty`, {
          code: 'denominator.none',
        });
    }
    return undefined;
  }
  if (cell('denominator') === '') {
    faults.add(
      line,
      'column "denominator": what the count is set against is missing, such as the inhabitants of the area',
      { code: 'denominator.missing' },
    );
    return undefined;
  }
  if (cell('denominator_label') === '') {
    faults.add(
      line,
      'column "denominator_label": what the denominator counts is missing, such as "Einwohner"',
      { code: 'denominator.label' },
    );
  }
  return readCount(row, 'denominator', { from: 1, to: largest }, faults);
}

/** An English text stands beside a German one; alone it would be lost. */
export function requireGerman(
  { line, cell }: NamedRow,
  columns: readonly string[],
  faults: ImportFaults,
): void {
  for (const column of columns) {
    if (cell(column) !== '' || cell(`${column}_en`) === '') continue;
    faults.add(line, `column "${column}": is empty beside its English form; write the German text too`, {
      code: 'cell.german',
    });
  }
}

/** The German text, and the English one where there is a column for it. */
export function textOf({ cell }: NamedRow, column: string): Text | undefined {
  const de = cell(column);
  const en = cell(`${column}_en`);
  return de === '' ? undefined : { de, ...(en === '' ? {} : { en }) };
}
