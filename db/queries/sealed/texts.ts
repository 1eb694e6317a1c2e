import { connectionOf } from '../../connection.ts';
import type { Store } from '../../store.ts';
import { readChunks } from './readChunks.ts';
import { readBodies } from './slots.ts';

/** One free text; joined to nothing else its author said, not even to another text. */
export interface FreeText {
  /** Key of the text question. */
  question: string;
  text: string;
}

/**
 * What was written in one question, in random order, in chunks.
 *
 * @throws WaveNotClosed
 */
export async function* readTexts(
  store: Store,
  municipality: string,
  wave: string,
  question: string,
): AsyncGenerator<FreeText[]> {
  const shelf = { table: 'texts', municipality, wave, question } as const;
  const chunks = readChunks(store, municipality, wave, (from, limit) =>
    readBodies(connectionOf(store), shelf, from, limit),
  );
  for await (const bodies of chunks) yield bodies.map((body) => ({ question, text: body.trimEnd() }));
}
