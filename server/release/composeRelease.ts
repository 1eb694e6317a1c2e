import type { TextCorrection } from '../../db/queries/corrections.ts';
import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Column } from '../../surveys/language/columns.ts';
import { listResultsLanguages } from '../../surveys/language/listResultsLanguages.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { ComparableWave } from './comparableWave.ts';
import { describeAreas, describeBreakdown, describeIndicator } from './describeContents.ts';
import { dropLanguages } from './dropLanguages.ts';
import { latticeColumns, type WaveEstimates } from './estimateWave.ts';
import { writeMethodsSheet } from './methodsSheet.ts';
import type { ReleasedPlaces } from './places/releasedPlaces.ts';
import type { Fieldwork } from './readFieldwork.ts';
import type { Release } from './release.ts';
import type { ShownArea } from './shownAreas.ts';
import type { WeighedSample } from './weighSample.ts';

/** What a release is put together from. */
export interface ReleaseParts {
  town: MunicipalityRow;
  wave: WaveRow;
  columns: readonly Column[];
  areas: readonly ShownArea[];
  samples: readonly WeighedSample[];
  languages: readonly { language: string; count: number }[];
  /** Confirmed, in the order they were proposed. */
  corrections: readonly TextCorrection[];
  estimates: WaveEstimates;
  /** What the gates let out, with its comparisons. */
  cells: readonly Cell[];
  places: ReleasedPlaces | undefined;
  earlier: ComparableWave | undefined;
  minimumBase: number;
  /** How the wave was run, for the methods sheet. */
  fieldwork: Fieldwork;
}

/** The release as it is frozen; its number comes with the freezing. */
export function composeRelease(parts: ReleaseParts): Omit<Release, 'release'> {
  const { town, wave, columns, areas, estimates, cells, places } = parts;
  const { questionnaire } = wave;
  const spoken = listResultsLanguages(questionnaire);
  const release = {
    municipality: { key: town.key, name: town.name, ...(town.notice && { notice: town.notice }) },
    wave: { key: wave.key, title: wave.title },
    languages: spoken,
    indicators: questionnaire.indicators.map((indicator) =>
      describeIndicator(indicator, columns, questionnaire),
    ),
    breakdowns: latticeColumns(questionnaire, columns).breakdowns.flatMap(
      (column) => describeBreakdown(column, cells) ?? [],
    ),
    areaSet: wave.areaSet,
    ...describeAreas(areas),
    cells,
    ...(places && { places }),
    methods: writeMethodsSheet({
      ...parts,
      questionnaire,
      closedOn: wave.closedOn,
      missing: estimates.missing,
    }),
  };
  return dropLanguages(release, questionnaire.languages, spoken);
}
