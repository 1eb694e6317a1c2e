import { type Connection, connectionOf } from '../../connection.ts';
import { parseOnce } from '../../parseOnce.ts';
import type { Widths } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { addReturns, countReturn } from '../counters.ts';
import { type Spend as InvitedSpend, spendToken, type Unusable, useLetter } from '../invitationCodes.ts';
import { addEntryChecks, type EntryCheck, takeForm } from '../paper.ts';
import type { WaveState } from '../waves.ts';
import { decodeBodies, type Mode, type ResponseBody, type ResponseColumns } from './body.ts';
import { findDay, ledgerLine, rememberSubmission, type SubmissionName } from './ledger.ts';
import { readChunks } from './readChunks.ts';
import { readBodies, shelveBody } from './slots.ts';
import { type NewResponse, type Piece, takeApart } from './takeApart.ts';

export type { NewResponse } from './takeApart.ts';

/** `day`: YYYY-MM-DD in the municipality's time zone, of this attempt or, when repeated, of the first. */
export type Stored =
  | { outcome: 'stored' | 'repeated'; day: string }
  | { outcome: 'refused'; state: WaveState }
  | { outcome: 'uninvited'; because: Unusable };

/**
 * What lets an invited person in, once: a token whose signature was checked, the code itself, or for a paper form the
 * bundle it came in.
 */
type Spend = InvitedSpend | { bundle: number };

interface Alongside {
  language: string;
  /** YYYY-MM-DD in the municipality's time zone. */
  day: string;
  spend?: Spend;
  /** Of a paper form that was typed in twice. */
  checks?: readonly EntryCheck[];
}

/**
 * Stores a response whole, or not at all, and once: the same submission again changes nothing, whatever it says.
 * The promise settles when the commit is on disk.
 */
export function storeResponse(
  store: Store,
  name: SubmissionName,
  response: NewResponse,
  { language, day, spend, checks = [] }: Alongside,
): Promise<Stored> {
  const connection = connectionOf(store);
  const { municipality, wave } = name;
  const line = ledgerLine(store.keys, name);
  return connection.committer.writeTogether((work): Stored => {
    const { state, widths } = work.share(`plan/${municipality}/${wave}`, () =>
      wavePlan(connection, municipality, wave),
    );
    const isTaken = takes(state, response.mode) && widths !== undefined;
    const earlier = isTaken && !spend ? undefined : findDay(connection, line);
    if (earlier) return { outcome: 'repeated', day: earlier };
    if (!isTaken) return { outcome: 'refused', state };
    const unusable = spend && spendInvitation(connection, store, name, spend);
    if (unusable) return { outcome: 'uninvited', because: unusable };
    if (!rememberSubmission(connection, line, day))
      return { outcome: 'repeated', day: findDay(connection, line) ?? day };
    for (const { shelf, body, width } of takeApart(municipality, wave, widths, response))
      shelveBody(connection, work, shelf, body, width);
    countReturn(connection, work, { municipality, wave, ...counted(response), day }, language);
    addEntryChecks(connection, { municipality, wave }, checks);
    return { outcome: 'stored', day };
  });
}

/** Nothing it writes leads to the answers: a hash of the token, a state of the letter, or a count. */
function spendInvitation(
  connection: Connection,
  { keys }: Store,
  { municipality, wave }: SubmissionName,
  spend: Spend,
): Unusable | undefined {
  const name = { municipality, wave };
  if ('token' in spend) return spendToken(connection, keys, name, spend.token) ? undefined : 'used';
  if ('bundle' in spend) return takeForm(connection, name, spend.bundle) ? undefined : 'used';
  const used = useLetter(connection, keys, name, spend.code);
  return 'unusable' in used ? used.unusable : undefined;
}

/**
 * Stores the rows of a file, all of them or none. They wait in memory until the last has come, so that a crash
 * leaves nothing behind, neither in the wave nor elsewhere on the disk; then one transaction takes them in.
 *
 * @param batches rows as they are read; a fault thrown by them stores nothing
 * @param day YYYY-MM-DD, for the counters
 * @returns how many were stored, or the state of a wave that takes none
 * @throws RangeError when a row does not fit the questionnaire
 */
export async function importResponses(
  store: Store,
  municipality: string,
  wave: string,
  batches: AsyncIterable<readonly NewResponse[]> | Iterable<readonly NewResponse[]>,
  day: string,
): Promise<{ stored: number } | { refused: WaveState }> {
  const connection = connectionOf(store);
  const { state, widths } = wavePlan(connection, municipality, wave);
  if (!takes(state, 'paper') || !widths) return { refused: state };
  const pieces: Piece[] = [];
  const returned = new Map<string, ReturnType<typeof counted> & { count: number }>();
  let stored = 0;
  for await (const batch of batches)
    for (const response of batch) {
      pieces.push(...takeApart(municipality, wave, widths, response));
      tally(returned, counted(response));
      stored++;
    }
  return connection.committer.writeTogether((work) => {
    const now = wavePlan(connection, municipality, wave).state;
    if (!takes(now, 'paper')) return { refused: now };
    for (const { shelf, body, width } of pieces) shelveBody(connection, work, shelf, body, width);
    for (const row of returned.values()) addReturns(connection, { municipality, wave, day, ...row });
    return { stored };
  });
}

/**
 * All responses of a closed wave in chunks of typed arrays.
 *
 * @param columnCount length of `columnsOf` the wave's questionnaire
 * @throws WaveNotClosed
 */
export async function* readResponseColumns(
  store: Store,
  municipality: string,
  wave: string,
  columnCount: number,
): AsyncGenerator<ResponseColumns> {
  const shelf = { table: 'responses', municipality, wave } as const;
  const chunks = readChunks(store, municipality, wave, (from, limit) =>
    readBodies(connectionOf(store), shelf, from, limit),
  );
  for await (const bodies of chunks) yield decodeBodies(bodies, columnCount);
}

/** Paper is still counted when the web is shut. */
const takes = (state: WaveState, mode: Mode): boolean =>
  state === 'open' || (state === 'counting' && mode === 'paper');

function wavePlan({ prepare }: Connection, municipality: string, wave: string) {
  const row = prepare('SELECT state, widths FROM waves WHERE municipality = ? AND key = ?').get(
    municipality,
    wave,
  ) as { state: WaveState; widths: string | null } | undefined;
  if (!row) throw new Error(`there is no wave ${municipality}/${wave}`);
  return { state: row.state, widths: row.widths === null ? undefined : (parseWidths(row.widths) as Widths) };
}

// Frozen with the wave, and read with every response.
const parseWidths = parseOnce();

const counted = ({ sample, mode, stratum }: ResponseBody) => ({ sample, mode, stratum: stratum ?? -1 });

function tally(
  counts: Map<string, ReturnType<typeof counted> & { count: number }>,
  row: ReturnType<typeof counted>,
): void {
  const key = JSON.stringify(row);
  counts.set(key, { ...row, count: (counts.get(key)?.count ?? 0) + 1 });
}
