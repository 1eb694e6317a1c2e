import type { ResponseColumns } from '../../db/queries/sealed/body.ts';
import type { Column } from '../../surveys/language/columns.ts';
import type { SampleColumns } from './sampleColumns.ts';

type Codes = Int8Array | Int16Array | Int32Array;

/** Takes the persons of one sample out of the chunks as they come, into columns as narrow as their codes allow. */
export interface SampleGatherer {
  /** @throws Error when more persons come than were expected */
  add(chunk: ResponseColumns): void;
  finish(): SampleColumns;
}

/**
 * @param place the sample's place in `samples` of the stored responses
 * @param modes names of the modes by their place
 * @param expected number of persons to come; the columns are made once, with this length
 */
export function gatherSample(
  kind: SampleColumns['kind'],
  place: number,
  modes: SampleColumns['modes'],
  columns: readonly Column[],
  expected: number,
): SampleGatherer {
  const codes = columns.map(({ max }) => narrowest(max, expected));
  const weights = new Float64Array(expected);
  const strata = new Int32Array(expected);
  const returns = modes.map(() => 0);
  let persons = 0;
  return {
    add(chunk) {
      const rows = rowsOf(chunk, place);
      if (persons + rows.length > expected) {
        throw new Error(`more ${kind} responses are stored than were counted: run "verify"`);
      }
      codes.forEach((column, position) => {
        copyRows(chunk.codes[position], rows, column, persons);
      });
      copyRows(chunk.weight, rows, weights, persons);
      copyRows(chunk.stratum, rows, strata, persons);
      for (const row of rows) {
        const mode = chunk.mode[row] ?? 0;
        returns[mode] = (returns[mode] ?? 0) + 1;
      }
      persons += rows.length;
    },
    finish: () => ({
      kind,
      persons,
      codes: codes.map((column) => column.subarray(0, persons)),
      ...importedWeights(kind, weights.subarray(0, persons)),
      ...knownStrata(kind, strata.subarray(0, persons)),
      modes: modes.filter((_, position) => (returns[position] ?? 0) > 0),
      returns: returns.filter((count) => count > 0),
    }),
  };
}

/** Whoever selected themselves represents nobody else, whatever weights a file brought along. */
function importedWeights(kind: SampleColumns['kind'], weights: Float64Array): Pick<SampleColumns, 'weights'> {
  return kind === 'invited' && weights.some((weight) => weight !== 1) ? { weights } : {};
}

/** Half a design is none: where the letter of anybody is unknown, the sample counts as drawn in one piece. */
function knownStrata(kind: SampleColumns['kind'], strata: Int32Array): Pick<SampleColumns, 'strata'> {
  return kind === 'invited' && strata.every((stratum) => stratum >= 0) ? { strata } : {};
}

function rowsOf({ count, sample }: ResponseColumns, place: number): Int32Array {
  const rows = new Int32Array(count);
  let found = 0;
  for (let row = 0; row < count; row++) if (sample[row] === place) rows[found++] = row;
  return rows.subarray(0, found);
}

function copyRows(
  source: Int32Array | Float64Array | undefined,
  rows: Int32Array,
  target: Codes | Float64Array,
  from: number,
): void {
  if (!source) throw new RangeError('a chunk lacks a column');
  for (let i = 0; i < rows.length; i++) target[from + i] = source[rows[i] ?? 0] ?? -1;
}

function narrowest(max: number, length: number): Codes {
  if (max < 2 ** 7) return new Int8Array(length);
  return max < 2 ** 15 ? new Int16Array(length) : new Int32Array(length);
}
