import { listDeletions } from '../../../db/queries/deletions.ts';
import { findWave } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { Problem } from '../../http/problem.ts';

/** @throws Problem wave.notFound, wave.notClosed, wave.noIndicators, answers.deleted */
export async function requireBuildable(store: Store, municipality: string, key: string): Promise<void> {
  const wave = await findWave(store, municipality, key);
  if (!wave || wave.testOf !== null) throw new Problem('wave.notFound');
  if (wave.state !== 'closed') throw new Problem('wave.notClosed');
  if (wave.questionnaire.indicators.length === 0) throw new Problem('wave.noIndicators');
  const gone = (await listDeletions(store, municipality)).find(
    ({ wave: of, rule }) => of === key && rule === 'answers',
  );
  if (gone) throw new Problem('answers.deleted', { day: gone.day });
}
