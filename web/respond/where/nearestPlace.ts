import { toGrid } from '../../../surveys/language/grid.ts';
import type { PlaceName } from './placeNames.ts';

/** Farther off than this nobody would call it near, metres. */
const near = 250;

/** The named place nearest to a spot (degrees), if one is near. */
export function nearestPlace(
  places: readonly PlaceName[],
  longitude: number,
  latitude: number,
): PlaceName | undefined {
  const { easting, northing } = toGrid(longitude, latitude);
  let found: PlaceName | undefined;
  let least = near;
  for (const place of places) {
    if (!place.cell) continue;
    // The middle of its cell.
    const north = Number(place.cell.slice(1, 6)) * 100 + 50 - northing;
    const distance = Math.hypot(north, Number(place.cell.slice(7)) * 100 + 50 - easting);
    if (distance < least) [found, least] = [place, distance];
  }
  return found;
}
