import { findAreaSet } from '../../../db/queries/areas.ts';
import { type MarginRow, replaceMargins } from '../../../db/queries/margins.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { freezeAreas } from '../../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import type { Words } from '../../../surveys/reading/foreign/remark.ts';
import { Refusal } from '../../http/refusal.ts';
import { ImportFaults } from '../../tables/importFaults.ts';
import type { TableInput } from '../../tables/tableInput.ts';
import { refuseFaults } from '../../tables/tableRefusal.ts';
import { getWave } from '../getWave.ts';
import { compareTotals, TOTALS_TOLERANCE } from './compareTotals.ts';
import { readMarginRows } from './readMarginRows.ts';
import { type Margin, sumMargins } from './sumMargins.ts';
import { needsCount, type WeightingDimension, weightingDimensions, wordsOf } from './weightingDimension.ts';

export interface MarginsImport {
  municipality: string;
  wave: string;
  /** A column for each question the wave is weighted by, and `population`. */
  file: TableInput;
}

export interface MarginsReport {
  margins: { question: string; categories: number; total: number }[];
  /** Sentences worth a look; nothing that had to be refused. */
  notes: string[];
}

/** Margins as they would be stored. */
export interface PreparedMargins {
  wave: WaveRow;
  margins: readonly Margin[];
  notes: MarginNote[];
}

/** Worth a look, for the desk; and by keys, for the command line. */
type MarginNote = Words & { sentence: string };

/**
 * Takes the known population counts of a wave, all or nothing, in the place of earlier ones. A row counts the people
 * of one category (separate margins) or of several at once (a table, whose sums are the margins); "a+b" counts two
 * categories together. Allowed in any state of the wave until a release of it was published.
 *
 * Totals may differ by up to 0.5 %; all are scaled to the first question's when the release is built.
 *
 * @throws Refusal with every fault of the file by line
 */
export async function importMargins(store: Store, wanted: MarginsImport): Promise<MarginsReport> {
  const { wave, margins, notes } = await prepareMargins(store, wanted);
  await storeMargins(store, wave, margins);
  return {
    margins: margins.map(({ question, population, total }) => ({
      question,
      categories: population.size,
      total,
    })),
    notes: notes.map(({ sentence }) => sentence),
  };
}

/**
 * Reads and checks margins without storing anything.
 *
 * @throws Refusal with every fault by line
 */
export async function prepareMargins(
  store: Store,
  { municipality, wave: key, file }: MarginsImport,
): Promise<PreparedMargins> {
  const wave = await getWave(store, municipality, key);
  const dimensions = await listDimensions(store, wave);
  if (dimensions.length === 0) {
    throw new Refusal(
      `The questionnaire of wave ${municipality}/${key} names no questions to weight by: declare them under "weighting:" before a wave opens.`,
      [],
      { code: 'margins.noQuestions' },
    );
  }
  const faults = new ImportFaults(file);
  const rows = await readMarginRows(file, dimensions, faults);
  const lastLine = rows.at(-1)?.line ?? 1;
  // Sums over rows that could not be read would only repeat what was said about those rows.
  const margins = faults.count === 0 ? sumMargins(rows, dimensions, lastLine, faults) : [];
  if (faults.count === 0) checkTotals(margins, dimensions, lastLine, faults);
  refuseFaults(file, faults);
  return { wave, margins, notes: notesOn(margins, dimensions) };
}

/** What a wave can be weighted by, with the areas it has or would get today. */
export async function listDimensions(store: Store, wave: WaveRow): Promise<WeightingDimension[]> {
  return weightingDimensions(await questionnaireWithAreas(store, wave));
}

/** The rows of margins as the store keeps them. */
export const marginRows = (margins: readonly Margin[]): MarginRow[] =>
  margins.flatMap(({ question, population }) =>
    [...population].map(([category, people]) => ({ question, category, population: people })),
  );

/** A draft has no areas of its own yet: it is held against those it would be frozen with today. */
async function questionnaireWithAreas(store: Store, wave: WaveRow): Promise<Questionnaire> {
  if (wave.state !== 'draft') return wave.questionnaire;
  const areaSet = await findAreaSet(store, wave.municipality);
  return freezeAreas(wave.questionnaire, areaSet?.areas ?? []);
}

function checkTotals(
  margins: readonly Margin[],
  dimensions: readonly WeightingDimension[],
  lastLine: number,
  faults: ImportFaults,
): void {
  const textOf = (question: string) =>
    dimensions.find((dimension) => dimension.question === question)?.text ?? question;
  for (const { question, total } of margins) {
    if (total === 0) {
      faults.add(lastLine, `"${question}" counts nobody at all`, {
        column: question,
        code: 'margins.nobody',
      });
    }
  }
  if (faults.count > 0) return;
  for (const { margin, first, fits } of compareTotals(margins)) {
    if (fits) continue;
    faults.add(
      lastLine,
      `the totals do not fit: "${first.question}" counts ${first.total} people, "${margin.question}" ${margin.total}; they may differ by ${100 * TOTALS_TOLERANCE} % at most`,
      {
        code: 'margins.totals',
        parts: {
          first: textOf(first.question),
          total: first.total,
          second: textOf(margin.question),
          other: margin.total,
        },
      },
    );
  }
}

async function storeMargins(
  store: Store,
  { municipality, key }: WaveRow,
  margins: readonly Margin[],
): Promise<void> {
  if (await replaceMargins(store, municipality, key, marginRows(margins))) return;
  throw new Refusal(
    `A release of wave ${municipality}/${key} was published: its weights stand, and so do its margins.`,
    [],
    { code: 'margins.published' },
  );
}

function notesOn(margins: readonly Margin[], dimensions: readonly WeightingDimension[]): MarginNote[] {
  const textOf = (question: string) =>
    dimensions.find((dimension) => dimension.question === question)?.text ?? { de: question, en: question };
  const scaled = compareTotals(margins)
    .filter(({ factor }) => factor !== 1)
    .map(({ margin, first }) => ({
      de: `„${textOf(margin.question).de}“ zählt ${margin.total} Personen und „${textOf(first.question).de}“ ${first.total}: Ersteres wird auf Letzteres umgerechnet.`,
      en: `“${textOf(margin.question).en}” counts ${margin.total} people and “${textOf(first.question).en}” ${first.total}: the former is scaled to the latter.`,
      sentence: `"${margin.question}" counts ${margin.total} people and "${first.question}" ${first.total}: the former is scaled to the latter`,
    }));
  const unnamed = dimensions
    .filter(({ question }) => margins.every((margin) => margin.question !== question))
    .map(({ question, text }) => ({
      de: `Für „${text.de}“ gibt es keine Zahlen: Danach werden die Antworten nicht gewichtet.`,
      en: `There are no counts for “${text.en}”: answers will not be weighted by it.`,
      sentence: `there are no counts for "${question}", so answers will not be weighted by it`,
    }));
  const apart = dimensions.flatMap(({ question, text, categories }) => {
    const counted = margins.find((margin) => margin.question === question)?.population;
    return categories
      .filter((category) => !needsCount(category) && counted?.has(category.key))
      .map((category) => ({
        de: `„${wordsOf(category).de}“ bei „${text.de}“ bildet keine eigene Gruppe: Diese Personen behalten dort den Faktor 1.`,
        en: `“${wordsOf(category).en}” of “${text.en}” forms no group of its own: these people keep factor 1 on it.`,
        sentence: `${category.key} of "${question}" forms no group of its own: these people keep factor 1 on it`,
      }));
  });
  return [...scaled, ...unnamed, ...apart];
}
