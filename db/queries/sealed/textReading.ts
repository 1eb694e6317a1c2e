import { type Connection, connectionOf, write } from '../../connection.ts';
import type { textMarks, Widths } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { oweVacuum } from '../deletions.ts';
import { findWave } from '../waves.ts';
import { WaveNotClosed } from './readChunks.ts';
import { padBody } from './slots.ts';

export interface TextShelf {
  municipality: string;
  wave: string;
  question: string;
}

/** A text as an analyst reads it. `slot`: its place in a random order that was drawn for this question alone. */
export interface MarkedText {
  slot: number;
  text: string;
  state: typeof textMarks.$inferSelect.state | null;
}

export interface TextCount {
  question: string;
  texts: number;
  read: number;
  redacted: number;
}

/** How many texts each question of a closed wave has. @throws WaveNotClosed */
export async function countTexts(store: Store, municipality: string, wave: string): Promise<TextCount[]> {
  await requireClosed(store, municipality, wave);
  return connectionOf(store)
    .prepare(
      `SELECT t.question, count(*) AS texts, coalesce(sum(state = 'read'), 0) AS read,
         coalesce(sum(state = 'redacted'), 0) AS redacted
       FROM texts t LEFT JOIN text_marks m ON m.municipality = t.municipality AND m.wave = t.wave
         AND m.question = t.question AND m.slot = t.slot
       WHERE t.municipality = ? AND t.wave = ? GROUP BY t.question`,
    )
    .all(municipality, wave) as TextCount[];
}

/**
 * Some texts of one question in the order of their slots, which is random and tells nothing of when they came.
 *
 * @throws WaveNotClosed
 */
export async function readTextPage(
  store: Store,
  { municipality, wave, question }: TextShelf,
  { from, limit }: { from: number; limit: number },
): Promise<MarkedText[]> {
  await requireClosed(store, municipality, wave);
  const rows = connectionOf(store)
    .prepare(
      `SELECT t.slot, t.body AS text, m.state FROM texts t
       LEFT JOIN text_marks m ON m.municipality = t.municipality AND m.wave = t.wave
         AND m.question = t.question AND m.slot = t.slot
       WHERE t.municipality = ? AND t.wave = ? AND t.question = ? AND t.slot >= ? AND t.slot < ?
       ORDER BY t.slot`,
    )
    .all(municipality, wave, question, from, from + limit) as MarkedText[];
  return rows.map((row) => ({ ...row, text: row.text.trimEnd() }));
}

/** Notes that texts were read; what is redacted stays so. @returns how many were new */
export async function markRead(store: Store, shelf: TextShelf, slots: readonly number[]): Promise<number> {
  const { municipality, wave, question } = shelf;
  await requireClosed(store, municipality, wave);
  const connection = connectionOf(store);
  return connection.committer.write(() =>
    slots
      .map((slot) => setMark(connection, { municipality, wave, question, slot }, 'read'))
      .reduce((sum, changes) => sum + changes, 0),
  );
}

/**
 * Puts a redacted text in place of the stored one, for good. The row keeps its length and its place.
 *
 * @param was what the analyst read
 * @returns false, and changes nothing, when another text stands there now
 * @throws WaveNotClosed, RangeError when it is longer than an answer may be
 */
export async function storeRedaction(
  store: Store,
  { municipality, wave, question }: TextShelf,
  slot: number,
  { was, becomes }: { was: string; becomes: string },
): Promise<boolean> {
  await requireClosed(store, municipality, wave);
  const connection = connectionOf(store);
  const width = widthOf(connection, municipality, wave, question);
  const body = padBody(becomes, width);
  return write(store, (db) => {
    const key = [municipality, wave, question, slot] as const;
    const where = 'municipality = ? AND wave = ? AND question = ? AND slot = ?';
    const now = connection
      .prepare(`SELECT body FROM texts WHERE ${where}`)
      .pluck()
      .get(...key) as string | undefined;
    if (now?.trimEnd() !== was.trimEnd()) return false;
    connection.prepare(`UPDATE texts SET body = ? WHERE ${where}`).run(body, ...key);
    setMark(connection, { municipality, wave, question, slot }, 'redacted');
    oweVacuum(db, municipality);
    return true;
  });
}

function setMark(
  { prepare }: Connection,
  { municipality, wave, question, slot }: TextShelf & { slot: number },
  state: 'read' | 'redacted',
): number {
  const otherwise = state === 'read' ? 'NOTHING' : `UPDATE SET state = 'redacted'`;
  return prepare(
    `INSERT INTO text_marks SELECT municipality, wave, question, slot, ? FROM texts
     WHERE municipality = ? AND wave = ? AND question = ? AND slot = ? ON CONFLICT DO ${otherwise}`,
  ).run(state, municipality, wave, question, slot).changes;
}

async function requireClosed(store: Store, municipality: string, wave: string): Promise<void> {
  const row = await findWave(store, municipality, wave);
  if (row?.state !== 'closed') throw new WaveNotClosed(municipality, wave);
}

function widthOf({ prepare }: Connection, municipality: string, wave: string, question: string): number {
  const widths = prepare('SELECT widths FROM waves WHERE municipality = ? AND key = ?')
    .pluck()
    .get(municipality, wave) as string;
  return (JSON.parse(widths) as Widths).questions[question] ?? 0;
}
