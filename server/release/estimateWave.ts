import type { Column } from '../../surveys/language/columns.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { gatherScores } from '../statistics/gatherScores.ts';
import { type GroupedSample, groupSample } from '../statistics/groupSample.ts';
import { sumColumn } from '../statistics/sumColumn.ts';
import { type ComparedCell, estimateIndicator, type GroupedDomains } from './estimateIndicator.ts';
import { type Domain, type LatticeColumns, layOutLattice } from './lattice.ts';
import type { MissingCount } from './methodsSheet.ts';
import type { OnProgress } from './progress.ts';
import type { ShownArea } from './shownAreas.ts';
import type { WeighedSample } from './weighSample.ts';

export interface WaveEstimates {
  cells: ComparedCell[];
  missing: MissingCount[];
}

/**
 * Every indicator of the questionnaire in every sample, each sample for itself. Between two indicators the event
 * loop gets its turn.
 */
export async function estimateWave(
  questionnaire: Questionnaire,
  columns: readonly Column[],
  samples: readonly WeighedSample[],
  areas: readonly ShownArea[],
  onProgress: OnProgress,
): Promise<WaveEstimates> {
  const lattice = latticeColumns(questionnaire, columns);
  const { indicators } = questionnaire;
  const total = samples.length * indicators.length;
  const estimates: WaveEstimates = { cells: [], missing: [] };
  let done = 0;
  for (const sample of samples) {
    const groupings = layOutLattice(sample.columns, columns, lattice, areas).map(
      ({ groups, groupCount, domains }): GroupedDomains => {
        const grouped = groupSample(sample.design, groups, groupCount);
        return { grouped, domains: countEverybody(grouped, domains) };
      },
    );
    for (const indicator of indicators) {
      const { cells, missing } = estimateIndicator(indicator, sample, columns, groupings);
      estimates.cells.push(...cells);
      estimates.missing.push({ indicator: indicator.key, sample: sample.columns, missing });
      done += 1;
      onProgress({ phase: 'estimating', done, total });
      await new Promise(setImmediate);
    }
  }
  return estimates;
}

/** Adds to each domain what everybody in it weighs: the gates must know who did not answer. */
function countEverybody(grouped: GroupedSample, domains: readonly Domain[]): Domain[] {
  const { groups } = sumColumn(grouped, new Float64Array(grouped.design.records).fill(1));
  return domains.map((domain) => ({ ...domain, everybody: gatherScores(groups, domain.groups).weight }));
}

/** @throws RangeError on a breakdown whose answers are no options: the questionnaire must have passed its check */
export function latticeColumns(
  { breakdowns }: Pick<Questionnaire, 'breakdowns'>,
  columns: readonly Column[],
): LatticeColumns {
  return {
    area: columns.find(({ question }) => question.kind === 'area'),
    breakdowns: breakdowns.map((key) => {
      const column = columns.find((one) => one.key === key);
      if (column?.kind === 'choice') return column;
      throw new RangeError(`${key} has no options to split a table by`);
    }),
  };
}
