import type { TextCorrection } from '../../db/queries/corrections.ts';
import type { Column } from '../../surveys/language/columns.ts';
import type { Questionnaire, Text } from '../../surveys/language/questionnaire.ts';
import type { Cell } from '../disclosure/cell.ts';
import { roundBase } from '../disclosure/roundBase.ts';
import { summariseWeights } from '../statistics/summariseWeights.ts';
import type { TrimmedRaking } from '../statistics/trimWeights.ts';
import type { ComparableWave } from './comparableWave.ts';
import { FALSE_DISCOVERY_RATE } from './compareCells.ts';
import { describeFieldwork } from './describeFieldwork.ts';
import { describeMargins } from './describeMargins.ts';
import type { Fieldwork } from './readFieldwork.ts';
import type { MethodsSheet, SampleSheet } from './release.ts';
import type { SampleColumns } from './sampleColumns.ts';
import type { ShownArea } from './shownAreas.ts';
import { softwareVersion } from './softwareVersion.ts';
import type { WeighedSample } from './weighSample.ts';

const UNWEIGHTED: Text = {
  de: 'Ungewichtet: Die Antworten sind nicht an die Bevölkerung angepasst. Gruppen, die seltener antworten, zählen deshalb weniger, als es ihrem Anteil entspricht.',
  en: 'Unweighted: the answers were not adjusted to the population. Groups that answer less often count for less than their share.',
};
const SELF_SELECTED: Text = {
  de: 'Offene Teilnahme: Diese Befragten haben sich selbst gemeldet. Ein Stichprobenfehler lässt sich für sie nicht berechnen, deshalb stehen dort keine Intervalle.',
  en: 'Open participation: these respondents selected themselves. No sampling error can be calculated for them, so there are no intervals.',
};

/** How many persons of a sample have no valid value for an indicator. */
export interface MissingCount {
  indicator: string;
  sample: SampleColumns;
  missing: number;
}

/** What the sheet tells of. */
export interface MethodsInput {
  questionnaire: Questionnaire;
  closedOn: string | null;
  columns: readonly Column[];
  samples: readonly WeighedSample[];
  /** Answers by the language they were given in. */
  languages: readonly { language: string; count: number }[];
  corrections: readonly TextCorrection[];
  areas: readonly ShownArea[];
  missing: readonly MissingCount[];
  cells: readonly Cell[];
  earlier: ComparableWave | undefined;
  minimumBase: number;
  fieldwork: Fieldwork;
}

/** How the figures came about. A sample of fewer than k persons tells nothing about itself but that it was there. */
export function writeMethodsSheet(input: MethodsInput): MethodsSheet {
  const { questionnaire, closedOn, columns, samples, areas, missing, cells, earlier, minimumBase } = input;
  const { key, version, title } = questionnaire;
  const invited = samples.find(({ columns: { kind } }) => kind === 'invited');
  const joined = areas.filter(({ parts }) => parts.length > 1);
  const languages = input.languages.filter(({ count }) => count >= minimumBase);
  return {
    remarks: remarksOn(samples),
    questionnaire: { key, version, title },
    ...(closedOn !== null && { closedOn }),
    sample: samples.map((sample) => describeSample(sample, columns, minimumBase)),
    ...(languages.length > 0 && { languages: languages.map(({ language }) => language) }),
    itemNonResponse: missing
      .filter(({ sample }) => sample.persons >= minimumBase)
      .map(({ indicator, sample, missing: persons }) => ({
        indicator,
        sample: sample.kind,
        percent: Math.round((100 * persons) / sample.persons),
      })),
    ...(joined.length > 0 && { joinedAreas: joined.map(({ key, name, parts }) => ({ key, name, parts })) }),
    ...(invited && {
      comparisons: { method: 'benjaminiHochberg', errorPercent: 100 * FALSE_DISCOVERY_RATE },
    }),
    ...(earlier && {
      previous: {
        wave: earlier.wave,
        breaks: earlier.breaks,
        ...(earlier.renamed.length > 0 && { renamed: earlier.renamed }),
      },
    }),
    ...(input.corrections.length > 0 && { corrections: input.corrections.map(describeCorrection) }),
    ...describeFieldwork(input.fieldwork, invited?.columns.persons ?? 0, closedOn, minimumBase),
    minimumBase,
    cells: countCells(cells),
    software: softwareVersion(),
  };
}

/** What changed and when; who asked for it stands in the log alone. */
function describeCorrection(correction: TextCorrection): NonNullable<MethodsSheet['corrections']>[number] {
  const { path, language, old, new: now, reason, decidedAt } = correction;
  return { path: path.join('.'), language, old, new: now, reason, on: (decidedAt ?? '').slice(0, 10) };
}

function remarksOn(samples: readonly WeighedSample[]): Text[] {
  const unweighted = samples.some(
    ({ columns, weighted }) => columns.kind === 'invited' && weighted === 'none',
  );
  const open = samples.some(({ columns }) => columns.kind === 'open');
  return [...(unweighted ? [UNWEIGHTED] : []), ...(open ? [SELF_SELECTED] : [])];
}

function describeSample(
  { columns: sample, weighted, design, raking, corrected }: WeighedSample,
  columns: readonly Column[],
  minimumBase: number,
): SampleSheet {
  const { kind, modes, persons, returns } = sample;
  const known = { kind, modes, weighted };
  if (persons < minimumBase) return known;
  const counted = modes.map((mode, at) => ({ mode, respondents: returns[at] ?? 0 }));
  return {
    ...known,
    respondents: roundBase(persons),
    returns: counted
      .filter(({ respondents }) => respondents >= minimumBase)
      .map(({ mode, respondents }) => ({ mode, respondents: roundBase(respondents) })),
    ...(design.weights && describeWeights(design.weights)),
    ...(raking && { trimming: describeTrimming(raking) }),
    ...(corrected && { finitePopulation: true }),
    ...(raking && { margins: describeMargins(raking, columns, minimumBase) }),
  };
}

function describeWeights(
  weights: Float64Array,
): Pick<SampleSheet, 'designEffect' | 'effectiveSize' | 'largestWeight'> {
  const { designEffect, effectiveSize, largestToMean } = summariseWeights(weights);
  const hundredths = (value: number) => Math.round(100 * value) / 100;
  return {
    designEffect: hundredths(designEffect),
    effectiveSize: roundBase(effectiveSize),
    largestWeight: hundredths(largestToMean),
  };
}

function describeTrimming({ trimming }: TrimmedRaking): NonNullable<SampleSheet['trimming']> {
  if (!trimming.held) return 'margins';
  return trimming.rounds === 0 ? 'notNeeded' : 'held';
}

function countCells(cells: readonly Cell[]): MethodsSheet['cells'] {
  const count = (status: Cell['status']) => cells.filter((cell) => cell.status === status).length;
  return {
    published: count('published'),
    class: count('class'),
    secret: count('secret'),
    uncertain: count('uncertain'),
    modelled: count('modelled'),
  };
}
