import type { Position } from 'geojson';

const metresPerDegree = 111_320;

/** Distance from a point to the nearest stretch of a ring, in metres (flat, good for a town). */
export function metresToRing(point: Position, ring: readonly Position[]): number {
  const [x = 0, y = 0] = point;
  const shrink = Math.cos((y * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < ring.length - 1; at += 1) {
    const [ax = 0, ay = 0] = ring[at] ?? [];
    const [bx = 0, by = 0] = ring[at + 1] ?? [];
    const alongX = (bx - ax) * shrink;
    const alongY = by - ay;
    const fromX = (x - ax) * shrink;
    const fromY = y - ay;
    const length2 = alongX ** 2 + alongY ** 2;
    const part = length2 === 0 ? 0 : Math.min(1, Math.max(0, (fromX * alongX + fromY * alongY) / length2));
    nearest = Math.min(nearest, Math.hypot(fromX - part * alongX, fromY - part * alongY));
  }
  return nearest * metresPerDegree;
}
