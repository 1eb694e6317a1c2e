import type { Polygon, Position } from 'geojson';
import type { Outline } from './area.ts';
import { ringArea } from './ringArea.ts';

type Rings = Polygon['coordinates'];

/** A hand's breadth; finer digits are noise of the export. */
const decimals = 6;

/**
 * One spelling for every outline (RFC 7946): six decimals, outer rings counter-clockwise, holes clockwise, a
 * single polygon as Polygon. Rings that vanish in rounding are dropped.
 *
 * @returns undefined when nothing is left
 */
export function normaliseOutline(polygons: readonly Rings[]): Outline | undefined {
  const kept = polygons.map(normalisePolygon).filter((polygon) => polygon !== undefined);
  const [first] = kept;
  if (!first) return undefined;
  return kept.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: kept };
}

function normalisePolygon(rings: Rings): Rings | undefined {
  const [outer, ...holes] = rings.map((ring) => roundRing(ring, decimals));
  if (!outer || ringArea(outer) === 0) return undefined;
  const real = holes.filter((hole) => ringArea(hole) !== 0);
  return [turn(outer, 1), ...real.map((hole) => turn(hole, -1))];
}

/** Rounds a ring and drops positions that fall together. */
export function roundRing(ring: readonly Position[], digits: number): Position[] {
  const factor = 10 ** digits;
  const rounded = ring.map(([x = 0, y = 0]) => [
    Math.round(x * factor) / factor,
    Math.round(y * factor) / factor,
  ]);
  return rounded.filter(([x, y], at) => at === 0 || x !== rounded[at - 1]?.[0] || y !== rounded[at - 1]?.[1]);
}

function turn(ring: Position[], sign: 1 | -1): Position[] {
  return Math.sign(ringArea(ring)) === sign ? ring : [...ring].reverse();
}
