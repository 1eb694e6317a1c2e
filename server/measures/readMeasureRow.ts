import type { BeccariaSteps, MeasureRow } from '../../db/queries/measures.ts';
import { suggestWord } from '../../surveys/reading/fault.ts';
import { requireGerman, textOf } from '../context/readContextRow.ts';
import { type ImportFaults, showValue } from '../tables/importFaults.ts';
import type { NamedRow } from '../tables/readTable.ts';

/** The steps of the Beccaria standards (Landespräventionsrat Niedersachsen, 2005), in their order. */
const steps = ['problem', 'causes', 'goals', 'measures', 'design', 'evaluation', 'conclusions'] as const;
const texts = ['title', 'office', 'cost', ...steps];
const states = ['planned', 'running', 'finished', 'stopped'] as const;

/** Columns of a register of measures. A text column may stand beside its English form, such as `title_en`. */
export const measureColumns = {
  required: ['key', 'title', 'areas', 'from', 'to', 'indicator', 'office', 'status', ...steps],
  optional: ['cost', 'before', 'after', ...texts.map((name) => `${name}_en`)],
};

/** What the words of a row may be. */
export interface KnownWords {
  areas: readonly string[];
  areaSet: number;
  /** Indicators of the town's questionnaires that have one figure per place. */
  indicators: readonly string[];
  waves: readonly string[];
}

/** One measure; undefined, and a fault for each reason, when the row cannot be read. */
export function readMeasureRow(
  row: NamedRow,
  known: KnownWords,
  faults: ImportFaults,
): MeasureRow | undefined {
  const { line, cell } = row;
  const before = faults.count;
  checkKeyAndTexts(row, faults);
  requireGerman(
    row,
    texts.filter((name) => !required.includes(name)),
    faults,
  );
  const areas = readAreas(row, known.areas, faults);
  requireKnown(row, 'indicator', known.indicators, 'no questionnaire of the town has', faults);
  for (const column of ['before', 'after']) {
    if (cell(column) !== '') requireKnown(row, column, known.waves, 'the town has no', faults);
  }
  checkMonths(row, faults);
  const status = states.find((state) => state === cell('status'));
  if (!status) {
    faults.add(line, `column "status": "${showValue(cell('status'))}" is not one of ${states.join(', ')}`, {
      code: 'cell.status',
      parts: { value: showValue(cell('status')) },
    });
  }
  if (faults.count > before || !status) return undefined;
  return { ...describe(row), areas, status, areaSet: areas.length > 0 ? known.areaSet : 0 };
}

function describe(row: NamedRow): Omit<MeasureRow, 'areas' | 'status' | 'areaSet'> {
  const { cell } = row;
  const written = steps.flatMap((step) => {
    const text = textOf(row, step);
    return text ? [[step, text] as const] : [];
  });
  const cost = textOf(row, 'cost');
  return {
    key: cell('key'),
    title: textOf(row, 'title') ?? {},
    from: cell('from'),
    ...(cell('to') && { to: cell('to') }),
    indicator: cell('indicator'),
    office: textOf(row, 'office') ?? {},
    ...(cost && { cost }),
    ...(cell('before') && { before: cell('before') }),
    ...(cell('after') && { after: cell('after') }),
    steps: Object.fromEntries(written) as Partial<BeccariaSteps>,
  };
}

/** Texts no measure goes without. */
const required = ['title', 'office', 'problem'];

function checkKeyAndTexts({ line, cell }: NamedRow, faults: ImportFaults): void {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(cell('key'))) {
    faults.add(
      line,
      `column "key": "${showValue(cell('key'))}" cannot be a key: use lower-case letters, digits or "-"`,
      { code: 'cell.key', parts: { value: showValue(cell('key')) } },
    );
  }
  for (const column of required) {
    if (cell(column) === '')
      faults.add(line, `column "${column}": the ${column} is missing`, { code: 'cell.missing' });
  }
}

/** "altstadt+coelln"; empty means the whole town. */
function readAreas({ line, cell }: NamedRow, known: readonly string[], faults: ImportFaults): string[] {
  if (cell('areas') === '') return [];
  const named = cell('areas')
    .split('+')
    .map((key) => key.trim());
  for (const key of new Set(named)) {
    if (known.includes(key)) continue;
    const way = suggestWord(key, known) ?? 'keys are joined by "+"; empty means the whole town';
    faults.add(line, `column "areas": the town has no area "${showValue(key)}"; ${way}`, {
      code: 'area.unknownInList',
      parts: { area: showValue(key) },
    });
  }
  if (new Set(named).size < named.length)
    faults.add(line, 'column "areas": an area is named twice', { code: 'area.twice' });
  return named;
}

function requireKnown(
  { line, cell }: NamedRow,
  column: string,
  known: readonly string[],
  who: string,
  faults: ImportFaults,
): void {
  const word = cell(column);
  if (known.includes(word)) return;
  const what = column === 'indicator' ? 'indicator' : 'wave';
  const way = suggestWord(word, known);
  faults.add(line, `column "${column}": ${who} ${what} "${showValue(word)}"${way ? `; ${way}` : ''}`, {
    code: column === 'indicator' ? 'indicator.unknown' : 'wave.unknown',
    parts: { value: showValue(word) },
  });
}

function checkMonths({ line, cell }: NamedRow, faults: ImportFaults): void {
  const fits = (text: string) => {
    if (!/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text)) return false;
    const day = `${text}-01`.slice(0, 10);
    return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  };
  for (const column of ['from', 'to']) {
    const text = cell(column);
    if (fits(text) || (column === 'to' && text === '')) continue;
    const value = text === '' ? 'an empty cell' : `"${showValue(text)}"`;
    faults.add(line, `column "${column}": ${value} is no month: write 2025-04, or 2025-04-30`, {
      code: text === '' ? 'month.missing' : 'month.wrong',
      parts: { value: showValue(text) },
    });
  }
  const [from, to] = [cell('from'), cell('to')];
  if (to !== '' && fits(from) && fits(to) && to.slice(0, from.length) < from.slice(0, to.length)) {
    faults.add(line, `column "to": ${to} lies before ${from}`, { code: 'month.before', parts: { from, to } });
  }
}
