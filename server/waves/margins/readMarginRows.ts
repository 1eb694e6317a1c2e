import type { Option } from '../../../surveys/language/questionnaire.ts';
import { suggestWord } from '../../../surveys/reading/fault.ts';
import type { Words } from '../../../surveys/reading/foreign/remark.ts';
import { Refusal } from '../../http/refusal.ts';
import { listWords } from '../../responses/import/checkValues.ts';
import { type ImportFaults, showValue } from '../../tables/importFaults.ts';
import type { CsvRow } from '../../tables/readCsv.ts';
import { readTidyRows } from '../../tables/readTidyRows.ts';
import { nameOfTable, type TableInput } from '../../tables/tableInput.ts';
import { nameCategory, optionsOfCategory } from './categoryGroup.ts';
import { nameOptions, type WeightingDimension, wordsOf } from './weightingDimension.ts';

const POPULATION = 'population';

/** One count of the file: the people who are in all of these categories at once. */
export interface CountedRow {
  line: number;
  /** Category by question (see `optionsOfCategory`); questions whose cell is empty are not split. */
  categories: ReadonlyMap<string, string>;
  population: number;
}

/** 28428, and 28428.0 as spreadsheets write it; "28.428" and "1.000" could be thousands. */
const wholeNumber = /^(?!\d{1,3}[.,]000$)\d{1,12}([.,]0+)?$/;

/**
 * Reads the counts of a margins file. Every row is checked; what is wrong goes to `faults` with its line.
 *
 * @throws Refusal when the file is no CSV, or its columns are not those of the wave
 */
export async function readMarginRows(
  input: TableInput,
  dimensions: readonly WeightingDimension[],
  faults: ImportFaults,
): Promise<CountedRow[]> {
  const { header, rows } = await readTidyRows(input, faults);
  requireColumns(nameOfTable(input), header, dimensions);
  const counted = rows.flatMap((row) => readRow(row, header, dimensions, faults) ?? []);
  refuseTwice(counted, dimensions, faults);
  return counted;
}

function requireColumns(
  file: string,
  header: readonly string[],
  dimensions: readonly WeightingDimension[],
): void {
  const questions = dimensions.map(({ question }) => question);
  const known = [...questions, POPULATION];
  const named = header.filter((name) => name !== '');
  const faults = [...new Set(named)].flatMap((name) => {
    if (!known.includes(name)) {
      return `there is no column "${showValue(name)}"; ${suggestWord(name, known) ?? `it can be ${known.join(', ')}`}`;
    }
    return named.indexOf(name) < named.lastIndexOf(name) ? `the column "${name}" is there twice` : [];
  });
  if (!named.includes(POPULATION)) faults.push(`the column "${POPULATION}" is missing`);
  if (!questions.some((question) => named.includes(question))) {
    faults.push(`none of the questions the wave is weighted by is a column: ${questions.join(', ')}`);
  }
  if (faults.length > 0) {
    throw new Refusal(
      `${file} does not fit the wave; nothing was stored:`,
      faults.map((fault) => `${file}:1: ${fault}`),
      { code: 'columns.unknown', parts: { columns: header.join(', ') } },
    );
  }
}

function readRow(
  { line, fields }: CsvRow,
  header: readonly string[],
  dimensions: readonly WeightingDimension[],
  faults: ImportFaults,
): CountedRow | undefined {
  const before = faults.count;
  const cellOf = (column: string) => fields[header.indexOf(column)] ?? '';
  const categories = new Map<string, string>();
  for (const { question, categories: known } of dimensions) {
    const value = cellOf(question);
    if (value === '') continue;
    const keys = known.map(({ key }) => key);
    const options = optionsOfCategory(value);
    const unknown = options.filter((option) => !keys.includes(option));
    for (const option of unknown) {
      faults.add(line, `"${question}" has no category "${showValue(option)}"; ${wanted(option, keys)}`, {
        column: question,
        code: 'margins.unknown',
        parts: { value: showValue(option), known: listNames(known) },
      });
    }
    if (unknown.length === 0) categories.set(question, nameCategory(options, keys));
  }
  if (categories.size === 0 && faults.count === before)
    faults.add(line, 'the row names no category', { code: 'margins.noGroup' });
  const population = cellOf(POPULATION);
  if (!wholeNumber.test(population)) {
    const shown = population === '' ? 'an empty cell' : `"${showValue(population)}"`;
    faults.add(
      line,
      `${shown} is not a number of people: write a whole number, 0 or more, without separators`,
      {
        column: POPULATION,
        code: population === '' ? 'margins.noNumber' : 'margins.number',
        parts: { value: showValue(population) },
      },
    );
  }
  if (faults.count > before) return undefined;
  return { line, categories, population: Number.parseInt(population, 10) };
}

const wanted = (value: string, keys: readonly string[]) =>
  suggestWord(value, keys) ?? `it has ${listWords(keys)}`;

/** The first of them, as residents read them. */
function listNames(known: readonly Option[]): Words {
  const list = (language: keyof Words) => listShort(known.map((option) => wordsOf(option)[language]));
  return { de: list('de'), en: list('en') };
}

const mostNames = 12;

const listShort = (names: readonly string[]): string =>
  names.length > mostNames ? `${names.slice(0, mostNames).join(', ')} …` : names.join(', ');

/** "Altstadt + Cölln × Weiblich". */
function nameGroup(categories: CountedRow['categories'], dimensions: readonly WeightingDimension[]): Words {
  const say = (language: keyof Words) =>
    [...categories]
      .map(([question, category]) => {
        const known = dimensions.find((one) => one.question === question)?.categories ?? [];
        return nameOptions(category, known)[language];
      })
      .join(' × ');
  return { de: say('de'), en: say('en') };
}

function refuseTwice(
  rows: readonly CountedRow[],
  dimensions: readonly WeightingDimension[],
  faults: ImportFaults,
): void {
  const seen = new Map<string, number>();
  for (const { line, categories } of rows) {
    const place = JSON.stringify([...categories]);
    const first = seen.get(place);
    if (first === undefined) seen.set(place, line);
    else {
      const group = [...categories.values()].join(' × ');
      faults.add(line, `${group} was counted in line ${first} already`, {
        code: 'margins.twice',
        parts: { group: nameGroup(categories, dimensions), line: first },
      });
    }
  }
}
