import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { Polygon, Position } from 'geojson';
import { type Area, polygonsOf } from './area.ts';
import type { AreaFault } from './areaFault.ts';
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
 * Areas that lie on top of each other, one fault a pair. Looks at up to 64 points of each outline and asks
 * whether they lie deeper than 10 m in another: a hint, not a proof.
 */
export function findOverlaps(areas: readonly Area[]): AreaFault[] {
  const parts = areas.flatMap((area) =>
    polygonsOf(area.outline).map(
      (coordinates): Part => ({ area, polygon: { type: 'Polygon', coordinates } }),
    ),
  );
  const index = new Flatbush(parts.length);
  for (const { polygon } of parts) index.add(...boundsOf(polygon.coordinates));
  index.finish();
  const pairs = new Map<string, AreaFault>();
  let looks = 0;
  for (const part of parts) {
    for (const point of somePoints(part.polygon)) {
      const [x = 0, y = 0] = point;
      for (const at of index.search(x, y, x, y)) {
        const other = parts[at];
        looks += 1;
        if (looks > mostLooks) return shorten([...pairs.values()]);
        if (other && other !== part && liesDeepIn(point, other.polygon)) {
          const fault = overlapOf(part, other, point);
          pairs.set(`${fault.parts?.one} ${fault.parts?.other}`, fault);
        }
      }
    }
  }
  return shorten([...pairs.values()]);
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

function overlapOf(one: Part, other: Part, point: Position): AreaFault {
  const place = point.join(', ');
  if (one.area === other.area) return { code: 'overlap.itself', parts: { one: one.area.name, place } };
  const [first = '', second = ''] = [one.area.name, other.area.name].sort();
  return { code: 'overlap', parts: { one: first, other: second, place } };
}

function shorten(faults: readonly AreaFault[]): AreaFault[] {
  const more = faults.length - mostWarnings;
  return more > 0
    ? [...faults.slice(0, mostWarnings), { code: 'overlap.more', parts: { more } }]
    : [...faults];
}
