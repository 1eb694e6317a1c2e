import { kinks } from '@turf/kinks';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../server/areas/findContacts.ts';
import { findSelfCrossing } from '../../../server/areas/findSelfCrossing.ts';
import { ringArea } from '../../../server/areas/ringArea.ts';
import { countOf } from '../../counts.ts';
import { describeRealTowns, realFile } from '../../fixtures/areas/givenAreas.ts';

const runs = countOf('properties');
const close = (...points: Position[]): Position[] => [...points, points[0] ?? []];

describe('a ring that crosses itself', () => {
  it('is found, with the place', () => {
    expect(findSelfCrossing(close([0, 0], [2, 2], [2, 0], [0, 2]))).toEqual([1, 1]);
  });

  it('is found where it crosses at a corner of its own', () => {
    expect(findSelfCrossing(close([0, 0], [2, 2], [2, 0], [1, 1], [0, 2]))).toEqual([1, 1]);
    expect(findSelfCrossing(close([0, 0], [1, 1], [2, 2], [2, 0], [1, 1], [0, 2]))).toEqual([1, 1]);
  });

  it('is found where a loop lies inside, turned the same way', () => {
    const loop = close([0, 0], [4, 0], [4, 4], [1, 4], [1, 1], [3, 1], [3, 3], [0, 3]);
    expect(findSelfCrossing(loop)).toBeDefined();
  });
});

describe('a ring that only touches itself', () => {
  it('is sound: two parts that meet in a point', () => {
    expect(findSelfCrossing(close([0, 0], [1, 1], [2, 0], [2, 2], [1, 1], [0, 2]))).toBeUndefined();
  });

  it('is sound: a hole that hangs on the border', () => {
    expect(
      findSelfCrossing(close([0, 0], [2, 0], [4, 0], [4, 4], [0, 4], [0, 0], [1, 2], [2, 1])),
    ).toBeUndefined();
  });

  it('is sound: a corner on another stretch', () => {
    expect(findSelfCrossing(close([0, 0], [4, 0], [4, 4], [2, 0], [0, 4]))).toBeUndefined();
  });

  it('is sound: a spike there and back', () => {
    expect(findSelfCrossing(close([0, 0], [4, 0], [6, 0], [4, 0], [4, 4], [0, 4]))).toBeUndefined();
  });

  it('is sound: a neck that rounding has closed by a hair, unlike one closed by metres', () => {
    const neck = (top: number) =>
      close(
        [0, 0],
        [0.01, 0],
        [0.011, 0.005],
        [0.012, 0],
        [0.02, 0],
        [0.02, 0.01],
        [0.012, 0.01],
        [0.011, top],
        [0.01, 0.01],
        [0, 0.01],
      );
    expect(findSelfCrossing(neck(0.005001))).toBeUndefined();
    expect(findSelfCrossing(neck(0.004999))).toBeUndefined();
    expect(findSelfCrossing(neck(0.0049))).toBeDefined();
  });

  it('is sound: two long stretches side by side that cross at a tiny angle', () => {
    const ring = close(
      [0, 0],
      [0.008, 0],
      [0.008, 0.005],
      [0.012, 0.005],
      [0.012, 0],
      [0.02, 0],
      [0.02, 0.01],
      [0.0121, 0.01],
      [0.0121, 0.005001],
      [0.0079, 0.004999],
      [0.0079, 0.01],
      [0, 0.01],
    );
    expect(findContacts(ring).length).toBeGreaterThan(0);
    expect(findSelfCrossing(ring)).toBeUndefined();
  });
});

describe('all rings', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));

  it('of four corners agree with @turf/kinks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(position, { minLength: 4, maxLength: 4, selector: String }), (points) => {
        const ring = close(...points);
        const triples = points.map(
          (point, at) => [point, points[(at + 1) % 4], points[(at + 2) % 4]] as Position[],
        );
        fc.pre(triples.every((triple) => ringArea(close(...triple)) !== 0));
        const crossing = kinks({ type: 'Polygon', coordinates: [ring] }).features.length > 0;
        expect(findSelfCrossing(ring) !== undefined).toBe(crossing);
      }),
      { numRuns: runs },
    );
  });

  it('keep their verdict turned round and begun elsewhere', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 12 }), fc.nat(11), (points, shift) => {
        const verdict = findSelfCrossing(close(...points)) !== undefined;
        const start = shift % points.length;
        const turned = [...points.slice(start), ...points.slice(0, start)];
        expect(findSelfCrossing(close(...turned.reverse())) !== undefined).toBe(verdict);
      }),
      { numRuns: runs },
    );
  });
});

describeRealTowns('the rings of Dresden', () => {
  const rings = () => {
    const { features } = JSON.parse(realFile('dresden/stadtteile.geojson')) as {
      features: { geometry: { coordinates: Position[][] } }[];
    };
    return features.flatMap((feature) => feature.geometry.coordinates);
  };
  const rounded = (ring: Position[]) =>
    ring.map((point) => point.map((degrees) => Number(degrees.toFixed(6))));

  it('pass as they are and rounded to six decimals, where two cross by a hair', () => {
    for (const ring of rings()) {
      expect(findSelfCrossing(ring)).toBeUndefined();
      expect(findSelfCrossing(rounded(ring))).toBeUndefined();
    }
  });
});
