import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayAreaFault } from '../../../server/areas/areaFault.ts';
import { readAreas } from '../../../server/areas/readAreas.ts';

const folder = 'test/fixtures/areas/broken';

/** What a clerk reads for each file: what is wrong, where, and how to mend it. */
const sentences: readonly [file: string, faults: readonly string[]][] = [
  [
    'bow-tie',
    [
      'Feature 2 ("Plossen") has a faulty outline: ring 1 crosses itself near 13.425000, 51.105000; repair it (QGIS: Processing > "Fix geometries").',
    ],
  ],
  ['broken-letters', ['Feature 1 ("C�lln") has broken letters in its name; save the file as UTF-8.']],
  [
    'crossing-at-corner',
    [
      'Feature 2 ("Plossen") has a faulty outline: ring 1 crosses itself near 13.430000, 51.110000; repair it (QGIS: Processing > "Fix geometries").',
    ],
  ],
  [
    'cut-off',
    [
      'The file is not valid JSON (line 2, column 1); it may be cut off. In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".',
    ],
  ],
  [
    'duplicate-keys',
    [
      'The key "a1" stands for several areas (features 1 and 2): give each its own, or name another property with --key PROPERTY.',
    ],
  ],
  [
    'duplicate-names',
    [
      'The name "Altstadt" stands for several areas (features 1 and 2): residents could not tell them apart; join their outlines or rename one.',
    ],
  ],
  [
    'empty-ring',
    [
      'Feature 2 ("Winkwitz") has a faulty outline: ring 1 is empty.',
      'Feature 3 ("Zscheila") has an empty outline: its polygon holds no ring.',
    ],
  ],
  ['empty', ['The file is empty.']],
  [
    'half-districts',
    [
      'Feature 2 ("Cölln") has no district: its "district" is missing; either every area has a district or none.',
    ],
  ],
  ['hole-outside', ['Feature 2 ("Dobritz") has a faulty outline: ring 2 is a hole that reaches outside it.']],
  [
    'infinite',
    [
      'Feature 1 ("Bohnitzsch") has a faulty outline: ring 1 has a position (number 2) that is not a pair of numbers.',
    ],
  ],
  [
    'kml',
    [
      'The file is XML (KML or GML?), not GeoJSON. In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".',
    ],
  ],
  ['line-among-areas', ['Feature 2 ("Elbe") is a LineString; an area needs a Polygon or MultiPolygon.']],
  [
    'nameless',
    [
      'Feature 2 has no name: its "name" is missing or empty.',
      'Feature 3 has no name: its "name" is missing or empty.',
    ],
  ],
  ['no-area', ['Feature 2 ("Lercha") has a faulty outline: ring 1 encloses no area.']],
  ['no-features', ['The FeatureCollection has no features: there is nothing to import.']],
  [
    'no-latin-name',
    [
      'Feature 1 ("Кёльн") has no key: "Кёльн" has neither a Latin letter nor a digit; name a property that has, with --key PROPERTY.',
    ],
  ],
  ['no-outline', ['Feature 2 ("Cölln") has no outline (its geometry is empty): draw it or leave it out.']],
  [
    'no-properties',
    [
      'The features have no name: say which property holds it with --name PROPERTY (they have no properties at all).',
    ],
  ],
  [
    'points',
    [
      'All features of the file (2) are of the kind Point; areas need outlines (Polygon or MultiPolygon): is this the right layer?',
    ],
  ],
  [
    'projected-crs',
    [
      'The coordinates are in urn:ogc:def:crs:EPSG::25833, not in WGS 84 (longitude and latitude in degrees). In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".',
    ],
  ],
  [
    'projected-gauss-krueger',
    [
      'The coordinates (4605300, 5670100) are projected metres (they look like Gauss-Krüger, EPSG:31466 to EPSG:31469), not degrees. In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".',
    ],
  ],
  [
    'projected',
    [
      'The coordinates (396500, 5667200) are projected metres (they look like ETRS89/UTM, EPSG:25832 or EPSG:25833), not degrees. In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".',
    ],
  ],
  ['same-outline', ['"Altstadt" and "Altstadt Kopie" have the very same outline: remove one.']],
  [
    'single-feature',
    [
      'The file is a GeoJSON "Feature"; areas come as a "FeatureCollection" with one feature per area. In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".',
    ],
  ],
  [
    'swapped',
    [
      'The coordinates (51.1, 13.4) lie off the Horn of Africa, and in Germany when turned round: latitude and longitude look swapped; GeoJSON writes longitude first. In QGIS: Processing > "Swap X and Y coordinates", then export again.',
    ],
  ],
  [
    'text-for-number',
    [
      'Feature 2 ("Questenberg") has a faulty outline: ring 1 has a position (number 1) that is not a pair of numbers.',
    ],
  ],
  [
    'three-positions',
    ['Feature 2 ("Spaar") has a faulty outline: ring 1 has 3 positions; a closed ring needs at least 4.'],
  ],
  [
    'topojson',
    [
      'The file is TopoJSON, not GeoJSON. In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".',
    ],
  ],
  ['two-names-for-a-district', ['The district "mitte" has two names, "Mitte" and "Zentrum": use one.']],
  [
    'unclosed',
    [
      'Feature 2 ("Korbitz") has a faulty outline: ring 1 is not closed; its last position must equal its first.',
    ],
  ],
];

describe('a file that is no set of areas', () => {
  it.each(sentences)('is refused: %s', (file, faults) => {
    const reading = readAreas(readFileSync(`${folder}/${file}.geojson`, 'utf8'));
    expect(reading.faults.map(sayAreaFault)).toEqual(faults);
    expect(reading.areas).toBeUndefined();
  });

  it('has its sentence here, whichever file it is', () => {
    const files = readdirSync(folder).map((name) => name.replace('.geojson', ''));
    expect(files.sort()).toEqual(sentences.map(([file]) => file).sort());
  });
});
