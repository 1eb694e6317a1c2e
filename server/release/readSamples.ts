import { listReturns } from '../../db/queries/counters.ts';
import { modes, samples } from '../../db/queries/sealed/body.ts';
import { readResponseColumns } from '../../db/queries/sealed/responses.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Column } from '../../surveys/language/columns.ts';
import { Refusal } from '../http/refusal.ts';
import { gatherSample } from './gatherSample.ts';
import type { OnProgress } from './progress.ts';
import type { SampleColumns } from './sampleColumns.ts';

/**
 * Reads the sealed answers of a closed wave once, into columns, each sample for itself. Samples without answers are
 * left out. 60 columns of a million persons take about 70 MB.
 *
 * @throws Refusal when nobody answered
 */
export async function readSamples(
  store: Store,
  { municipality, key }: Pick<WaveRow, 'municipality' | 'key'>,
  columns: readonly Column[],
  onProgress: OnProgress,
): Promise<SampleColumns[]> {
  const returns = await listReturns(store, municipality, key);
  const countOf = (rows: typeof returns) => rows.reduce((sum, { count }) => sum + count, 0);
  const total = countOf(returns);
  const gatherers = samples.map((kind, place) => {
    const expected = countOf(returns.filter(({ sample }) => sample === kind));
    return gatherSample(kind, place, modes, columns, expected);
  });
  let done = 0;
  for await (const chunk of readResponseColumns(store, municipality, key, columns.length)) {
    for (const gatherer of gatherers) gatherer.add(chunk);
    done += chunk.count;
    onProgress({ phase: 'reading', done, total });
  }
  const read = gatherers.map((gatherer) => gatherer.finish()).filter(({ persons }) => persons > 0);
  if (read.length > 0) return read;
  throw new Refusal(`Nobody answered in wave ${municipality}/${key}: there is nothing to release.`, [], {
    code: 'release.nobody',
  });
}
