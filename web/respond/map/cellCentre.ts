import { cellOutline } from '../../../surveys/language/grid.ts';

/** Middle of a census cell as [longitude, latitude]; over 100 m the mean of the corners is exact enough to draw. */
export function cellCentre(cell: string): [longitude: number, latitude: number] {
  const corners = cellOutline(cell);
  const mean = (pick: (corner: readonly [number, number]) => number) =>
    corners.reduce((sum, corner) => sum + pick(corner), 0) / corners.length;
  return [mean(([longitude]) => longitude), mean(([, latitude]) => latitude)];
}
