import { describe, expect, it } from 'vitest';
import { contains, labelSpot } from '../../../../web/results/map/labelSpot.ts';
import {
  districtRegions,
  outerBorder,
  shownRegions,
  widthToHeight,
} from '../../../../web/results/map/regions.ts';

const square = (west: number, south: number, size = 1) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const lengthOf = (lines: readonly (readonly number[][])[]) =>
  lines.reduce(
    (sum, line) =>
      sum +
      line.slice(1).reduce((length, [x = 0, y = 0], at) => {
        const [fromX = 0, fromY = 0] = line[at] ?? [];
        return length + Math.hypot(x - fromX, y - fromY);
      }, 0),
    0,
  );

describe('the border of a district', () => {
  it('leaves out the line between two of its areas', () => {
    const border = outerBorder({ key: 'd', polygons: [[square(0, 0)], [square(1, 0)]] });
    expect(lengthOf(border)).toBeCloseTo(6, 6);
  });

  it('leaves it out also where the neighbours do not share their vertices', () => {
    // One long side against two short ones: 2 x 2 beside two of 1 x 1.
    const border = outerBorder({
      key: 'd',
      polygons: [[square(0, 0, 2)], [square(2, 0)], [square(2, 1)]],
    });
    expect(lengthOf(border)).toBeCloseTo(10, 1);
  });

  it('keeps the border of areas that do not touch', () => {
    const border = outerBorder({ key: 'd', polygons: [[square(0, 0)], [square(5, 5)]] });
    expect(lengthOf(border)).toBeCloseTo(8, 6);
  });

  it('of a single area is its outline', () => {
    expect(outerBorder({ key: 'a', polygons: [[square(0, 0)]] })).toEqual([square(0, 0)]);
  });
});

describe('the regions of a map', () => {
  const feature = (key: string, west: number) => ({
    type: 'Feature' as const,
    properties: { key, name: key },
    geometry: { type: 'Polygon' as const, coordinates: [square(west, 0)] },
  });
  const outlines = {
    type: 'FeatureCollection' as const,
    features: [feature('a', 0), feature('b', 1), feature('c', 2)],
  };

  it('join areas that are shown as one', () => {
    const areas = [
      { key: 'ab', name: 'A and B', district: 'x', parts: ['a', 'b'] },
      { key: 'c', name: 'C', district: 'y' },
    ];
    const counted = (regions: ReturnType<typeof shownRegions>) =>
      regions.map(({ key, polygons }) => [key, polygons.length]);
    expect(counted(shownRegions(outlines, areas))).toEqual([
      ['ab', 2],
      ['c', 1],
    ]);
    expect(counted(districtRegions(outlines, areas))).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });

  it('join the areas of a district as the release declares it', () => {
    const areas = [
      { key: 'a', name: 'A', district: 'x' },
      { key: 'b', name: 'B', district: 'x' },
      { key: 'c', name: 'C', district: 'y' },
    ];
    const regions = districtRegions(outlines, areas);
    expect(regions.map(({ key, polygons }) => [key, polygons.length])).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });

  it('take the shape they have on a Mercator map', () => {
    // At 60 degrees north a degree of longitude is half as wide as one of latitude.
    const region = { key: 'n', polygons: [[square(10, 59.5)]] };
    expect(widthToHeight([region])).toBe(0.8);
    expect(widthToHeight([{ key: 'e', polygons: [[square(10, 0)]] }])).toBeCloseTo(1, 2);
  });
});

describe('a label', () => {
  const ring = square(0, 0, 100).map(([x = 0, y = 0]) => ({ x, y }));

  it('stands in the middle of a plain shape', () => {
    expect(labelSpot([ring], 30, 15)?.x).toBeCloseTo(50, -1);
  });

  it('is left away where it does not fit', () => {
    expect(labelSpot([ring], 120, 15)).toBeUndefined();
  });

  it('does not stand in a hole', () => {
    const hole = square(20, 20, 60).map(([x = 0, y = 0]) => ({ x, y }));
    const spot = labelSpot([ring, hole], 10, 10);
    expect(spot && contains([ring, hole], spot)).toBe(true);
    expect(labelSpot([ring, hole], 40, 40)).toBeUndefined();
  });
});
