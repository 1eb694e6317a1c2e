import type { AreaRow } from '../../db/queries/areas.ts';
import type { Column } from '../../surveys/language/columns.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import { estimateIndicator } from './estimateIndicator.ts';
import { type LatticeColumns, layOutLattice } from './lattice.ts';
import type { MissingCount } from './methodsSheet.ts';
import type { OnProgress } from './progress.ts';
import type { SampleColumns } from './sampleColumns.ts';

export interface WaveEstimates {
  cells: EstimatedCell[];
  missing: MissingCount[];
}

/**
 * Every indicator of the questionnaire in every sample, each sample for itself. Between two indicators the event
 * loop gets its turn.
 */
export async function estimateWave(
  questionnaire: Questionnaire,
  columns: readonly Column[],
  samples: readonly SampleColumns[],
  areas: readonly AreaRow[],
  onProgress: OnProgress,
): Promise<WaveEstimates> {
  const lattice = latticeColumns(questionnaire, columns);
  const { indicators } = questionnaire;
  const total = samples.length * indicators.length;
  const estimates: WaveEstimates = { cells: [], missing: [] };
  let done = 0;
  for (const sample of samples) {
    const groupings = layOutLattice(sample, columns, lattice, areas);
    for (const indicator of indicators) {
      const { cells, missing } = estimateIndicator(indicator, sample, columns, groupings);
      estimates.cells.push(...cells);
      estimates.missing.push({ indicator: indicator.key, sample, missing });
      done += 1;
      onProgress({ phase: 'estimating', done, total });
      await new Promise(setImmediate);
    }
  }
  return estimates;
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
