import { findAreaSet } from '../../db/queries/areas.ts';
import { insertRelease } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import { columnsOf } from '../../surveys/language/columns.ts';
import { applyGates } from '../disclosure/applyGates.ts';
import { USUAL_MINIMUM_BASE } from '../disclosure/minimumBase.ts';
import { releaseCells } from '../disclosure/releaseCells.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getMunicipality } from '../waves/getWave.ts';
import { type Analysis, analyse } from './analysis.ts';
import { canonicalJson } from './canonicalJson.ts';
import { composeRelease } from './composeRelease.ts';
import { estimateWave } from './estimateWave.ts';
import { getClosedWave } from './getClosedWave.ts';
import type { OnProgress } from './progress.ts';
import { readSamples } from './readSamples.ts';
import type { Release } from './release.ts';

export interface BuildOptions {
  /** k: fewest persons a figure may rest on; 10 unless the municipality asks for more, never below 5. */
  minimumBase?: number;
  onProgress?: OnProgress;
  /** The moment of building, for its date; a test may set it. */
  now?: Date;
}

export interface BuiltRelease {
  number: number;
  release: Release;
  analysis: Analysis;
}

/**
 * Builds the release of a closed wave: every declared cell is estimated, passed through the gates, rounded and
 * frozen under the next number of the wave. Nothing is public yet (see `publishRelease`).
 *
 * The answers are read once, as columns; cost and memory grow linearly with the number of responses.
 *
 * @throws Refusal when the wave is not closed, nobody answered, or the questionnaire has no indicators
 */
export async function buildRelease(
  store: Store,
  municipality: string,
  key: string,
  { minimumBase = USUAL_MINIMUM_BASE, onProgress = () => {}, now = new Date() }: BuildOptions = {},
): Promise<BuiltRelease> {
  const town = await getMunicipality(store, municipality);
  const wave = await getClosedWave(store, municipality, key);
  const columns = columnsOf(wave.questionnaire);
  const areaSet = wave.areaSet > 0 ? await findAreaSet(store, municipality, wave.areaSet) : undefined;
  const areas = areaSet?.areas ?? [];
  const samples = await readSamples(store, wave, columns, onProgress);
  const estimates = await estimateWave(wave.questionnaire, columns, samples, areas, onProgress);
  const verdicts = applyGates(estimates.cells, { minimumBase });
  const cells = releaseCells(estimates.cells, verdicts);
  const content = composeRelease({ town, wave, columns, areas, samples, estimates, cells, minimumBase });
  const createdOn = dayIn(town.timeZone, now);
  const row = await insertRelease(store, { municipality, wave: key, createdOn }, (release) =>
    canonicalJson({ ...content, release }),
  );
  return {
    number: row.number,
    release: { ...content, release: row.number },
    analysis: analyse(estimates.cells, cells),
  };
}
