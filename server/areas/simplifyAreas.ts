import type { GeometryCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { type Outline, polygonsOf } from './area.ts';
import { findSelfCrossing } from './findSelfCrossing.ts';
import { roundRing } from './normaliseOutline.ts';
import { ringArea } from './ringArea.ts';

/** A step of about a metre. */
const decimals = 5;
/** Corners of less than about 9 square metres show on no screen; in square degrees. */
const smallestCorner = 1.2e-9;
const largestCorner = 1;
/** Bytes of JSON for all outlines together; a set of very many areas gets a little for each. */
const byteGoal = 55_000;
const bytesPerArea = 400;

/**
 * Outlines for the web: corners too small to see are left out, more of them when the set is large (goal: 55 kB of
 * JSON, or 400 bytes an area). A common border stays common, no area vanishes or crosses itself.
 *
 * Visvalingam & Whyatt (1993) on the arcs between junctions, so that both neighbours lose the same corners.
 */
export function simplifyAreas<T extends { outline: Outline }>(
  areas: readonly T[],
): (T & { simplified: Outline })[] {
  const network = buildNetwork(areas.map((area) => roundOutline(area.outline)));
  const goal = Math.max(byteGoal, areas.length * bytesPerArea);
  let simplified = drawWith(network, smallestCorner);
  for (
    let corner = smallestCorner * 1.5;
    corner < largestCorner && bytesOf(simplified) > goal;
    corner *= 1.5
  ) {
    simplified = drawWith(network, corner);
  }
  return areas.map((area, index) => ({ ...area, simplified: simplified[index] ?? area.outline }));
}

/** Rings that vanish at this fineness are dropped, but never a whole area. */
function roundOutline(outline: Outline): Outline {
  const polygons = polygonsOf(outline)
    .map((rings) => rings.map((ring) => roundRing(ring, decimals)))
    .filter(([outer]) => outer && ringArea(outer) > 0)
    .map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => ringArea(hole) < 0)]);
  const [first] = polygons;
  if (!first) return outline;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

type Topology = Parameters<typeof presimplify>[0];

interface Network {
  topology: Topology;
  /** By area: the arcs its rings are made of. */
  arcsOf: number[][];
}

function buildNetwork(outlines: Outline[]): Network {
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: outlines };
  // The features carry no properties, which the two packages' types spell differently.
  const network = presimplify(topology({ areas: collection }) as Topology);
  return { topology: network, arcsOf: geometriesOf(network).map((geometry) => arcNumbers(geometry)) };
}

function geometriesOf(network: Topology) {
  const { areas } = network.objects;
  return areas?.type === 'GeometryCollection' ? areas.geometries : [];
}

/** An arc run backwards is written as its complement. */
function arcNumbers(geometry: object): number[] {
  const arcs: unknown[] = 'arcs' in geometry && Array.isArray(geometry.arcs) ? geometry.arcs.flat(3) : [];
  return arcs.map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc)));
}

/** Draws all areas without corners smaller than `corner`; where an area breaks, its borders keep smaller ones. */
function drawWith(network: Network, corner: number): Outline[] {
  const limits = network.topology.arcs.map(() => corner);
  for (;;) {
    const outlines = draw(network, limits);
    const broken = new Set(
      outlines.flatMap((outline, area) => (isSound(outline) ? [] : (network.arcsOf[area] ?? []))),
    );
    const finer = [...broken].filter((arc) => (limits[arc] ?? 0) > 0);
    if (finer.length === 0) return outlines;
    for (const arc of finer) limits[arc] = refine(limits[arc] ?? 0);
  }
}

/** In a few steps down to every corner there is. */
function refine(limit: number): number {
  return limit > smallestCorner / 100 ? limit / 8 : 0;
}

function draw({ topology: network }: Network, limits: readonly number[]): Outline[] {
  const arcs = network.arcs.map((arc, index) =>
    arc.filter(([, , weight = 0]) => weight >= (limits[index] ?? 0)).map(([x = 0, y = 0]) => [x, y]),
  );
  const drawn = { ...network, arcs };
  return geometriesOf(network).map((geometry) => {
    const outline = feature(drawn, geometry);
    if (outline.type === 'Feature' && isOutline(outline.geometry)) return outline.geometry;
    throw new Error('an area lost its outline in simplification');
  });
}

function isOutline(geometry: { type: string }): geometry is Outline {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Every outer ring still turns counter-clockwise around something, every hole clockwise, none crosses itself. */
function isSound(outline: Outline): boolean {
  return polygonsOf(outline).every((rings: Polygon['coordinates']) =>
    rings.every(
      (ring, index) => (index === 0 ? ringArea(ring) > 0 : ringArea(ring) < 0) && !findSelfCrossing(ring),
    ),
  );
}

function bytesOf(outlines: readonly Outline[]): number {
  return JSON.stringify(outlines).length;
}
