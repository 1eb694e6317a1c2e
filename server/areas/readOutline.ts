import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import type { Outline } from './area.ts';
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
 * @returns the outline with orientation and decimals as RFC 7946 wants them, or what is wrong with it: sentences
 * that go on after the name of the feature ("has no outline ...")
 */
export function readOutline(geometry: unknown): { outline: Outline } | { faults: string[] } {
  const polygons = polygonsIn(geometry);
  if ('fault' in polygons) return { faults: [polygons.fault] };
  const faults: string[] = [];
  const read = polygons.list.map((polygon, part) =>
    readPolygon(polygon, polygons.list.length > 1 ? `part ${part + 1}, ` : '', faults),
  );
  if (faults.length > 0) return { faults: faults.slice(0, mostFaultsPerArea) };
  const outline = normaliseOutline(read);
  if (outline) return { outline };
  return { faults: ['is smaller than a metre: please check its outline'] };
}

function polygonsIn(geometry: unknown): { list: unknown[] } | { fault: string } {
  if (!isObject(geometry))
    return { fault: 'has no outline (its geometry is empty): draw it or leave it out' };
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const found = typeof type === 'string' ? `a ${type.slice(0, 30)}` : 'of no known kind';
    return { fault: `is ${found}; an area needs a Polygon or MultiPolygon` };
  }
  const list = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(list) || list.length === 0)
    return { fault: 'has an empty outline: it holds no polygon' };
  return { list };
}

function readPolygon(polygon: unknown, part: string, faults: string[]): Rings {
  if (!Array.isArray(polygon) || polygon.length === 0) {
    faults.push(`has an empty outline: ${part || 'its polygon '}holds no ring`);
    return [];
  }
  const before = faults.length;
  const rings = polygon.map((ring, index) => {
    const read = readRing(ring);
    if ('fault' in read) faults.push(`has a faulty outline: ${part}ring ${index + 1} ${read.fault}`);
    return 'fault' in read ? [] : read.ring;
  });
  if (faults.length === before) {
    const outside = rings.findIndex((ring, index) => index > 0 && leaves(ring, rings[0] ?? []));
    if (outside > 0)
      faults.push(`has a faulty outline: ${part}ring ${outside + 1} is a hole that reaches outside it`);
  }
  return rings;
}

function readRing(ring: unknown): { ring: Position[] } | { fault: string } {
  if (!Array.isArray(ring) || ring.length === 0) return { fault: 'is empty' };
  const positions = ring.map(readPosition);
  const broken = positions.indexOf(undefined);
  if (broken >= 0) return { fault: `has a position (number ${broken + 1}) that is not a pair of numbers` };
  const points = positions.filter((point) => point !== undefined);
  if (points.length < 4) {
    return { fault: `has ${points.length} positions; a closed ring needs at least 4` };
  }
  if (String(points[0]) !== String(points.at(-1))) {
    return { fault: 'is not closed; its last position must equal its first' };
  }
  const distinct = points.filter((point, at) => at === 0 || String(point) !== String(points[at - 1]));
  const crossing = findSelfCrossing(distinct);
  // A ring that crosses itself may well enclose as much clockwise as counter-clockwise: nothing in sum.
  if (!crossing) return ringArea(distinct) === 0 ? { fault: 'encloses no area' } : { ring: distinct };
  const place = crossing.map((degrees) => degrees.toFixed(6)).join(', ');
  return { fault: `crosses itself near ${place}; repair it (QGIS: Processing > "Fix geometries")` };
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
