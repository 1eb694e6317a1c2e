import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { censusCell } from '../../../../surveys/language/grid.ts';
import { type AreaOutlines, findAreaAt } from '../../../../web/respond/map/areaOutlines.ts';
import { cellCentre } from '../../../../web/respond/map/cellCentre.ts';
import { labelPoint } from '../../../../web/respond/map/labelPoint.ts';
import { describeRealTowns, realFile } from '../../../fixtures/areas/givenAreas.ts';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** A square with a hole, and an area of two parts. */
const areas: AreaOutlines = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { key: 'ring', name: 'Ring' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 10), square(4, 4, 2)] },
    },
    {
      type: 'Feature',
      properties: { key: 'parts', name: 'Parts' },
      geometry: { type: 'MultiPolygon', coordinates: [[square(20, 0, 1)], [square(30, 0, 4)]] },
    },
  ],
};
const areaAt = (longitude: number, latitude: number) =>
  findAreaAt(areas, longitude, latitude)?.properties.key;

describe('the area at a spot', () => {
  it('is found in every part of it', () => {
    expect([areaAt(1, 1), areaAt(20.5, 0.5), areaAt(33, 3)]).toEqual(['ring', 'parts', 'parts']);
  });

  it('is none in a hole, between the parts or beyond', () => {
    expect([areaAt(5, 5), areaAt(25, 0.5), areaAt(-1, 1), areaAt(1, 11)]).toEqual(Array(4).fill(undefined));
  });
});

describe('the name of an area', () => {
  it('stands in the middle of its largest part', () => {
    const [, parts] = areas.features;
    expect(parts && labelPoint(parts.geometry)).toEqual([32, 2]);
  });
});

describe('the middle of a census cell', () => {
  it('lies in that cell', () => {
    for (const cell of ['N31223E45636', 'N26912E43411']) {
      expect(censusCell(...cellCentre(cell))).toBe(cell);
    }
  });
});

describeRealTowns('the areas of a real town', () => {
  it('hold the middle of nearly every one of them', () => {
    const dresden = JSON.parse(realFile('dresden/stadtteile.geojson')) as AreaOutlines;
    const found = dresden.features.filter(
      (area) => findAreaAt(dresden, ...labelPoint(area.geometry)) === area,
    );
    expect(found.length / dresden.features.length).toBeGreaterThan(0.95);
  });
});
