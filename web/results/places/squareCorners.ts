import type { Position } from 'geojson';
import type { ReleasedPlaceCell } from '../../../server/release/places/releasedPlaces.ts';
import { fromGrid } from '../../../surveys/language/grid.ts';

type Cell = Pick<ReleasedPlaceCell, 'cell' | 'size'>;

/** South-west corner in metres of EPSG:3035: a cell is named by it in hundreds of metres. */
function southWest({ cell }: Cell): { easting: number; northing: number } {
  const [, northing, easting] = /^N(\d{5})E(\d{5})$/.exec(cell) ?? [];
  if (!northing || !easting) throw new RangeError(`"${cell}" is not a census cell such as N26912E43411`);
  return { easting: Number(easting) * 100, northing: Number(northing) * 100 };
}

/** [longitude, latitude] of the spot so far to the east and north in a square; 0 and 1 are its edges. */
export function spotIn(cell: Cell, east: number, north: number): Position {
  const { easting, northing } = southWest(cell);
  return fromGrid({ easting: easting + east * cell.size, northing: northing + north * cell.size });
}

/** Corners of a square, south-west first, then counter-clockwise; not closed. On a map it stands a little askew. */
export function squareCorners(cell: Cell): Position[] {
  return [spotIn(cell, 0, 0), spotIn(cell, 1, 0), spotIn(cell, 1, 1), spotIn(cell, 0, 1)];
}
