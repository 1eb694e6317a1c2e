import { describe, expect, it } from 'vitest';
import { storeAreaSet } from '../../../db/queries/areas.ts';
import { findNewestPlaceList, listNamedPlaces } from '../../../db/queries/namedPlaces.ts';
import { createWave, findWave } from '../../../db/queries/waves.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { importPlaces } from '../../../server/places/importPlaces.ts';
import { openWave } from '../../../server/waves/openWave.ts';
import { givenAreas, givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenStore } from '../../db/givenStore.ts';
import { givenFile, givenList, givenListedTown } from './givenList.ts';

const draft = {
  municipality: 'meissen',
  key: '2026',
  title: { de: '2026' },
  sample: 'open' as const,
  // Areas join the questionnaire when the wave opens.
  questionnaire: { ...givenQuestionnaire, sections: [] },
};

describe('a list of streets and places', () => {
  it('is stored by readable keys, with cell and area where it says or shows them', async () => {
    const { store, bring } = await givenListedTown();
    const { notes, list, ...report } = await bring(givenList);
    expect(list).toHaveLength(6);
    expect(report).toEqual({ streets: 4, places: 2, version: 1 });
    expect(notes).toEqual([
      '1 of 6 have no area ("Großenhainer Straße"): they can be marked, but help nobody to find the area they live in.',
    ]);
    expect(await listNamedPlaces(store, 'meissen', 1)).toEqual([
      { key: 'bahnhof', name: 'Bahnhof', kind: 'place', area: 'coelln', cell: 'N31223E45648' },
      {
        key: 'goernische-gasse',
        name: 'Görnische Gasse',
        kind: 'street',
        area: 'altstadt',
        cell: 'N31224E45637',
      },
      { key: 'grossenhainer-strasse', name: 'Großenhainer Straße', kind: 'street' },
      { key: 'markt', name: 'Markt', kind: 'place', area: 'altstadt', cell: 'N31223E45636' },
      { key: 'ringstrasse-altstadt', name: 'Ringstraße', kind: 'street', area: 'altstadt' },
      { key: 'ringstrasse-coelln', name: 'Ringstraße', kind: 'street', area: 'coelln' },
    ]);
  });

  it('may come from Excel in Windows-1252, with commas, with the names alone, in any case', async () => {
    const { store, bring } = await givenListedTown();
    await bring(Buffer.from('Name,Area\nGörnische Gasse,altstadt\n', 'latin1'));
    await bring('\uFEFFname\n  Am   Bahnhof \n\n');
    expect(await listNamedPlaces(store, 'meissen', 1)).toEqual([
      { key: 'goernische-gasse', name: 'Görnische Gasse', kind: 'street', area: 'altstadt' },
    ]);
    expect(await listNamedPlaces(store, 'meissen', 2)).toEqual([
      { key: 'am-bahnhof', name: 'Am Bahnhof', kind: 'street' },
    ]);
  });

  it('takes nothing away from a wave that was opened with an earlier one', async () => {
    const { store, bring } = await givenListedTown();
    await createWave(store, draft);
    await bring('name\nMarkt\n');
    await openWave(store, 'meissen', '2026');
    await bring('name\nBahnhof\n');
    const wave = await findWave(store, 'meissen', '2026');
    expect(wave?.placeList).toBe(1);
    expect((await findNewestPlaceList(store, 'meissen'))?.version).toBe(2);
    expect((await listNamedPlaces(store, 'meissen', 1)).map(({ key }) => key)).toEqual(['markt']);
  });

  it('has to be imported again for new areas before a wave opens', async () => {
    const { store, bring } = await givenListedTown();
    await createWave(store, draft);
    await bring(givenList);
    await storeAreaSet(store, 'meissen', givenAreas.slice(0, 1));
    await expect(openWave(store, 'meissen', '2026')).rejects.toThrow(
      'The named places of meissen belong to version 1 of its areas, the newest is 2: import them again with "places import meissen FILE.csv", then open the wave.',
    );
    await bring('name\nMarkt\n');
    await openWave(store, 'meissen', '2026');
    expect(await findWave(store, 'meissen', '2026')).toMatchObject({ areaSet: 2, placeList: 2 });
  });

  it('needs the areas of the town first', async () => {
    const store = await givenStore();
    await expect(importPlaces(store, 'meissen', givenFile('name\nMarkt\n'))).rejects.toThrow(
      'There is no municipality "meissen"',
    );
  });
});

/** What a clerk reads for each file: line, column, what is wrong, and how to mend it. */
const broken: readonly [what: string, content: string, sentences: readonly string[]][] = [
  [
    'no name column',
    'strasse;area\nMarkt;altstadt\n',
    [
      ':1: there is no column "strasse"; rename or delete it; it can be name, kind, lat, lon, cell, area',
      ':1: the column "name" is missing: what the place is called',
    ],
  ],
  [
    'a mistyped column',
    'name;areas\nMarkt;altstadt\n',
    [':1: there is no column "areas"; did you mean area?'],
  ],
  ['a column twice', 'name;area;area\nMarkt;;\n', [':1: the column "area" is there twice']],
  [
    'half a point',
    'name;lat\nMarkt;51.16\n',
    [':1: "lat" and "lon" belong together: add the one that is missing'],
  ],
  [
    'an empty name',
    'name;area\n;altstadt\n',
    [':2: column "name": the name is empty; write it, or delete the row'],
  ],
  [
    'a formula',
    'name\n"=HYPERLINK(""http://a.example"")"\n',
    [
      ':2: column "name": "=HYPERLINK("http://a.example")" begins like a formula; begin with a letter or a digit',
    ],
  ],
  [
    'a long name',
    `name\n${'Am langen Weg '.repeat(9)}\n`,
    [
      ':2: column "name": "Am langen Weg Am langen Weg Am langen We..." has more than 100 characters; shorten it',
    ],
  ],
  [
    'broken letters',
    'name\nG\uFFFDrnische Gasse\n',
    [':2: column "name": "G\uFFFDrnische Gasse" has broken letters; save the file as UTF-8'],
  ],
  [
    'a hidden mark',
    'name\nMar\u202Ekt\n',
    [':2: column "name": "Mar\\u{202e}kt" has control characters; type the name anew'],
  ],
  [
    'no Latin letter',
    'name\nПлощадь\n',
    [':2: column "name": "Площадь" has neither a Latin letter nor a digit; add the name in Latin letters'],
  ],
  [
    'an unknown kind',
    'name;kind\nMarkt;square\n',
    [':2: column "kind": "square" is neither street nor place; write one, or leave it empty'],
  ],
  [
    'an unknown area',
    'name;area\nMarkt;alstadt\nBahnhof;7\n',
    [
      ':2: column "area": there is no area "alstadt"; did you mean altstadt?',
      ':3: column "area": there is no area "7"; the town has altstadt, coelln',
    ],
  ],
  [
    'projected coordinates',
    'name;lat;lon\nMarkt;5669123;393120\n',
    [
      ':2: columns "lat" and "lon": 5669123, 393120 are projected metres, not degrees; export the points as WGS 84 (EPSG:4326)',
    ],
  ],
  [
    'swapped coordinates',
    'name;lat;lon\nMarkt;13.47;51.16\n',
    [':2: columns "lat" and "lon": 13.47, 51.16 look swapped; "lat" is the one near 51 in Germany'],
  ],
  [
    'a point elsewhere',
    'name;lat;lon\nFrauenkirche;51.0519;13.7415\n',
    [
      ':2: columns "lat" and "lon": 51.0519, 13.7415 lies outside the municipality; correct the point, or leave both empty',
    ],
  ],
  [
    'no number',
    'name;lat;lon\nMarkt;51.16;Ost\nBahnhof;;13.47\n',
    [
      ':2: column "lon": "Ost" is no number of degrees; write it as 51.1628, or leave both empty',
      ':3: column "lat": an empty cell is no number of degrees; write it as 51.1628, or leave both empty',
    ],
  ],
  [
    'a cell of another grid',
    'name;cell\nMarkt;1kmN3122E4563\n',
    [':2: column "cell": "1kmN3122E4563" is no 100 m census cell; write it as N31223E45636'],
  ],
  [
    'a cell elsewhere',
    'name;cell\nFrauenkirche;N31110E45829\n',
    [':2: column "cell": N31110E45829 lies outside the municipality; correct it, or leave it empty'],
  ],
  [
    'a point and a cell',
    'name;lat;lon;cell\nMarkt;51.16;13.47;N31223E45636\n',
    [':2: columns "lat", "lon" and "cell": the row has a point and a cell; keep one of the two'],
  ],
  [
    'a name twice',
    'name;area\nMarkt;altstadt\nBahnhof;\nMarkt;altstadt\n',
    [':4: column "name": "Markt" stands in line 2 already; keep one, or give each an area of its own'],
  ],
  [
    'names that read alike',
    'name;area\nAm Markt;altstadt\nAm-Markt;altstadt\n',
    [
      ':3: column "name": "Am-Markt" reads like "Am Markt" in line 2; keep one, or give each an area of its own',
    ],
  ],
  [
    'a namesake without an area',
    'name;area\nRingweg;altstadt\nRingweg;\n',
    [':3: column "area": the name "Ringweg" is there more than once; say in which area each lies'],
  ],
  ['a cell too many', 'name;area\nMarkt;altstadt;x\n', [':2: 3 cells instead of 2']],
  ['an open quotation mark', 'name\n"Markt\n', [':2: a quotation mark is opened here and never closed']],
];

describe('a faulty list is refused whole', () => {
  it.each(broken)('%s', async (_, content, sentences) => {
    const { store, bring } = await givenListedTown();
    const refusal = await bring(content).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    const told = (refusal as Refusal).details.map((line) => line.slice(line.indexOf('places.csv') + 10));
    expect(told).toEqual(sentences);
    expect((refusal as Refusal).message).toContain('nothing was stored');
    expect(await findNewestPlaceList(store, 'meissen')).toBeUndefined();
  });

  it('a list of addresses', async () => {
    const { bring } = await givenListedTown();
    const rows = Array.from({ length: 10_001 }, (_, number) => `Weg ${number}`);
    await expect(bring(['name', ...rows].join('\n'))).rejects.toThrow(
      'has 10001 rows; a list may have 10000. Is it a list of addresses? Keep one row a street.',
    );
  });

  it('a workbook', async () => {
    const { bring } = await givenListedTown();
    await expect(bring(Buffer.from('PK\u0003\u0004abc'))).rejects.toThrow('is a workbook');
  });
});
