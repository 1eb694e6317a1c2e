import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Release } from '../../../server/release/release.ts';
import type { Outlines } from '../state/loadResults.ts';
import { contains, type Spot } from './labelSpot.ts';

/** One thing to choose on the map: an area, or all areas of a district together. WGS 84. */
export interface Region {
  key: string;
  polygons: Position[][][];
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** The town's own areas, one by one. */
export function areaRegions(outlines: Outlines): Region[] {
  return outlines.features.map(({ properties, geometry }) => ({
    key: properties.key,
    polygons: polygonsOf(geometry),
  }));
}

/** Areas as the release shows them: where few answered, several of the town's areas may be one. */
export const shownRegions = keeping((outlines, areas) => {
  const shownAs = new Map(
    areas.flatMap(({ key, parts = [key] }) => parts.map((part) => [part, key] as const)),
  );
  return joinRegions(outlines, (area) => shownAs.get(area) ?? area);
});

/** Districts as the release declares them, which may be coarser than the outlines' own naming. */
export const districtRegions = keeping((outlines, areas) => {
  const districtOf = new Map(
    areas.flatMap(({ key, parts = [key], district }) => parts.map((part) => [part, district] as const)),
  );
  return joinRegions(outlines, (area) => districtOf.get(area));
});

type MakeRegions = (outlines: Outlines, areas: Release['areas']) => readonly Region[];

/** Outlines and areas never change: whoever draws them again gets the same regions, and what is known about them. */
function keeping(make: MakeRegions): MakeRegions {
  const known = new WeakMap<Outlines, WeakMap<Release['areas'], readonly Region[]>>();
  return (outlines, areas) => {
    const ofOutlines = known.get(outlines) ?? new WeakMap<Release['areas'], readonly Region[]>();
    known.set(outlines, ofOutlines);
    const regions = ofOutlines.get(areas) ?? make(outlines, areas);
    ofOutlines.set(areas, regions);
    return regions;
  };
}

function joinRegions(outlines: Outlines, keyOf: (area: string) => string | undefined): Region[] {
  const regions = new Map<string, Region>();
  for (const { key: area, polygons } of areaRegions(outlines)) {
    const key = keyOf(area);
    if (key === undefined) continue;
    const region = regions.get(key) ?? { key, polygons: [] };
    region.polygons.push(...polygons);
    regions.set(key, region);
  }
  return [...regions.values()];
}

/**
 * The border of a region without the lines between its own polygons. Neighbours rarely share every vertex, so each
 * piece of a ring is judged by its two sides: where both lie within the region, it is an inner line.
 */
export function outerBorder({ polygons }: Region): Position[][] {
  if (polygons.length < 2) return polygons.flat();
  const rings = polygons.map((polygon) => polygon.map((ring) => ring.map(toSpot)));
  const { pieceLength, sideways } = measuresOf(rings.flat(2));
  const within = (spot: Spot) => rings.some((polygon) => contains(polygon, spot));
  const lines: Position[][] = [];
  for (const ring of rings.flat()) {
    let line: Position[] = [];
    for (const [from, to] of piecesOf(ring, pieceLength)) {
      const [left, right] = sidesOf(from, to, sideways);
      if (within(left) && within(right)) {
        if (line.length > 0) lines.push(line);
        line = [];
      } else line.push(...(line.length === 0 ? [[from.x, from.y]] : []), [to.x, to.y]);
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}

const toSpot = ([x = 0, y = 0]: Position): Spot => ({ x, y });

/** Fine enough to find where a neighbour ends along a long line, far enough aside to bridge hairline gaps. */
function measuresOf(spots: readonly Spot[]): { pieceLength: number; sideways: number } {
  const longest = spots.reduce((most, { x, y }) => {
    const [first] = spots;
    return first ? Math.max(most, Math.hypot(x - first.x, y - first.y)) : most;
  }, 0);
  return { pieceLength: longest / 50, sideways: longest / 1000 };
}

function* piecesOf(ring: readonly Spot[], pieceLength: number): Generator<[Spot, Spot]> {
  for (let at = 0; at + 1 < ring.length; at++) {
    const [from, to] = [ring[at], ring[at + 1]];
    if (!from || !to) continue;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / pieceLength));
    const along = (part: number): Spot => ({
      x: from.x + ((to.x - from.x) * part) / count,
      y: from.y + ((to.y - from.y) * part) / count,
    });
    for (let piece = 0; piece < count; piece++) yield [along(piece), along(piece + 1)];
  }
}

function sidesOf(from: Spot, to: Spot, sideways: number): [Spot, Spot] {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [acrossX, acrossY] = [(-(to.y - from.y) / length) * sideways, ((to.x - from.x) / length) * sideways];
  return [
    { x: x + acrossX, y: y + acrossY },
    { x: x - acrossX, y: y - acrossY },
  ];
}

/** Width to height of all regions on a Mercator map, so that the map takes the room it needs and no more. */
export function widthToHeight(regions: readonly Region[]): number {
  const positions = regions.flatMap(({ polygons }) => polygons.flat(2));
  const xs = positions.map(([longitude = 0]) => (longitude * Math.PI) / 180);
  const ys = positions.map(([, latitude = 0]) => Math.asinh(Math.tan((latitude * Math.PI) / 180)));
  const extent = (values: number[]) =>
    values.reduce((most, value) => Math.max(most, value), -Infinity) -
    values.reduce((least, value) => Math.min(least, value), Infinity);
  const ratio = extent(xs) / extent(ys);
  return Number.isFinite(ratio) ? Math.min(1.6, Math.max(0.8, ratio)) : 1;
}
