import type { Position } from 'geojson';
import type { Region } from '../../web/results/map/regions.ts';

/** Units of the drawing; at 320 px of an embedding page a letter of 18 units is still 12 px. */
export const drawingWidth = 480;
const margin = 4;

export interface ProjectedRegion {
  key: string;
  /** Every ring of every polygon, y downwards. */
  rings: readonly { x: number; y: number }[][];
}

/** Regions on a Mercator plane of the drawing's width, north up; the height follows from the town. */
export function projectRegions(regions: readonly Region[]): { height: number; regions: ProjectedRegion[] } {
  const all = regions.flatMap(({ polygons }) => polygons.flat(2)).map(mercator);
  const extreme = (pick: (one: number, other: number) => number, axis: 'x' | 'y', start: number) =>
    all.reduce((most, spot) => pick(most, spot[axis]), start);
  const [west, east] = [extreme(Math.min, 'x', Infinity), extreme(Math.max, 'x', -Infinity)];
  const [south, north] = [extreme(Math.min, 'y', Infinity), extreme(Math.max, 'y', -Infinity)];
  const scale = (drawingWidth - 2 * margin) / Math.max(east - west, (north - south) * narrowest);
  const aside = (drawingWidth - scale * (east - west)) / 2;
  const place = (position: Position) => {
    const { x, y } = mercator(position);
    return { x: aside + scale * (x - west), y: margin + scale * (north - y) };
  };
  return {
    height: Math.round(scale * (north - south) + 2 * margin),
    regions: regions.map(({ key, polygons }) => ({
      key,
      rings: polygons.flat().map((ring) => ring.map(place)),
    })),
  };
}

/** Width to height below which a long town is drawn narrower instead of longer. */
const narrowest = 0.9;

function mercator([longitude = 0, latitude = 0]: Position) {
  return { x: (longitude * Math.PI) / 180, y: Math.asinh(Math.tan((latitude * Math.PI) / 180)) };
}
