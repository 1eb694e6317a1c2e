import { listSeparationBreaks, type SeparationBreak } from '../../db/queries/accounts.ts';
import { listReturns } from '../../db/queries/counters.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';

/** Where one person held roles the law wants apart between the first answer of a wave and its closing. */
export async function listBreaksDuring(
  store: Store,
  { municipality, key, closedOn }: WaveRow,
): Promise<SeparationBreak[]> {
  const [first] = await listReturns(store, municipality, key);
  const began = first?.day ?? '';
  const ended = closedOn ?? '9999';
  return (await listSeparationBreaks(store, municipality)).filter(
    ({ since, until }) => since <= ended && (until === null || until >= began),
  );
}
