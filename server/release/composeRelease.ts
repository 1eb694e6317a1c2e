import type { AreaRow } from '../../db/queries/areas.ts';
import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Column } from '../../surveys/language/columns.ts';
import type { Cell } from '../disclosure/cell.ts';
import { describeAreas, describeBreakdown, describeIndicator } from './describeContents.ts';
import { latticeColumns, type WaveEstimates } from './estimateWave.ts';
import { writeMethodsSheet } from './methodsSheet.ts';
import type { Release } from './release.ts';
import type { SampleColumns } from './sampleColumns.ts';

/** What a release is put together from. */
export interface ReleaseParts {
  town: MunicipalityRow;
  wave: WaveRow;
  columns: readonly Column[];
  areas: readonly AreaRow[];
  samples: readonly SampleColumns[];
  estimates: WaveEstimates;
  /** What the gates let out. */
  cells: readonly Cell[];
  minimumBase: number;
}

/** The release as it is frozen; its number comes with the freezing. */
export function composeRelease(parts: ReleaseParts): Omit<Release, 'release'> {
  const { town, wave, columns, areas, samples, estimates, cells, minimumBase } = parts;
  const { questionnaire } = wave;
  return {
    municipality: { key: town.key, name: town.name, ...(town.notice && { notice: town.notice }) },
    wave: { key: wave.key, title: wave.title },
    languages: questionnaire.languages,
    indicators: questionnaire.indicators.map((indicator) => describeIndicator(indicator, columns)),
    breakdowns: latticeColumns(questionnaire, columns).breakdowns.flatMap(
      (column) => describeBreakdown(column, cells) ?? [],
    ),
    areaSet: wave.areaSet,
    ...describeAreas(areas),
    cells,
    methods: writeMethodsSheet(questionnaire, samples, estimates.missing, cells, minimumBase),
  };
}
