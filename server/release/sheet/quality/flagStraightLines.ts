import type { Column } from '../../../../surveys/language/columns.ts';
import type { SampleColumns } from '../../sampleColumns.ts';

/** A shorter matrix may well be answered alike all the way down. */
const fewestItems = 4;

export interface StraightLines {
  /** By matrix question: who ticked the same answer in every row. */
  matrices: { question: string; flagged: Uint8Array; count: number }[];
  /** Who did so in every such matrix; empty where there are fewer than two of them. */
  throughout: Uint8Array;
}

/**
 * Who answered every row of a matrix with the same option (straight-lining; Kim et al. 2019). "No answer" options count
 * as an answer: ticking them all the way down is the same habit.
 */
export function flagStraightLines(sample: SampleColumns, columns: readonly Column[]): StraightLines {
  const matrices = [...groupMatrices(columns)]
    .filter(([, places]) => places.length >= fewestItems)
    .map(([question, places]) => flagMatrix(sample, question, places));
  const throughout = new Uint8Array(sample.persons);
  if (matrices.length > 1)
    for (let person = 0; person < sample.persons; person += 1)
      throughout[person] = matrices.every(({ flagged }) => flagged[person] === 1) ? 1 : 0;
  return { matrices, throughout };
}

function groupMatrices(columns: readonly Column[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { question, item }] of columns.entries())
    if (item) places.set(question.key, [...(places.get(question.key) ?? []), at]);
  return places;
}

function flagMatrix(
  { codes, persons }: SampleColumns,
  question: string,
  places: readonly number[],
): StraightLines['matrices'][number] {
  const rows = places.flatMap((place) => codes[place] ?? []);
  const [first] = rows;
  const flagged = new Uint8Array(persons);
  let count = 0;
  for (let person = 0; person < persons; person += 1) {
    const code = first?.[person] ?? -1;
    if (code < 0 || !rows.every((row) => row[person] === code)) continue;
    flagged[person] = 1;
    count += 1;
  }
  return { question, flagged, count };
}
