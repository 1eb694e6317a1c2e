import type { SeparationBreak } from '../../db/queries/accounts.ts';
import { countDispositions } from '../../db/queries/invitations.ts';
import { listEntryChecks } from '../../db/queries/paper.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { listBreaksDuring } from './listBreaksDuring.ts';
import type { Dispositions } from './responseRate.ts';

/** What is noted of a wave beside its answers, for the methods sheet. */
export interface Fieldwork {
  /** Of the letters; all 0 where none were drawn. */
  dispositions: Dispositions;
  doubleEntry: DoubleEntry;
  /** Roles one person held together while the wave ran. */
  separationBreaks: readonly SeparationBreak[];
  /** Day it opened, and last one planned for the web, YYYY-MM-DD; the wave may have been closed before. */
  opensOn: string | null;
  closesOn: string | null;
  minimumAge: number | null;
}

/** Paper forms that were typed in twice: answers compared, and how many of them came out differently. */
export interface DoubleEntry {
  forms: number;
  compared: number;
  differed: number;
}

/** How a closed wave was run, as far as anybody noted it. */
export async function readFieldwork(store: Store, wave: WaveRow): Promise<Fieldwork> {
  const name = { municipality: wave.municipality, wave: wave.key };
  const { replaced, moved, ...others } = await countDispositions(store, name);
  const standing = Object.values(others).reduce((sum, count) => sum + count, 0);
  const checks = await listEntryChecks(store, name);
  const sumOf = (field: 'compared' | 'differed') => checks.reduce((sum, check) => sum + check[field], 0);
  return {
    dispositions: { letters: standing + moved, notEligible: moved },
    doubleEntry: {
      forms: Math.max(0, ...checks.map(({ compared }) => compared)),
      compared: sumOf('compared'),
      differed: sumOf('differed'),
    },
    separationBreaks: await listBreaksDuring(store, wave),
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    minimumAge: wave.minimumAge,
  };
}
