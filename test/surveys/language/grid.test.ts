import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { cellOutline, censusCell, fromGrid, toGrid } from '../../../surveys/language/grid.ts';
import { isCensusCell } from '../../../surveys/language/isCensusCell.ts';

// https://epsg.io/3035
const laea = '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs';
const centimetre = 0.01;
const metresPerDegree = 111_320;

const saxony = fc.tuple(
  fc.double({ min: 11.8, max: 15.1, noNaN: true }),
  fc.double({ min: 50.1, max: 51.7, noNaN: true }),
);
const europe = fc.tuple(
  fc.double({ min: -25, max: 45, noNaN: true }),
  fc.double({ min: 27, max: 72, noNaN: true }),
);

describe.each([
  ['Saxony', saxony],
  ['Europe', europe],
])('the grid over %s', (_, points) => {
  it('agrees with proj4 within a centimetre', () => {
    fc.assert(
      fc.property(points, ([longitude, latitude]) => {
        const [easting, northing] = proj4('EPSG:4326', laea, [longitude, latitude]);
        const point = toGrid(longitude, latitude);
        expect(Math.hypot(point.easting - easting, point.northing - northing)).toBeLessThan(centimetre);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back to the same point within a centimetre', () => {
    fc.assert(
      fc.property(points, ([longitude, latitude]) => {
        const [backLongitude, backLatitude] = fromGrid(toGrid(longitude, latitude));
        const off = Math.hypot(backLongitude - longitude, backLatitude - latitude) * metresPerDegree;
        expect(off).toBeLessThan(centimetre);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts every point into the outline of its cell', () => {
    fc.assert(
      fc.property(points, ([longitude, latitude]) => {
        const corners = cellOutline(censusCell(longitude, latitude)).map((corner) => toGrid(...corner));
        const { easting, northing } = toGrid(longitude, latitude);
        const eastings = corners.map((corner) => corner.easting);
        const northings = corners.map((corner) => corner.northing);
        expect(easting).toBeGreaterThanOrEqual(Math.min(...eastings) - centimetre);
        expect(easting).toBeLessThanOrEqual(Math.max(...eastings) + centimetre);
        expect(northing).toBeGreaterThanOrEqual(Math.min(...northings) - centimetre);
        expect(northing).toBeLessThanOrEqual(Math.max(...northings) + centimetre);
      }),
    );
  });
});

describe('censusCell', () => {
  // IOGP Guidance Note 7-2, example of method 9820: 50° N 5° E is E 3962799.45, N 2999718.85.
  it('meets the worked example of the guidance note', () => {
    const point = toGrid(5, 50);
    expect(point.easting).toBeCloseTo(3_962_799.45, 2);
    expect(point.northing).toBeCloseTo(2_999_718.85, 2);
    expect(censusCell(5, 50)).toBe('N29997E39627');
  });

  it('has the centre of the projection at its false origin', () => {
    expect(toGrid(10, 52).easting).toBeCloseTo(4_321_000, 6);
    const [longitude, latitude] = fromGrid({ easting: 4_321_000, northing: 3_210_000 });
    expect(longitude).toBeCloseTo(10, 10);
    expect(latitude).toBeCloseTo(52, 10);
  });

  it('is known by its form', () => {
    expect(isCensusCell('N29997E39627')).toBe(true);
    for (const name of [
      '',
      'N2999E39627',
      'N29997E39627 ',
      'E39627N29997',
      'n29997e39627',
      'N29997E39627\n',
    ]) {
      expect(isCensusCell(name)).toBe(false);
      expect(() => cellOutline(name)).toThrow(RangeError);
    }
  });

  it('is a hundred metres wide and high, south-west corner first, counter-clockwise', () => {
    const corners = cellOutline('N29997E39627').map((corner) => toGrid(...corner));
    const expected = [
      [3_962_700, 2_999_700],
      [3_962_800, 2_999_700],
      [3_962_800, 2_999_800],
      [3_962_700, 2_999_800],
    ];
    corners.forEach(({ easting, northing }, index) => {
      expect(easting).toBeCloseTo(expected[index]?.[0] ?? 0, 3);
      expect(northing).toBeCloseTo(expected[index]?.[1] ?? 0, 3);
    });
  });
});
