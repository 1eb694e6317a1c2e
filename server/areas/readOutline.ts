import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import type { Outline } from './area.ts';
import type { AreaFault } from './areaFault.ts';
import { findSelfCrossing } from './findSelfCrossing.ts';
import { metresToRing } from './metresToRing.ts';
import { normaliseOutline } from './normaliseOutline.ts';
import { isObject } from './parseFeatures.ts';
import { ringArea } from './ringArea.ts';

type Rings = Polygon['coordinates'];

const mostFaultsPerArea = 3;
const pointsLookedAt = 64;
const tolerableMetres = 2;

/**
 * The outline of one feature, checked: rings closed, with an area, not crossing themselves, holes inside.
 *
 * @returns the outline with orientation and decimals as RFC 7946 wants them, or what is wrong with it,
 * without the number and name of the feature
 */
export function readOutline(geometry: unknown): { outline: Outline } | { faults: AreaFault[] } {
  const polygons = polygonsIn(geometry);
  if ('fault' in polygons) return { faults: [polygons.fault] };
  const faults: AreaFault[] = [];
  const read = polygons.list.map((polygon, part) =>
    readPolygon(polygon, polygons.list.length > 1 ? { part: part + 1 } : {}, faults),
  );
  if (faults.length > 0) return { faults: faults.slice(0, mostFaultsPerArea) };
  const outline = normaliseOutline(read);
  if (outline) return { outline };
  return { faults: [{ code: 'outline.tiny' }] };
}

function polygonsIn(geometry: unknown): { list: unknown[] } | { fault: AreaFault } {
  if (!isObject(geometry)) return { fault: { code: 'outline.none' } };
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    if (typeof type !== 'string') return { fault: { code: 'outline.unknownKind' } };
    return { fault: { code: 'outline.otherKind', parts: { type: type.slice(0, 30) } } };
  }
  const list = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(list) || list.length === 0) return { fault: { code: 'outline.noPolygon' } };
  return { list };
}

function readPolygon(polygon: unknown, part: { part?: number }, faults: AreaFault[]): Rings {
  if (!Array.isArray(polygon) || polygon.length === 0) {
    faults.push({ code: 'outline.noRing', ...part });
    return [];
  }
  const before = faults.length;
  const rings = polygon.map((ring, index) => {
    const read = readRing(ring);
    if ('fault' in read) faults.push({ ...read.fault, ...part, ring: index + 1 });
    return 'fault' in read ? [] : read.ring;
  });
  if (faults.length === before) {
    const outside = rings.findIndex((ring, index) => index > 0 && leaves(ring, rings[0] ?? []));
    if (outside > 0) faults.push({ code: 'ring.hole', ...part, ring: outside + 1 });
  }
  return rings;
}

function readRing(ring: unknown): { ring: Position[] } | { fault: AreaFault } {
  if (!Array.isArray(ring) || ring.length === 0) return { fault: { code: 'ring.empty' } };
  const positions = ring.map(readPosition);
  const broken = positions.indexOf(undefined);
  if (broken >= 0) return { fault: { code: 'ring.position', parts: { position: broken + 1 } } };
  const points = positions.filter((point) => point !== undefined);
  if (points.length < 4) {
    return { fault: { code: 'ring.short', parts: { positions: points.length } } };
  }
  if (String(points[0]) !== String(points.at(-1))) {
    return { fault: { code: 'ring.open' } };
  }
  const distinct = points.filter((point, at) => at === 0 || String(point) !== String(points[at - 1]));
  const crossing = findSelfCrossing(distinct);
  // A ring that crosses itself may well enclose as much clockwise as counter-clockwise: nothing in sum.
  if (!crossing) return ringArea(distinct) === 0 ? { fault: { code: 'ring.noArea' } } : { ring: distinct };
  const place = crossing.map((degrees) => degrees.toFixed(6)).join(', ');
  return { fault: { code: 'ring.crossing', parts: { place } } };
}

/** Longitude and latitude; a height is dropped. */
function readPosition(position: unknown): Position | undefined {
  if (!Array.isArray(position)) return undefined;
  const [longitude, latitude] = position as unknown[];
  return Number.isFinite(longitude) && Number.isFinite(latitude)
    ? [Number(longitude), Number(latitude)]
    : undefined;
}

/** Whether a hole leaves its outer ring by more than rounding explains; looks at up to 64 of its points. */
function leaves(hole: readonly Position[], outer: Position[]): boolean {
  const step = Math.ceil(hole.length / pointsLookedAt);
  const shape: Polygon = { type: 'Polygon', coordinates: [outer] };
  return hole.some(
    (point, at) =>
      at % step === 0 && !booleanPointInPolygon(point, shape) && metresToRing(point, outer) > tolerableMetres,
  );
}
