import type { Position } from 'geojson';
import { labelSpot, type Spot } from './labelSpot.ts';
import { outerBorder, type Region } from './regions.ts';

/** Regions as SVG paths in a box 300 wide, with the place for a short label where one fits. */
export interface SmallGeometry {
  width: number;
  height: number;
  shapes: readonly { key: string; path: string; border: string; label: Spot | undefined }[];
}

const width = 300;
const margin = 2;
/** Room of "▲ 69" in the small map's letters. */
const label = { width: 34, height: 16 };

/** Mercator, as the large map has it, so that a town looks the same on both. */
const project = ([longitude = 0, latitude = 0]: Position): Spot => ({
  x: (longitude * Math.PI) / 180,
  y: -Math.asinh(Math.tan((latitude * Math.PI) / 180)),
});

export function smallGeometry(regions: readonly Region[]): SmallGeometry {
  const projected = regions.map((region) => ({
    key: region.key,
    rings: region.polygons.flat().map((ring) => ring.map(project)),
    lines: outerBorder(region).map((line) => line.map(project)),
  }));
  const spots = projected.flatMap(({ rings }) => rings.flat());
  const range = (of: (spot: Spot) => number) =>
    spots.reduce(([least, most], spot) => [Math.min(least, of(spot)), Math.max(most, of(spot))] as const, [
      Infinity,
      -Infinity,
    ] as readonly [number, number]);
  const [[left, right], [top, bottom]] = [range(({ x }) => x), range(({ y }) => y)];
  const scale = (width - 2 * margin) / (right - left || 1);
  const place = ({ x, y }: Spot): Spot => ({
    x: margin + (x - left) * scale,
    y: margin + (y - top) * scale,
  });
  const shapes = projected.map(({ key, rings, lines }) => {
    const placed = rings.map((ring) => ring.map(place));
    return {
      key,
      path: `${pathOf(placed)}Z`,
      border: pathOf(lines.map((line) => line.map(place))),
      label: labelSpot(placed, label.width, label.height),
    };
  });
  return { width, height: Math.ceil((bottom - top) * scale + 2 * margin) || width, shapes };
}

/** Tenths of a unit are finer than any screen. */
const pathOf = (rings: readonly (readonly Spot[])[]): string =>
  rings.map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('');
