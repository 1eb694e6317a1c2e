import { listDeletions } from '../../db/queries/deletions.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { getWave } from '../waves/getWave.ts';

/**
 * A wave a release can be built of.
 * @throws Refusal when it still takes answers, or its questionnaire declares no figures
 */
export async function getClosedWave(store: Store, municipality: string, key: string): Promise<WaveRow> {
  const wave = await getWave(store, municipality, key);
  const address = `${municipality}/${key}`;
  if (wave.state !== 'closed') {
    throw new Refusal(
      `Wave ${address} is not closed yet (${wave.state}): a release that changes with every answer would give answers away. Close it with "wave close ${address}".`,
      [],
      { code: 'release.notClosed' },
    );
  }
  const gone = (await listDeletions(store, municipality)).find(
    (row) => row.wave === key && row.rule === 'answers',
  );
  if (gone) {
    throw new Refusal(
      `The answers of wave ${address} were deleted on ${gone.day}, as it was planned: nothing can be built from them any more. Its releases stay.`,
      [],
      { code: 'release.answersDeleted', parts: { day: gone.day } },
    );
  }
  if (wave.questionnaire.indicators.length === 0) {
    throw new Refusal(
      `The questionnaire of wave ${address} has no indicators, so there is nothing to release: declare them under "indicators:" before a wave opens.`,
      [],
      { code: 'release.noIndicators' },
    );
  }
  return wave;
}
