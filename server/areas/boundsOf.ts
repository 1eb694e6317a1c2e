import type { Position } from 'geojson';

/** The rectangle around a polygon: west, south, east, north. Its holes lie inside, so the outer ring decides. */
export function boundsOf([outer = []]: readonly Position[][]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of outer) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
