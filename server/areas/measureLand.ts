import type { AreaRow } from '../../db/queries/areas.ts';
import { ringArea } from './ringArea.ts';

/** Size (square degrees) and centre of some areas together. Good for comparing land of one town with itself. */
export interface Land {
  size: number;
  x: number;
  y: number;
}

export function measureLand(areas: readonly Pick<AreaRow, 'outline'>[]): Land {
  const rings = areas.flatMap(({ outline }) =>
    (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).flatMap((polygon) =>
      // Holes count against the land whichever way they were drawn.
      polygon.map((ring, at) => ({ ring, size: (at === 0 ? 1 : -1) * Math.abs(ringArea(ring)) })),
    ),
  );
  const size = rings.reduce((sum, one) => sum + one.size, 0);
  const centre = (axis: 0 | 1) =>
    rings.reduce((sum, { ring, size: part }) => sum + part * centreOf(ring, axis), 0) / size;
  return { size, x: centre(0), y: centre(1) };
}

/** Of the land within a closed ring, along one axis. */
function centreOf(ring: readonly (readonly number[])[], axis: 0 | 1): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [moment, twice] = [0, 0];
  for (let at = 0; at < ring.length - 1; at += 1) {
    const [x = 0, y = 0] = ring[at] ?? [];
    const [nextX = 0, nextY = 0] = ring[at + 1] ?? [];
    const cross = (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
    const [here, there, origin] = axis === 0 ? [x, nextX, originX] : [y, nextY, originY];
    moment += cross * (here - origin + there - origin);
    twice += cross;
  }
  return (axis === 0 ? originX : originY) + (twice === 0 ? 0 : moment / (3 * twice));
}
