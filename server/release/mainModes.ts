import type { Mode, SampleColumns } from './sampleColumns.ts';

/** A mode fewer use does not make a sample another one. */
const LEAST_SHARE = 0.1;

/** How the sample answered, modes of less than a tenth aside: a change of these is a break between waves. */
export function mainModes({ modes, returns, persons }: SampleColumns): Mode[] {
  return modes.filter((_, at) => (returns[at] ?? 0) >= LEAST_SHARE * persons);
}
