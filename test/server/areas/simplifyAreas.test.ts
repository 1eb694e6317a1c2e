import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Area, type Outline, polygonsOf } from '../../../server/areas/area.ts';
import { areaLocator } from '../../../server/areas/areaLocator.ts';
import { findSelfCrossing } from '../../../server/areas/findSelfCrossing.ts';
import { readAreas } from '../../../server/areas/readAreas.ts';
import { ringArea } from '../../../server/areas/ringArea.ts';
import { simplifyAreas } from '../../../server/areas/simplifyAreas.ts';
import { describeRealTowns, polygon, realFile, square } from '../../fixtures/areas/givenAreas.ts';

const towns = [
  'dresden/stadtteile.geojson',
  'leipzig/ortsteile.geojson',
  'chemnitz/stadtteile.geojson',
  'somerville/wards.geojson',
  'meissen/illustrative-areas.geojson',
];

const ringsOf = (outline: Outline) => polygonsOf(outline).flat();
const bytesOf = (areas: readonly { simplified: Outline }[]) =>
  JSON.stringify(areas.map((area) => area.simplified)).length;
const shape = (outline: Outline) => ({ outline });

function givenTown(file: string): Area[] {
  const { areas } = readAreas(realFile(file));
  if (!areas) throw new Error(`${file} cannot be read`);
  return areas;
}

/** Positions of a ring as they stand after rounding to five decimals. */
const spots = (ring: readonly Position[]) =>
  new Set(ring.map((position) => position.map((degrees) => Math.round(degrees * 1e5)).join()));

describe('simplified areas', () => {
  it('keep what is simple already', () => {
    const areas = [shape(polygon(square(13.4, 51.1))), shape(polygon(square(13.41, 51.1)))];
    const rings = simplifyAreas(areas).map(({ simplified }) => ringsOf(simplified)[0]?.length);
    expect(rings).toEqual([5, 5]);
  });

  it('keep a tiny area beside large ones, and a tiny island of it', () => {
    const circle = (west: number, south: number, radius: number): Position[] => {
      const points = Array.from({ length: 60 }, (_, at) => {
        const angle = (at / 60) * 2 * Math.PI;
        return [west + radius * Math.cos(angle), south + radius * Math.sin(angle)];
      });
      return [...points, points[0] ?? []];
    };
    const islands: Outline = {
      type: 'MultiPolygon',
      coordinates: [[circle(13.5, 51.1, 0.00005)], [circle(13.6, 51.1, 0.00002)]],
    };
    const areas = simplifyAreas([shape(polygon(circle(13.4, 51.1, 0.05))), shape(islands)]);
    expect(areas.map(({ simplified }) => polygonsOf(simplified).length)).toEqual([1, 2]);
    for (const { simplified } of areas)
      for (const ring of ringsOf(simplified)) expect(ringArea(ring)).toBeGreaterThan(0);
  });

  it('keep an area too small for five decimals as it is', () => {
    const [area] = simplifyAreas([shape(polygon(square(13.4, 51.1, 0.000002)))]);
    expect(area?.simplified).toEqual(area?.outline);
  });
});

describeRealTowns('simplified areas of real towns', () => {
  it.each(towns)('are small, whole and sound: %s', (file) => {
    const areas = simplifyAreas(givenTown(file));
    expect(bytesOf(areas)).toBeLessThan(60_000);
    for (const { simplified, outline } of areas) {
      expect(polygonsOf(simplified)).toHaveLength(polygonsOf(outline).length);
      for (const [outer = []] of polygonsOf(simplified)) {
        expect(ringArea(outer)).toBeGreaterThan(0);
        expect(findSelfCrossing(outer)).toBeUndefined();
      }
    }
  });

  it.each(towns)('share their borders: %s', (file) => {
    const areas = simplifyAreas(givenTown(file));
    const full = areas.map(({ outline }) => spots(ringsOf(outline).flat()));
    const kept = areas.map(({ simplified }) => spots(ringsOf(simplified).flat()));
    let shared = 0;
    kept.forEach((own, index) => {
      for (const spot of own) {
        for (const [other, neighbour] of full.entries()) {
          if (other === index || !neighbour.has(spot)) continue;
          shared += 1;
          expect(kept[other]?.has(spot)).toBe(true);
        }
      }
    });
    expect(shared).toBeGreaterThan(10);
  });

  it('put nearly every point of Dresden where the full outlines do', () => {
    const areas = simplifyAreas(givenTown('dresden/stadtteile.geojson'));
    const exact = areaLocator(areas);
    const drawn = areaLocator(areas.map(({ key, simplified }) => ({ key, outline: simplified })));
    let differing = 0;
    for (let x = 0; x < 100; x += 1) {
      for (let y = 0; y < 100; y += 1) {
        const point = [13.58 + x * 0.0039, 50.96 + y * 0.0022] as const;
        if (exact.locate(...point) !== drawn.locate(...point)) differing += 1;
      }
    }
    expect(differing).toBeLessThan(50);
  });

  it('leave the pretty outlines of Meißen as they are', () => {
    const areas = simplifyAreas(givenTown('meissen/illustrative-areas.geojson'));
    const count = (outlines: Outline[]) => outlines.flatMap(ringsOf).flat().length;
    expect(count(areas.map((area) => area.simplified))).toBeGreaterThan(
      0.98 * count(areas.map((area) => area.outline)),
    );
  });
});
