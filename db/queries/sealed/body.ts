/** How sample and mode stand in a stored response: as their place in these lists. Never reorder them. */
export const samples = ['invited', 'open'] as const;
export const modes = ['web', 'paper', 'kiosk'] as const;
type Sample = (typeof samples)[number];
export type Mode = (typeof modes)[number];

/** One person's answers, ready to be stored. */
export interface ResponseBody {
  sample: Sample;
  mode: Mode;
  /** Index of the area the letter was drawn in, among the options of the area question; null in the open sample. */
  stratum: number | null;
  /** 1 unless the answers were imported with weights of their own. */
  weight: number;
  /** In the order of `columnsOf`, null for no answer. */
  codes: readonly (number | null)[];
}

/** A JSON array without key names: sample, mode, stratum, weight, then the codes. */
export const encodeBody = ({ sample, mode, stratum, weight, codes }: ResponseBody): string =>
  JSON.stringify([samples.indexOf(sample), modes.indexOf(mode), stratum, weight, ...codes]);

/** Many responses, column by column. Sample and mode are places in `samples` and `modes`; -1 is no answer, no stratum. */
export interface ResponseColumns {
  count: number;
  sample: Uint8Array;
  mode: Uint8Array;
  stratum: Int32Array;
  weight: Float64Array;
  /** One per column of the questionnaire. */
  codes: Int32Array[];
}

/**
 * Reads bodies into columns with a scanner of its own: JSON.parse would make an array for each person.
 *
 * @throws Error when a body has another number of values
 */
export function decodeBodies(bodies: readonly string[], columnCount: number): ResponseColumns {
  const columns = emptyColumns(bodies.length, columnCount);
  for (const [row, body] of bodies.entries()) decodeBody(body, row, columns);
  return columns;
}

const emptyColumns = (count: number, columnCount: number): ResponseColumns => ({
  count,
  sample: new Uint8Array(count),
  mode: new Uint8Array(count),
  stratum: new Int32Array(count),
  weight: new Float64Array(count),
  codes: Array.from({ length: columnCount }, () => new Int32Array(count)),
});

function decodeBody(body: string, row: number, columns: ResponseColumns): void {
  const weightFrom = afterCommas(body, 3);
  const weightTo = body.indexOf(',', weightFrom);
  const weightEnd = weightTo < 0 ? body.indexOf(']') : weightTo;
  const head = body.slice(1, weightFrom - 1).split(',');
  columns.sample[row] = Number(head[0]);
  columns.mode[row] = Number(head[1]);
  columns.stratum[row] = head[2] === 'null' ? -1 : Number(head[2]);
  columns.weight[row] = Number(body.slice(weightFrom, weightEnd));
  const found = scanCodes(body, weightEnd, row, columns.codes);
  if (found !== columns.codes.length)
    throw new Error(
      `a stored response holds ${found} answers, its questionnaire has ${columns.codes.length}`,
    );
}

function afterCommas(body: string, commas: number): number {
  let at = 0;
  for (let seen = 0; seen < commas; seen++) at = body.indexOf(',', at) + 1;
  return at;
}

const comma = 44;
const closing = 93;
const zero = 48;
const nine = 57;

/** Whole numbers and nulls from the comma at `at` to the closing bracket; returns how many there were. */
function scanCodes(body: string, at: number, row: number, codes: readonly Int32Array[]): number {
  let column = -1;
  let value = -1;
  for (let position = at; position < body.length; position++) {
    const character = body.charCodeAt(position);
    if (character >= zero && character <= nine) {
      value = (value < 0 ? 0 : value * 10) + character - zero;
    } else if (character === comma || character === closing) {
      const target = codes[column];
      if (target) target[row] = value;
      value = -1;
      if (character === closing) break;
      column++;
    }
  }
  return column + 1;
}
