import { describe, expect, it } from 'vitest';
import { polygonsOf } from '../../../server/areas/area.ts';
import { sayAreaFault } from '../../../server/areas/areaFault.ts';
import type { AreaOptions } from '../../../server/areas/nameFeatures.ts';
import { readAreas as readFile } from '../../../server/areas/readAreas.ts';
import { ringArea } from '../../../server/areas/ringArea.ts';
import { describeRealTowns, givenFile, polygon, realFile, square } from '../../fixtures/areas/givenAreas.ts';

/** With faults and warnings as the command line says them. */
function readAreas(text: string, options: AreaOptions = {}) {
  const { faults, warnings, ...reading } = readFile(text, options);
  return { ...reading, faults: faults.map(sayAreaFault), warnings: warnings.map(sayAreaFault) };
}

const oneArea = (properties: object) => givenFile([{ properties, geometry: polygon(square(13.4, 51.1)) }]);
const namesIn = (text: string, options = {}) =>
  readAreas(text, options).areas?.map(({ outline: _, ...names }) => names);

describe('names of areas', () => {
  it('makes keys from names when the file has none', () => {
    expect(namesIn(oneArea({ name: 'Großzschachwitz' }))).toEqual([
      { key: 'grosszschachwitz', name: 'Großzschachwitz' },
    ]);
    expect(namesIn(oneArea({ name: ' Bühlau/Weißer  Hirsch ' }))).toEqual([
      { key: 'buehlau-weisser-hirsch', name: 'Bühlau/Weißer Hirsch' },
    ]);
    expect(namesIn(oneArea({ name: 'Błěžicy nad Ölsou č. 3' }))?.[0]?.key).toBe('blezicy-nad-oelsou-c-3');
  });

  it('finds the usual properties whatever their case, and takes those that are named', () => {
    const properties = { Ref: 11, NAME: 'Neustadt', Kuerzel: 'NEU', lang: 'Äußere Neustadt', teil: 'Mitte' };
    expect(namesIn(oneArea(properties))).toEqual([{ key: '11', name: 'Neustadt' }]);
    expect(namesIn(oneArea(properties), { key: 'Kuerzel', name: 'lang', district: 'teil' })).toEqual([
      { key: 'neu', name: 'Äußere Neustadt', district: 'mitte', districtName: 'Mitte' },
    ]);
  });

  it('makes a name from a key that stands alone', () => {
    expect(namesIn(oneArea({ Ward: '1' }))).toEqual([{ key: '1', name: 'Ward 1' }]);
  });

  it('takes the name of a district from its own property', () => {
    const properties = { name: 'Altstadt', district: 'nord', districtName: 'Altstadt und Nord' };
    expect(namesIn(oneArea(properties))?.[0]).toMatchObject({
      district: 'nord',
      districtName: 'Altstadt und Nord',
    });
  });

  it('refuses a property that is not there, and says which are', () => {
    expect(readAreas(oneArea({ name: 'Altstadt' }), { district: 'bezirk' }).faults).toEqual([
      'No feature has the property "bezirk" asked for as district; found: name.',
    ]);
  });

  it('says when districts are too few or too many for figures by sex and age', () => {
    expect(readAreas(oneArea({ name: 'Altstadt', district: 'mitte' })).warnings).toEqual([
      'The areas form 1 district; three to six give districts large enough for figures by sex and age.',
    ]);
  });
});

describe('outlines of areas', () => {
  it('brings every outline into one spelling', () => {
    const clockwise = square(13.4, 51.1).reverse();
    const hole = square(13.402, 51.102, 0.002).map(([x = 0, y = 0]) => [x, y, 114.5]);
    const { areas } = readAreas(
      givenFile([{ properties: { name: 'A' }, geometry: polygon(clockwise, hole) }]),
    );
    const rings = areas?.[0]?.outline.coordinates as number[][][];
    expect(rings.map((ring) => Math.sign(ringArea(ring)))).toEqual([1, -1]);
    expect(rings.flat().every((position) => position.length === 2)).toBe(true);
  });

  it('rounds to six decimals and drops what vanishes', () => {
    const fine = square(13.4, 51.1).map(([x = 0, y = 0]) => [x + 0.00000004, y]);
    const [first = [], ...rest] = fine;
    const crumb = square(13.402, 51.102, 0.0000001).reverse();
    const geometry = polygon([first, [13.40000004, 51.10000001], ...rest], crumb);
    const { areas } = readAreas(givenFile([{ properties: { name: 'A' }, geometry }]));
    expect(areas?.[0]?.outline).toEqual(
      polygon(square(13.4, 51.1).map((p) => p.map((v) => Number(v.toFixed(6))))),
    );
  });

  it('gathers all faults, and counts those beyond twenty', () => {
    const features = Array.from({ length: 25 }, (_, at) => ({
      properties: { name: `Teil ${at}` },
      geometry: polygon(square(13 + at / 10, 51).slice(0, 3)),
    }));
    const { faults } = readAreas(givenFile(features));
    expect(faults).toHaveLength(21);
    expect(faults[19]).toContain('Feature 20 ("Teil 19")');
    expect(faults[20]).toBe('... and 5 more.');
  });

  it('names faults of outline and name together', () => {
    const { faults } = readAreas(
      givenFile([
        { properties: { name: '' }, geometry: polygon(square(13.4, 51.1).slice(0, 3)) },
        { properties: { name: 'Cölln' }, geometry: polygon([]) },
      ]),
    );
    expect(faults).toHaveLength(3);
  });

  it('refuses files and sets beyond any town', () => {
    const many = Array.from({ length: 2001 }, (_, at) => ({
      properties: { name: `${at}` },
      geometry: polygon(square(13, 51)),
    }));
    expect(readAreas(givenFile(many)).faults[0]).toContain('2001 features; a town may have at most 2000');
    expect(readAreas(' '.repeat(50_000_001)).faults[0]).toContain('51 MB; at most 50 MB');
  });

  it('accepts every name of WGS 84 and no other system', () => {
    const inSystem = (name: string) =>
      readAreas(
        oneArea({ name: 'A' }).replace('{', `{"crs":{"type":"name","properties":{"name":"${name}"}},`),
      ).faults;
    for (const name of [
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'OGC:CRS84',
      'EPSG:4326',
      'urn:ogc:def:crs:EPSG::4326',
    ]) {
      expect(inSystem(name)).toEqual([]);
    }
    for (const name of ['EPSG:25833', 'urn:ogc:def:crs:EPSG::3857', 'EPSG:432600', 'ETRS89']) {
      expect(inSystem(name)).toHaveLength(1);
    }
  });

  it('takes a byte-order mark for what it is', () => {
    expect(readAreas(`\uFEFF${oneArea({ name: 'A' })}`).faults).toEqual([]);
  });

  it('warns of areas on top of each other, not of the slivers between two surveys', () => {
    const pair = (shift: number) =>
      readAreas(
        givenFile([
          { properties: { name: 'A' }, geometry: polygon(square(13.4, 51.1)) },
          { properties: { name: 'B' }, geometry: polygon(square(13.41 - shift, 51.1)) },
        ]),
      ).warnings;
    expect(pair(0)).toEqual([]);
    expect(pair(0.00005)).toEqual([]);
    const inside = polygon(square(13.402, 51.102, 0.002));
    const { warnings } = readAreas(
      givenFile([
        { properties: { name: 'A' }, geometry: polygon(square(13.4, 51.1)) },
        { properties: { name: 'B' }, geometry: inside },
      ]),
    );
    expect(warnings[0]).toContain('"A" and "B" overlap');
  });
});

describeRealTowns('areas of real towns', () => {
  it.each([
    ['dresden/stadtteile.geojson', 61, '11', 'Äußere Neustadt'],
    ['leipzig/ortsteile.geojson', 63, 'zentrum', 'Zentrum'],
    ['chemnitz/stadtteile.geojson', 39, 'kapellenberg', 'Kapellenberg'],
    ['somerville/wards.geojson', 7, '1', 'Ward 1'],
    ['meissen/illustrative-areas.geojson', 13, 'altstadt', 'Altstadt'],
  ])('reads %s', (file, count, key, name) => {
    const { areas, faults } = readAreas(realFile(file));
    expect(faults).toEqual([]);
    expect(areas).toHaveLength(count);
    expect(areas?.[0]).toMatchObject({ key, name });
    for (const area of areas ?? []) {
      expect(area.key).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
      for (const [outer = []] of polygonsOf(area.outline)) expect(ringArea(outer)).toBeGreaterThan(0);
    }
  });

  it('finds the four districts of Meißen and nothing to complain of', () => {
    const { areas, warnings } = readAreas(realFile('meissen/illustrative-areas.geojson'));
    expect(new Set(areas?.map((area) => area.district)).size).toBe(4);
    expect(warnings).toEqual([]);
  });

  it('finds the one place in Chemnitz where two outlines overlap', () => {
    const { warnings } = readAreas(realFile('chemnitz/stadtteile.geojson'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('"Altchemnitz" and "Bernsdorf" overlap');
  });
});
