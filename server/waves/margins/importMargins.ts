import { findAreaSet } from '../../../db/queries/areas.ts';
import { replaceMargins } from '../../../db/queries/margins.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { freezeAreas } from '../../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { Refusal } from '../../http/refusal.ts';
import { ImportFaults } from '../../tables/importFaults.ts';
import { getWave } from '../getWave.ts';
import { compareTotals, TOTALS_TOLERANCE } from './compareTotals.ts';
import { readMarginRows } from './readMarginRows.ts';
import { type Margin, sumMargins } from './sumMargins.ts';
import { needsCount, type WeightingDimension, weightingDimensions } from './weightingDimension.ts';

export interface MarginsImport {
  municipality: string;
  wave: string;
  /** Path of the CSV file: a column for each question the wave is weighted by, and `population`. */
  file: string;
}

export interface MarginsReport {
  margins: { question: string; categories: number; total: number }[];
  /** Sentences worth a look; nothing that had to be refused. */
  notes: string[];
}

/**
 * Takes the known population counts of a wave, all or nothing, in the place of earlier ones. A row counts the people
 * of one category (separate margins) or of several at once (a table, whose sums are the margins); "a+b" counts two
 * categories together. Allowed in any state of the wave until a release of it was published.
 *
 * Totals may differ by up to 0.5 %; all are scaled to the first question's when the release is built.
 *
 * @throws Refusal with every fault of the file by line
 */
export async function importMargins(
  store: Store,
  { municipality, wave: key, file }: MarginsImport,
): Promise<MarginsReport> {
  const wave = await getWave(store, municipality, key);
  const dimensions = weightingDimensions(await questionnaireWithAreas(store, wave));
  if (dimensions.length === 0) {
    throw new Refusal(
      `The questionnaire of wave ${municipality}/${key} names no questions to weight by: declare them under "weighting:" before a wave opens.`,
    );
  }
  const faults = new ImportFaults(file);
  const rows = await readMarginRows(file, dimensions, faults);
  const lastLine = rows.at(-1)?.line ?? 1;
  // Sums over rows that could not be read would only repeat what was said about those rows.
  const margins = faults.count === 0 ? sumMargins(rows, dimensions, lastLine, faults) : [];
  if (faults.count === 0) checkTotals(margins, lastLine, faults);
  if (faults.count > 0) {
    const count = faults.count === 1 ? 'one fault' : `${faults.count} faults`;
    throw new Refusal(`${file} has ${count}; nothing was stored.`, faults.list());
  }
  await storeMargins(store, wave, margins);
  return {
    margins: margins.map(({ question, population, total }) => ({
      question,
      categories: population.size,
      total,
    })),
    notes: notesOn(margins, dimensions),
  };
}

/** A draft has no areas of its own yet: it is held against those it would be frozen with today. */
async function questionnaireWithAreas(store: Store, wave: WaveRow): Promise<Questionnaire> {
  if (wave.state !== 'draft') return wave.questionnaire;
  const areaSet = await findAreaSet(store, wave.municipality);
  return freezeAreas(wave.questionnaire, areaSet?.areas ?? []);
}

function checkTotals(margins: readonly Margin[], lastLine: number, faults: ImportFaults): void {
  for (const { question, total } of margins) {
    if (total === 0) faults.add(lastLine, `"${question}" counts nobody at all`);
  }
  if (faults.count > 0) return;
  for (const { margin, first, fits } of compareTotals(margins)) {
    if (fits) continue;
    faults.add(
      lastLine,
      `the totals do not fit: "${first.question}" counts ${first.total} people, "${margin.question}" ${margin.total}; they may differ by ${100 * TOTALS_TOLERANCE} % at most`,
    );
  }
}

async function storeMargins(
  store: Store,
  { municipality, key }: WaveRow,
  margins: readonly Margin[],
): Promise<void> {
  const rows = margins.flatMap(({ question, population }) =>
    [...population].map(([category, people]) => ({ question, category, population: people })),
  );
  if (await replaceMargins(store, municipality, key, rows)) return;
  throw new Refusal(
    `A release of wave ${municipality}/${key} was published: its weights stand, and so do its margins.`,
  );
}

function notesOn(margins: readonly Margin[], dimensions: readonly WeightingDimension[]): string[] {
  const scaled = compareTotals(margins)
    .filter(({ factor }) => factor !== 1)
    .map(
      ({ margin, first }) =>
        `"${margin.question}" counts ${margin.total} people and "${first.question}" ${first.total}: the former is scaled to the latter`,
    );
  const unnamed = dimensions
    .filter(({ question }) => margins.every((margin) => margin.question !== question))
    .map(({ question }) => `there are no counts for "${question}", so answers will not be weighted by it`);
  const apart = dimensions.flatMap(({ question, categories }) => {
    const counted = margins.find((margin) => margin.question === question)?.population;
    return categories
      .filter((category) => !needsCount(category) && counted?.has(category.key))
      .map(
        ({ key }) => `${key} of "${question}" forms no group of its own: these people keep factor 1 on it`,
      );
  });
  return [...scaled, ...unnamed, ...apart];
}
