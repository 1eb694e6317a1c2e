import type { Questionnaire, Text } from '../../surveys/language/questionnaire.ts';
import type { Cell } from '../disclosure/cell.ts';
import { roundBase } from '../disclosure/roundBase.ts';
import { kishDesignEffect } from '../statistics/kishDesignEffect.ts';
import { kishEffectiveSize } from '../statistics/kishEffectiveSize.ts';
import type { MethodsSheet } from './release.ts';
import type { SampleColumns } from './sampleColumns.ts';
import { softwareVersion } from './softwareVersion.ts';

// Until complementary suppression and the reliability gate stand, every release has to say so.
const PROVISIONAL: Text = {
  de: 'Vorläufige Schutzregeln: Geprüft ist, dass jeder Wert auf genügend Befragten beruht und nicht fast alle gleich geantwortet haben. Ob sich geschützte Werte aus anderen zurückrechnen lassen und ob ein Wert genau genug ist, ist noch nicht geprüft.',
  en: 'Provisional gates: every figure rests on enough respondents, and not on nearly identical answers. Whether a protected figure can be worked out from others, and whether a figure is precise enough, has not been checked yet.',
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

/** How the figures came about. A sample of fewer than k persons tells nothing about itself but that it was there. */
export function writeMethodsSheet(
  questionnaire: Questionnaire,
  samples: readonly SampleColumns[],
  missing: readonly MissingCount[],
  cells: readonly Cell[],
  minimumBase: number,
): MethodsSheet {
  const { key, version, title } = questionnaire;
  return {
    remarks: [PROVISIONAL, ...(samples.some(({ kind }) => kind === 'open') ? [SELF_SELECTED] : [])],
    questionnaire: { key, version, title },
    sample: samples.map((sample) => describeSample(sample, minimumBase)),
    itemNonResponse: missing
      .filter(({ sample }) => sample.persons >= minimumBase)
      .map(({ indicator, sample, missing: persons }) => ({
        indicator,
        sample: sample.kind,
        percent: Math.round((100 * persons) / sample.persons),
      })),
    minimumBase,
    cells: countCells(cells),
    software: softwareVersion(),
  };
}

function describeSample(sample: SampleColumns, minimumBase: number): MethodsSheet['sample'][number] {
  const { kind, modes, persons, weights } = sample;
  const known = { kind, modes, weighted: weights ? 'imported' : 'none' } as const;
  if (persons < minimumBase) return known;
  return { ...known, respondents: roundBase(persons), ...(weights && describeWeights(weights)) };
}

function describeWeights(weights: Float64Array): { designEffect: number; effectiveSize: number } {
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const weightSquare = weights.reduce((sum, one) => sum + one * one, 0);
  return {
    designEffect: Math.round(100 * kishDesignEffect(weights.length, weight, weightSquare)) / 100,
    effectiveSize: roundBase(kishEffectiveSize(weight, weightSquare)),
  };
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
