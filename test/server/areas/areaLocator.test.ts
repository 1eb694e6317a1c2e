import { describe, expect, it } from 'vitest';
import { areaLocator } from '../../../server/areas/areaLocator.ts';
import { readAreas } from '../../../server/areas/readAreas.ts';
import { censusCell } from '../../../surveys/language/grid.ts';
import { describeRealTowns, polygon, realFile, square } from '../../fixtures/areas/givenAreas.ts';

const lookUps = 100_000;

describe('locating a point', () => {
  const { locate } = areaLocator([
    { key: 'ring', outline: polygon(square(13.4, 51.1, 0.03), square(13.41, 51.11)) },
    { key: 'east', outline: polygon(square(13.43, 51.1, 0.03)) },
    {
      key: 'islands',
      outline: { type: 'MultiPolygon', coordinates: [[square(14, 51)], [square(15, 51)]] },
    },
  ]);

  it('finds the area, its islands, and nothing in a hole or outside', () => {
    expect(locate(13.405, 51.105)).toBe('ring');
    expect(locate(13.445, 51.115)).toBe('east');
    expect(locate(15.005, 51.005)).toBe('islands');
    expect(locate(13.415, 51.115)).toBeUndefined();
    expect(locate(14.5, 51.005)).toBeUndefined();
  });

  it('takes the first area on a common border', () => {
    expect(locate(13.43, 51.115)).toBe('ring');
  });

  it('finds nothing in a town without areas, or at no place at all', () => {
    expect(areaLocator([]).locate(13.4, 51.1)).toBeUndefined();
    expect(areaLocator([]).touchesMunicipality('N31120E45690')).toBe(false);
    expect(locate(Number.NaN, 51)).toBeUndefined();
  });
});

describe('census cells', () => {
  const town = areaLocator([{ key: 'town', outline: polygon(square(13.4, 51.1, 0.05)) }]);

  it('touch the town when their centre or a corner lies in it', () => {
    expect(town.touchesMunicipality(censusCell(13.42, 51.12))).toBe(true);
    expect(town.touchesMunicipality(censusCell(13.4001, 51.1001))).toBe(true);
    expect(town.touchesMunicipality(censusCell(13.39, 51.09))).toBe(false);
  });

  it('are refused when they are none', () => {
    expect(() => town.touchesMunicipality('N1E1')).toThrow(RangeError);
  });
});

describeRealTowns('locating points in Dresden', () => {
  it(`takes ${lookUps} look-ups in stride`, () => {
    const { areas = [] } = readAreas(realFile('dresden/stadtteile.geojson'));
    const { locate } = areaLocator(areas);
    expect(locate(13.7415, 51.0534)).toBe(areas.find((area) => area.name === 'Innere Altstadt')?.key);
    const started = performance.now();
    let found = 0;
    for (let at = 0; at < lookUps; at += 1) {
      if (locate(13.58 + ((at * 7919) % 1000) * 0.00039, 50.96 + ((at * 104_729) % 1000) * 0.00022))
        found += 1;
    }
    const milliseconds = performance.now() - started;
    console.log(`${lookUps} look-ups among ${areas.length} areas: ${milliseconds.toFixed(0)} ms`);
    expect(found).toBeGreaterThan(lookUps / 3);
  });
});
