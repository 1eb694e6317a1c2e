import type { Position } from 'geojson';

/**
 * How often a closed ring runs around a point, counter-clockwise positive. For a point on the ring the answer is
 * that of one of its two sides.
 *
 * @see Sunday (2001), "Inclusion of a point in a polygon"
 */
export function windingNumber([x = 0, y = 0]: Position, ring: readonly Position[]): number {
  let turns = 0;
  for (let at = 0; at < ring.length - 1; at += 1) {
    const [ax = 0, ay = 0] = ring[at] ?? [];
    const [bx = 0, by = 0] = ring[at + 1] ?? [];
    if (ay <= y === by <= y) continue;
    const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    if (ay <= y && side > 0) turns += 1;
    else if (ay > y && side < 0) turns -= 1;
  }
  return turns;
}
