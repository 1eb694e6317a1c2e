import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { Polygon, Position } from 'geojson';
import { type Area, polygonsOf } from './area.ts';
import { boundsOf } from './boundsOf.ts';
import { metresToRing } from './metresToRing.ts';

const pointsPerPart = 64;
// Two offices that drew one border from their own maps differ by a few metres.
const tolerableMetres = 10;
const mostWarnings = 5;
/** A city of a hundred areas needs a few thousand. */
const mostLooks = 100_000;

interface Part {
  area: Area;
  polygon: Polygon;
}

/**
 * Areas that lie on top of each other, one sentence a pair. Looks at up to 64 points of each outline and asks
 * whether they lie deeper than 10 m in another: a hint, not a proof.
 */
export function findOverlaps(areas: readonly Area[]): string[] {
  const parts = areas.flatMap((area) =>
    polygonsOf(area.outline).map(
      (coordinates): Part => ({ area, polygon: { type: 'Polygon', coordinates } }),
    ),
  );
  const index = new Flatbush(parts.length);
  for (const { polygon } of parts) index.add(...boundsOf(polygon.coordinates));
  index.finish();
  const pairs = new Map<string, Position>();
  let looks = 0;
  for (const part of parts) {
    for (const point of somePoints(part.polygon)) {
      const [x = 0, y = 0] = point;
      for (const at of index.search(x, y, x, y)) {
        const other = parts[at];
        looks += 1;
        if (looks > mostLooks) return describe(pairs);
        if (other && other !== part && liesDeepIn(point, other.polygon))
          pairs.set(pairName(part, other), point);
      }
    }
  }
  return describe(pairs);
}

function somePoints({ coordinates: [outer = []] }: Polygon): Position[] {
  const step = Math.ceil(outer.length / pointsPerPart);
  return outer.filter((_, at) => at % step === 0);
}

function liesDeepIn(point: Position, polygon: Polygon): boolean {
  return (
    booleanPointInPolygon(point, polygon, { ignoreBoundary: true }) &&
    polygon.coordinates.every((ring) => metresToRing(point, ring) > tolerableMetres)
  );
}

function pairName(one: Part, other: Part): string {
  if (one.area === other.area) return `Parts of "${one.area.name}"`;
  return [one.area.name, other.area.name]
    .sort()
    .map((name) => `"${name}"`)
    .join(' and ');
}

function describe(pairs: ReadonlyMap<string, Position>): string[] {
  const sentences = [...pairs].map(
    ([pair, point]) =>
      `${pair} overlap (near ${point.join(', ')}): a place in both counts for the one that stands first in the file.`,
  );
  const more = sentences.length - mostWarnings;
  return more > 0 ? [...sentences.slice(0, mostWarnings), `... and ${more} more pairs overlap.`] : sentences;
}
