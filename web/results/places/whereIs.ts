import type { Position } from 'geojson';
import type { ReleasedPlaceCell } from '../../../server/release/places/releasedPlaces.ts';
import { contains, type Spot } from '../map/labelSpot.ts';
import type { Region } from '../map/regions.ts';
import { spotIn } from './squareCorners.ts';

type Compass = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'middle';

/** Where a square lies, for those who read it instead of seeing it. */
export interface Whereabouts {
  /** Areas it touches, the one with most of it first; empty when it lies outside all. */
  areas: readonly string[];
  /** The area it lies in or is nearest to. */
  nearest: string | undefined;
  /** Part of that area. */
  part: Compass;
}

interface Shape {
  key: string;
  polygons: Spot[][][];
  box: { west: number; east: number; south: number; north: number };
}

const toSpot = ([x = 0, y = 0]: Position): Spot => ({ x, y });

/** Prepares the areas once, so that hundreds of squares can be asked for. */
export function whereIs(regions: readonly Region[]): (cell: ReleasedPlaceCell) => Whereabouts {
  const shapes = regions.map(shapeOf);
  return (cell) => {
    const touched = shapes
      .map((shape) => ({ shape, spots: spotsOf(cell).filter((spot) => isInside(shape, spot)).length }))
      .filter(({ spots }) => spots > 0)
      .sort((a, b) => b.spots - a.spots);
    const centre = toSpot(spotIn(cell, 0.5, 0.5));
    const home = touched[0]?.shape ?? nearestTo(centre, shapes);
    return {
      areas: touched.map(({ shape }) => shape.key),
      nearest: home?.key,
      part: home ? partOf(home, centre) : 'middle',
    };
  };
}

function shapeOf({ key, polygons }: Region): Shape {
  const spots = polygons.map((polygon) => polygon.map((ring) => ring.map(toSpot)));
  const all = spots.flat(2);
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const { x, y } of all) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return { key, polygons: spots, box };
}

/** Six by six spots, none on an edge. */
function spotsOf(cell: ReleasedPlaceCell): Spot[] {
  const steps = [1, 3, 5, 7, 9, 11].map((step) => step / 12);
  return steps.flatMap((east) => steps.map((north) => toSpot(spotIn(cell, east, north))));
}

function isInside({ polygons, box }: Shape, spot: Spot): boolean {
  if (spot.x < box.west || spot.x > box.east || spot.y < box.south || spot.y > box.north) return false;
  return polygons.some((polygon) => contains(polygon, spot));
}

/** By the nearest vertex: outlines are far finer than the distances that matter here. */
function nearestTo(spot: Spot, shapes: readonly Shape[]): Shape | undefined {
  const narrowing = Math.cos((spot.y * Math.PI) / 180);
  let nearest: Shape | undefined;
  let least = Infinity;
  for (const shape of shapes)
    for (const { x, y } of shape.polygons.flat(2)) {
      const distance = Math.hypot((x - spot.x) * narrowing, y - spot.y);
      if (distance < least) [least, nearest] = [distance, shape];
    }
  return nearest;
}

/** The middle third of an area's extent is its middle; beyond it the eight winds. */
function partOf({ box }: Shape, { x, y }: Spot): Compass {
  const third = (value: number, from: number, to: number) => {
    const share = (value - from) / (to - from);
    return share < 1 / 3 ? -1 : share > 2 / 3 ? 1 : 0;
  };
  const [east, north] = [third(x, box.west, box.east), third(y, box.south, box.north)];
  const winds: Record<string, Compass> = {
    '0 1': 'n',
    '1 1': 'ne',
    '1 0': 'e',
    '1 -1': 'se',
    '0 -1': 's',
    '-1 -1': 'sw',
    '-1 0': 'w',
    '-1 1': 'nw',
  };
  return winds[`${east} ${north}`] ?? 'middle';
}
