import type { Present } from './readPresent.ts';

export interface Comparison {
  acknowledged: number;
  /** Of those, how many stand in the file. */
  present: number;
  missing: number;
  doubled: number;
  /** Nobody was acknowledged them, and everybody was when this was read. */
  unknown: number;
  /** Pieces that do not fit: an answer without its text, a counter that counts another number ... */
  halves: string[];
}

/** Rows of files taken in meanwhile, by the number they carry. They bring neither text nor place. */
export type Imported = ReadonlySet<number>;

/** Holds what stands in the file against what was acknowledged, while nobody is sending. */
export function compare(
  acknowledged: ReadonlySet<number>,
  imported: Imported,
  { responses, texts, placeSets, ledger, languages, returns }: Present,
): Comparison {
  const rows = [...responses.values()].reduce((sum, times) => sum + times, 0);
  const expected = [...acknowledged, ...imported];
  const missing = expected.filter((number) => !responses.has(number)).length;
  const textless = [...acknowledged].filter((number) => texts.get(number) !== 1).length;
  const counts = { texts: texts.size, placeSets, ledger, languages };
  return {
    acknowledged: acknowledged.size,
    present: [...acknowledged].filter((number) => responses.has(number)).length,
    missing,
    doubled: [...responses.values()].filter((times) => times > 1).length,
    unknown: responses.size + missing - expected.length,
    halves: [
      ...(textless > 0 ? [`${textless} answers without their text`] : []),
      ...(returns === rows ? [] : [`${rows} responses, ${returns} counted`]),
      ...Object.entries(counts)
        .filter(([, count]) => count !== acknowledged.size)
        .map(([what, count]) => `${acknowledged.size} acknowledged, ${count} in ${what}`),
    ],
  };
}
