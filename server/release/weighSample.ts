import type { Column } from '../../surveys/language/columns.ts';
import type { Codes } from '../../surveys/language/scoring.ts';
import { Refusal } from '../http/refusal.ts';
import { type DesignInput, describeDesign, type SampleDesign } from '../statistics/describeDesign.ts';
import { designWeights } from '../statistics/designWeights.ts';
import { type Margin, MarginFault } from '../statistics/margin.ts';
import { rakeWeights } from '../statistics/rakeWeights.ts';
import { type TrimmedRaking, trimWeights } from '../statistics/trimWeights.ts';
import { nameOptions } from '../waves/margins/weightingDimension.ts';
import type { KnownMargin, KnownMargins } from './knownMargins.ts';
import type { SampleColumns } from './sampleColumns.ts';
import { sayMarginFault } from './sayMarginFault.ts';
import type { ShownArea } from './shownAreas.ts';

/** Where the weights of a sample come from. `strata`: letters were drawn at different rates. */
export type Weighting = 'none' | 'imported' | 'strata' | 'raked';

export interface WeighedSample {
  columns: SampleColumns;
  design: SampleDesign;
  weighted: Weighting;
  /** Given when the sample was raked. */
  raking?: TrimmedRaking;
  /** Whether the variance is smaller for a known, finite population. */
  corrected: boolean;
}

export interface WeighingInput {
  /** MUNICIPALITY/WAVE, for refusals. */
  address: string;
  columns: readonly Column[];
  /** The town's areas in the order of the strata, and those that are shown. */
  areaKeys: readonly string[];
  areas: readonly ShownArea[];
  /** Areas whose letters were drawn as one stratum, which is stored under the first of them. */
  pooled?: readonly (readonly string[])[];
  margins: KnownMargins | undefined;
  /** Finite population correction wherever the population is known. */
  correct: boolean;
}

/**
 * Weighs one sample (method.md, section 2): imported weights, or N_h / n_h where letters were drawn by stratum and
 * the populations are known, or 1; then raked to the margins and trimmed. The open sample is never weighted.
 *
 * @throws Refusal that names margin and category when the margins cannot be met
 */
export function weighSample(sample: SampleColumns, input: WeighingInput): WeighedSample {
  const records = sample.persons;
  if (sample.kind === 'open') {
    return { columns: sample, design: describeDesign({ records }), weighted: 'none', corrected: false };
  }
  const populations = input.areaKeys.map((key) => populationOfStratum(key, input));
  requireEnoughPeople(sample, populations, input);
  const base = baseWeights(sample, populations);
  const strata = drawnStrata(sample, populations, input);
  const raking = input.margins && rake(sample, input, input.margins, base.weights);
  const weights = raking ? { raking } : base.weights ? { weights: base.weights } : {};
  return {
    columns: sample,
    design: describeDesign({ records, strata, ...weights }),
    weighted: raking ? 'raked' : base.weighted,
    ...(raking && { raking }),
    corrected: strata.populations.some((population) => population !== undefined),
  };
}

/** The strata the letters were drawn in, with their populations where the sampling error is to be corrected. */
function drawnStrata(
  { strata, persons }: SampleColumns,
  populations: readonly (number | undefined)[],
  { margins, correct }: WeighingInput,
): NonNullable<DesignInput['strata']> {
  const known = strata ? populations : [margins?.total];
  return {
    of: strata ?? new Int32Array(persons),
    populations: correct ? known : known.map(() => undefined),
  };
}

/** N_h; of a pooled stratum the people of all its areas. */
function populationOfStratum(first: string, { margins, pooled = [] }: WeighingInput): number | undefined {
  const areas = pooled.find(([key]) => key === first) ?? [first];
  const people = areas.flatMap((area) => populationOf(area, margins) ?? []);
  return people.length === areas.length ? people.reduce((sum, one) => sum + one, 0) : undefined;
}

/** N_h: people of an area that the margins count by itself. */
function populationOf(area: string, margins: KnownMargins | undefined): number | undefined {
  const margin = margins?.margins.find(({ column }) => column.question.kind === 'area');
  const own = margin?.categories.find(({ options }) => options.length === 1 && options[0] === area);
  return own?.population;
}

function baseWeights(
  { weights, strata }: SampleColumns,
  populations: readonly (number | undefined)[],
): { weighted: Weighting; weights?: Float64Array } {
  if (weights) return { weighted: 'imported', weights };
  const known = populations.flatMap((population) => population ?? []);
  if (!strata || known.length < populations.length) return { weighted: 'none' };
  return { weighted: 'strata', weights: designWeights(strata, known) };
}

function rake(
  sample: SampleColumns,
  input: WeighingInput,
  { margins }: KnownMargins,
  weights: Float64Array | undefined,
): TrimmedRaking {
  try {
    const raked = rakeWeights(
      margins.map((margin) => marginOfSample(sample, input, margin)),
      sample.persons,
      weights,
    );
    return trimWeights(raked);
  } catch (error) {
    if (!(error instanceof MarginFault)) throw error;
    throw new Refusal(
      `The answers of ${input.address} cannot be weighted. ${error.message}`,
      [
        `Areas are joined with "areas merge ${input.address} FILE.csv"; other categories by one row of the margins file that counts both, written "a+b".`,
      ],
      sayMarginFault(error, margins, input.areas),
    );
  }
}

/** Category of each person on one margin; areas that are shown as one are one category. */
function marginOfSample(
  sample: SampleColumns,
  { columns, areas }: WeighingInput,
  { column, categories }: KnownMargin,
): Margin {
  const joined = column.question.kind === 'area' ? joinAreas(categories, areas) : categories;
  const codes = sample.codes[columns.indexOf(column)];
  if (!codes) throw new RangeError(`the answers to ${column.key} were not read`);
  const categoryOf = column.options.map(({ key }) =>
    joined.findIndex(({ options }) => options.includes(key)),
  );
  return {
    key: column.key,
    of: categoriesOf(codes, categoryOf),
    categories: joined.map(({ options }) => options.join('+')),
    targets: joined.map(({ population }) => population),
  };
}

function categoriesOf(codes: Codes, categoryOf: readonly number[]): Int32Array {
  const of = new Int32Array(codes.length);
  for (let person = 0; person < codes.length; person++) of[person] = categoryOf[codes[person] ?? -1] ?? -1;
  return of;
}

function joinAreas(
  categories: KnownMargin['categories'],
  areas: readonly ShownArea[],
): KnownMargin['categories'] {
  return areas
    .filter(({ parts }) => parts.length > 1)
    .reduce<KnownMargin['categories']>((kept, { parts }) => {
      const own = kept.filter(({ options }) => options.some((option) => parts.includes(option)));
      const population = own.reduce((sum, one) => sum + one.population, 0);
      const options = own.flatMap((one) => one.options);
      return kept.flatMap((one) =>
        one === own[0] ? [{ options, population }] : own.includes(one) ? [] : [one],
      );
    }, categories);
}

function nameArea(key: string, columns: readonly Column[]) {
  return nameOptions(key, columns.find(({ question }) => question.kind === 'area')?.options ?? []);
}

/** More answers than people is a wrong margin, not a large sample. */
function requireEnoughPeople(
  { strata, persons }: SampleColumns,
  populations: readonly (number | undefined)[],
  { address, areaKeys, columns, margins }: WeighingInput,
): void {
  const answers = new Float64Array(areaKeys.length);
  for (const stratum of strata ?? []) answers[stratum] = (answers[stratum] ?? 0) + 1;
  const known = (population: number | undefined) => population ?? Number.POSITIVE_INFINITY;
  const tooFew = areaKeys.find((_, area) => (answers[area] ?? 0) > known(populations[area]));
  if (tooFew === undefined && persons <= known(margins?.total)) return;
  throw new Refusal(
    `The margins of ${address} count fewer people in ${tooFew ?? 'the whole town'} than answered there: check the file and import it again.`,
    [],
    tooFew === undefined
      ? { code: 'weights.tooFewInTown' }
      : { code: 'weights.tooFewPeople', parts: { name: nameArea(tooFew, columns) } },
  );
}
