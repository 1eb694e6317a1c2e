import type { AreaRow } from '../../db/queries/areas.ts';
import { listMargins, listMerges } from '../../db/queries/margins.ts';
import { listStrata } from '../../db/queries/strata.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Column } from '../../surveys/language/columns.ts';
import { knownMargins } from './knownMargins.ts';
import type { SampleColumns } from './sampleColumns.ts';
import { fewestApart, type ShownArea, shownAreas } from './shownAreas.ts';
import { type WeighedSample, weighSample } from './weighSample.ts';

export interface WeighedWave {
  samples: WeighedSample[];
  /** As they are shown, small ones joined. */
  areas: ShownArea[];
}

/**
 * Joins small areas as the wave declared, and weighs every sample.
 *
 * @param rows the town's areas as the wave froze them
 * @param correct whether known populations make the sampling error smaller
 * @throws Refusal when the margins do not fit the questionnaire or the answers
 */
export async function weighWave(
  store: Store,
  wave: WaveRow,
  columns: readonly Column[],
  rows: readonly AreaRow[],
  samples: readonly SampleColumns[],
  { minimumBase, correct }: { minimumBase: number; correct: boolean },
): Promise<WeighedWave> {
  const { municipality, key, questionnaire } = wave;
  const address = `${municipality}/${key}`;
  const merges = await listMerges(store, municipality, key);
  const areas = shownAreas(rows, merges, countByArea(samples[0], columns), fewestApart(minimumBase));
  const margins = knownMargins(
    address,
    questionnaire.weighting,
    columns,
    await listMargins(store, municipality, key),
  );
  const strata = await listStrata(store, municipality, key);
  const pooled = strata.map((stratum) => stratum.areas).filter(({ length }) => length > 1);
  const areaKeys = rows.map((row) => row.key);
  const input = { address, columns, areas, areaKeys, pooled, margins, correct };
  return { areas, samples: samples.map((sample) => weighSample(sample, input)) };
}

/** Respondents by the area they named; of the invited sample where there is one. */
function countByArea(sample: SampleColumns | undefined, columns: readonly Column[]): Map<string, number> {
  const at = columns.findIndex(({ question }) => question.kind === 'area');
  const options = columns[at]?.options ?? [];
  const counts = new Float64Array(options.length);
  for (const code of sample?.codes[at] ?? []) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return new Map(options.map(({ key }, option) => [key, counts[option] ?? 0]));
}
