import { setImmediate as pause } from 'node:timers/promises';
import { connectionOf } from '../../connection.ts';
import type { Store } from '../../store.ts';
import { decodeBodies, samples } from './body.ts';
import { readBodies } from './slots.ts';

const chunkSize = 4_096;

/** Persons by code of a column; raw counts, for the one use case that rounds them. */
export type CodeCounts = ReadonlyMap<number, number>;

/**
 * Counts the answers to a few closed questions while a wave may still be open. Nothing else of a response is read out.
 * Rows that are shelved meanwhile may be missed: the counts are rounded to tens anyway.
 *
 * @param columnCount length of `columnsOf` the wave's questionnaire
 * @param columns places of the wanted ones among them
 * @returns by sample, then in the order of `columns`
 */
export async function countCodes(
  store: Store,
  { municipality, wave }: { municipality: string; wave: string },
  columnCount: number,
  columns: readonly number[],
): Promise<Record<(typeof samples)[number], CodeCounts[]>> {
  const shelf = { table: 'responses', municipality, wave } as const;
  const counts = samples.map(() => columns.map(() => new Map<number, number>()));
  for (let from = 0; ; from += chunkSize) {
    const bodies = readBodies(connectionOf(store), shelf, from, chunkSize);
    const chunk = decodeBodies(bodies, columnCount);
    for (let row = 0; row < chunk.count; row++) {
      const own = counts[chunk.sample[row] ?? 0] ?? [];
      columns.forEach((column, at) => {
        const code = chunk.codes[column]?.[row] ?? -1;
        own[at]?.set(code, (own[at]?.get(code) ?? 0) + 1);
      });
    }
    if (bodies.length < chunkSize) break;
    await pause();
  }
  const [invited = [], open = []] = counts;
  return { invited, open };
}
