import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Release, ReleasedBreakdown } from '../../../server/release/release.ts';
import type { CellFinder } from '../figures/indexCells.ts';

/** One breakdown of a district. */
export interface DistrictGroup {
  by: string;
  rows: readonly (ReleasedBreakdown['values'][number] & { cell: Cell | undefined })[];
  /** The district as a whole. */
  whole: Cell | undefined;
}

/** The groups a release declares for an indicator in a district; a breakdown nobody declared is not there. */
export function groupsIn(
  { breakdowns }: Release,
  indicator: string,
  district: string,
  find: CellFinder,
): DistrictGroup[] {
  const spot = { indicator, level: 'district', area: district } as const;
  return breakdowns
    .map(({ by, values }) => ({
      by,
      rows: values.map((value) => ({
        ...value,
        cell: find({ ...spot, breakdown: { by, value: value.key } }),
      })),
      whole: find(spot),
    }))
    .filter(({ rows }) => rows.some(({ cell }) => cell));
}
