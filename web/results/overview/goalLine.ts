import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { CellFinder } from '../figures/indexCells.ts';

/** One indicator as the overview shows it. */
export interface GoalLine {
  indicator: ReleasedIndicator;
  /** Of `shares`: the answer named most often, as far as figures may be shown. */
  option: NonNullable<ReleasedIndicator['options']>[number] | undefined;
  /** Of the whole municipality. */
  cell: Cell | undefined;
  areas: readonly (Cell | undefined)[];
}

/** The figures of one indicator for the overview. */
export function lineOf(release: Release, indicator: ReleasedIndicator, find: CellFinder): GoalLine {
  const at = (option: string | undefined, level: 'municipality' | 'area', area: string | null) =>
    find({ indicator: indicator.key, ...(option === undefined ? {} : { option }), level, area });
  const heightOf = (option: string) => figureOf(at(option, 'municipality', null))?.value ?? -1;
  const option = [...(indicator.options ?? [])].sort((a, b) => heightOf(b.key) - heightOf(a.key))[0];
  return {
    indicator,
    option,
    cell: at(option?.key, 'municipality', null),
    areas: release.areas.map(({ key }) => at(option?.key, 'area', key)),
  };
}
