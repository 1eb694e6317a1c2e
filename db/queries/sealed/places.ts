import { connectionOf } from '../../connection.ts';
import type { Store } from '../../store.ts';
import { readChunks } from './readChunks.ts';
import { readBodies } from './slots.ts';

/** A marked place with the codes of its closed questions, in the order of `columnsOf` over `each`. */
export type PlaceMark = ({ cell: string } | { place: string }) & { codes: readonly (number | null)[] };

/** What one person marked in one places question; joined to nothing else that person said. */
export interface PlaceSet {
  /** Key of the places question. */
  question: string;
  marks: readonly PlaceMark[];
}

/** [[0, cell, ...codes], [1, name, ...codes], ...] */
export const encodePlaceSet = (marks: readonly PlaceMark[]): string =>
  JSON.stringify(
    marks.map((mark) => ('cell' in mark ? [0, mark.cell, ...mark.codes] : [1, mark.place, ...mark.codes])),
  );

/**
 * What was marked in one question, a set for each person who marked anything, in chunks.
 *
 * @throws WaveNotClosed
 */
export async function* readPlaceSets(
  store: Store,
  municipality: string,
  wave: string,
  question: string,
): AsyncGenerator<PlaceSet[]> {
  const shelf = { table: 'place_sets', municipality, wave, question } as const;
  const chunks = readChunks(store, municipality, wave, (from, limit) =>
    readBodies(connectionOf(store), shelf, from, limit),
  );
  for await (const bodies of chunks) yield bodies.map((body) => ({ question, marks: decodePlaceSet(body) }));
}

function decodePlaceSet(body: string): PlaceMark[] {
  const marks = JSON.parse(body) as [kind: 0 | 1, where: string, ...codes: (number | null)[]][];
  return marks.map(([kind, where, ...codes]) =>
    kind === 0 ? { cell: where, codes } : { place: where, codes },
  );
}
