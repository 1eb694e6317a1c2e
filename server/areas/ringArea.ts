import type { Position } from 'geojson';

/** Signed area of a closed ring in square degrees: positive when it runs counter-clockwise. */
export function ringArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let twice = 0;
  for (let at = 0; at < ring.length - 1; at += 1) {
    const [x = 0, y = 0] = ring[at] ?? [];
    const [nextX = 0, nextY = 0] = ring[at + 1] ?? [];
    twice += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return twice / 2;
}
