import { findAreaSet } from '../../db/queries/areas.ts';
import { listTextCorrections } from '../../db/queries/corrections.ts';
import { listLanguages } from '../../db/queries/counters.ts';
import { insertRelease } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import { columnsOf } from '../../surveys/language/columns.ts';
import { USUAL_MINIMUM_BASE } from '../disclosure/minimumBase.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getMunicipality } from '../waves/getWave.ts';
import { type Analysis, analyse } from './analysis.ts';
import { canonicalJson } from './canonicalJson.ts';
import { comparableWave } from './comparableWave.ts';
import { composeRelease } from './composeRelease.ts';
import { estimateWave } from './estimateWave.ts';
import { findEarlierRelease } from './findEarlierRelease.ts';
import { getClosedWave } from './getClosedWave.ts';
import { linkIndicators } from './links/linkIndicators.ts';
import { listToldReleases } from './listToldReleases.ts';
import { mannerOf } from './mannerOf.ts';
import { estimatePlaces } from './places/estimatePlaces.ts';
import type { OnProgress } from './progress.ts';
import { readFieldwork } from './readFieldwork.ts';
import { readSamples } from './readSamples.ts';
import { recordEstimates } from './recordEstimates.ts';
import type { Release } from './release.ts';
import { releaseFigures } from './releaseFigures.ts';
import { describeQuality } from './sheet/quality/describeQuality.ts';
import { composeSheet } from './sheet/reportSheet.ts';
import { weighWave } from './weighWave.ts';
import { writeReport } from './writeReport.ts';

export interface BuildOptions {
  /** k: fewest persons a figure may rest on; 10 unless the municipality asks for more, never below 5. */
  minimumBase?: number;
  /** Whether known populations make the sampling error smaller; they do unless switched off. */
  finitePopulation?: boolean;
  onProgress?: OnProgress;
  /** The moment of building, for its date; a test may set it. */
  now?: Date;
}

export interface BuiltRelease {
  number: number;
  release: Release;
  analysis: Analysis;
  /** For the analyst: what is shown, what is not and why, in lines. */
  report: string[];
}

/**
 * Builds the release of a closed wave: every declared cell is weighted and estimated, passed through the gates,
 * rounded, compared, and frozen under the next number of the wave. Nothing is public yet (see `publishRelease`).
 *
 * The answers are read once, as columns; cost and memory grow linearly with the number of responses.
 *
 * @throws Refusal when the wave is not closed, nobody answered, the questionnaire has no indicators, or the margins
 *   cannot be met
 */
export async function buildRelease(
  store: Store,
  municipality: string,
  key: string,
  {
    minimumBase = USUAL_MINIMUM_BASE,
    finitePopulation = true,
    onProgress = () => {},
    now = new Date(),
  }: BuildOptions = {},
): Promise<BuiltRelease> {
  const town = await getMunicipality(store, municipality);
  const wave = await getClosedWave(store, municipality, key);
  const columns = columnsOf(wave.questionnaire);
  const areaSet = wave.areaSet > 0 ? await findAreaSet(store, municipality, wave.areaSet) : undefined;
  const rows = areaSet?.areas ?? [];
  const read = await readSamples(store, wave, columns, onProgress);
  const settings = { minimumBase, correct: finitePopulation };
  const { samples, areas } = await weighWave(store, wave, columns, rows, read, settings);
  const manner = mannerOf(wave, samples, { areas, rows });
  const before = await findEarlierRelease(store, wave);
  const earlier = before && comparableWave(manner, before);
  const told = await listToldReleases(store, wave);
  const estimates = await estimateWave(wave.questionnaire, columns, samples, areas, onProgress);
  const { verdicts, compared, audit } = await releaseFigures(estimates.cells, earlier, told, {
    minimumBase,
    links: linkIndicators(wave.questionnaire.indicators, columns),
  });
  const { cells } = compared;
  const places = await estimatePlaces(store, wave);
  const languages = await listLanguages(store, municipality, key);
  const corrections = await listTextCorrections(store, municipality, key, 'confirmed');
  const parts = {
    town,
    wave,
    columns,
    areas,
    samples,
    languages,
    corrections,
    estimates,
    cells,
    places,
    earlier,
    minimumBase,
    fieldwork: await readFieldwork(store, wave),
  };
  const content = composeRelease(parts);
  const quality = await describeQuality(store, wave, columns, samples, rows, minimumBase);
  const row = await insertRelease(
    store,
    { municipality, wave: key, createdOn: dayIn(town.timeZone, now) },
    (number) => canonicalJson({ ...content, release: number }),
    canonicalJson(recordEstimates(manner, cells, estimates.cells)),
    canonicalJson(composeSheet({ ...content, release: 0 }, estimates.cells, verdicts, audit, quality)),
  );
  const release = { ...content, release: row.number };
  return {
    number: row.number,
    release,
    analysis: analyse(samples, estimates.cells, compared, verdicts),
    report: writeReport(release, estimates.cells, verdicts, audit),
  };
}
