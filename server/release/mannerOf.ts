import type { WaveRow } from '../../db/queries/waves.ts';
import type { WaveManner } from './comparableWave.ts';
import { mainModes } from './mainModes.ts';
import type { ShownTown } from './matchAreas.ts';
import type { WeighedSample } from './weighSample.ts';

/** How the invited sample of a wave came about, for comparisons with other waves. */
export function mannerOf(
  { questionnaire }: Pick<WaveRow, 'questionnaire'>,
  samples: readonly WeighedSample[],
  town: WaveManner['town'] & ShownTown,
): WaveManner {
  const invited = samples.find(({ columns }) => columns.kind === 'invited');
  return {
    questionnaire,
    modes: invited ? mainModes(invited.columns) : [],
    weightedBy: invited?.raking?.margins.map(({ key }) => key) ?? [],
    town,
  };
}
