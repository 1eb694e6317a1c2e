import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listContext, replaceContext } from '../../../db/queries/context.ts';
import { importAreas } from '../../../server/areas/importAreas.ts';
import { importContext } from '../../../server/context/importContext.ts';
import { listLayers } from '../../../server/context/listLayers.ts';
import { type GivenTown, givenTownWithAreas, refusalOf } from './givenTownWithAreas.ts';

let town: GivenTown;
beforeAll(async () => {
  town = await givenTownWithAreas();
});
afterAll(() => town.forget());

const header = 'layer,kind,title,area,year,count,denominator,denominator_label,source,licence';
const line = (change: Record<string, string | number> = {}) => {
  const cells = {
    layer: 'street',
    kind: 'crime',
    title: 'Straßenkriminalität',
    area: 'a1',
    year: 2025,
    count: 40,
    denominator: 1000,
    denominator_label: 'Einwohner',
    source: 'Polizei',
    licence: 'dl-de/by-2-0',
    ...change,
  };
  return header
    .split(',')
    .map((column) => `"${cells[column as keyof typeof cells]}"`)
    .join(',');
};
const importing = (lines: readonly string[] | Buffer, municipality = 'town') =>
  importContext(town.store, { municipality, file: town.write(lines) });
const refused = (...lines: string[]) => refusalOf(importing([header, ...lines]));

describe('counts from outside the survey', () => {
  it('come in, and the next import replaces a layer and year as a whole', async () => {
    await importing([header, line(), line({ area: 'a2', count: 3 }), line({ year: 2024 })]);
    const report = await importing([header, line({ area: 'a3', count: 0 })]);
    expect(report).toEqual({ layers: [{ layer: 'street', year: 2025, areas: 1, hidden: 0 }], areaSet: 1 });
    const rows = await listContext(town.store, 'town');
    expect(rows.map(({ year, area, count }) => [year, area, count])).toEqual([
      [2024, 'a1', 40],
      [2025, 'a3', 0],
    ]);
  });

  it('may be people, who are set against nothing', async () => {
    const people = { layer: 'people', kind: 'population', denominator: '', denominator_label: '' };
    await importing([header, line(people)]);
    const layer = (await listLayers(town.store, 'town')).find(({ kind }) => kind === 'population');
    expect(layer?.figures).toEqual([{ area: 'a1', status: 'shown', count: 40 }]);
  });

  it('read as a spreadsheet leaves them: byte mark, semicolons, trailing rows, 40.0', async () => {
    const text = `\ufeff${header}\n${line({ count: '40.0', year: '2025.0' })}\n,,,,,,,,,\n`;
    await importing(Buffer.from(text.replaceAll('","', '";"').replaceAll(/,(?=[a-z,\n])/g, ';')));
    expect((await listContext(town.store, 'town')).some(({ count }) => count === 40)).toBe(true);
  });
});

describe('a broken file is refused by line and column, and stores nothing:', () => {
  const before = { layer: 'kept', year: 2020, area: '', areaSet: 1, kind: 'other', per: 1000 } as const;
  const words = { title: { de: 'T' }, source: 's', licence: 'l', denominatorLabel: { de: 'E' }, note: null };
  const kept = { ...before, ...words, count: 7, denominator: 10, minimum: 5 };
  beforeEach(() => replaceContext(town.store, 'town', [kept]));

  it.each([
    [
      'an unknown area',
      line({ area: 'a11' }),
      'FILE:2: column "area": the town has no area "a11"; did you mean a1?',
    ],
    ['a negative count', line({ count: -4 }), 'FILE:2: column "count": "-4" is negative'],
    [
      'a separator of thousands, as the police statistics have it',
      line({ count: '20,084' }),
      '"20,084" has a thousands separator: write 20084',
    ],
    [
      'a point for thousands',
      line({ denominator: '28.428' }),
      'column "denominator": "28.428" has a thousands',
    ],
    [
      'an error of a spreadsheet',
      line({ count: '#DIV/0!' }),
      `"#DIV/0!" is a spreadsheet's error, no number`,
    ],
    ['half a case', line({ count: '4.5' }), '"4.5" is no whole number'],
    ['no count', line({ count: '' }), 'column "count": the number is missing'],
    ['a word', line({ count: 'viele' }), '"viele" is no number'],
    ['no source', line({ source: '' }), 'column "source": the source is missing'],
    ['no licence', line({ licence: '' }), 'column "licence": the licence is missing'],
    ['no title', line({ title: '' }), 'column "title": the title is missing'],
    [
      'no denominator',
      line({ denominator: '' }),
      'column "denominator": what the count is set against is missing',
    ],
    ['a denominator of nobody', line({ denominator: 0 }), 'column "denominator": 0 is not from 1 to'],
    [
      'a denominator of what?',
      line({ denominator_label: '' }),
      'column "denominator_label": what the denominator',
    ],
    [
      'a kind nobody knows',
      line({ kind: 'crimes' }),
      'column "kind": "crimes" is not one of crime, incidents',
    ],
    ['a year long ago', line({ year: 25 }), 'column "year": 25 is not from 1900 to 2200'],
    [
      'a layer with a space',
      line({ layer: 'Street crime' }),
      'column "layer": "Street crime" cannot be a key',
    ],
    ['people set against people', line({ kind: 'population' }), 'a population has none; leave it empty'],
  ])('%s', async (_what, row, sentence) => {
    expect(await refused(row)).toContain(sentence);
    expect((await listContext(town.store, 'town')).filter(({ layer }) => layer === 'kept')).toHaveLength(1);
  });

  it('a row twice', async () => {
    expect(await refused(line(), line({ count: 41 }))).toContain(
      'FILE:3: street 2025 of a1 stands in line 2 already',
    );
  });

  it('two titles for one layer', async () => {
    expect(await refused(line(), line({ area: 'a2', title: 'Anders' }))).toContain(
      'FILE:3: column "title": differs from line 2',
    );
  });

  it('areas that count more than their town', async () => {
    expect(await refused(line({ area: '', count: 50 }), line(), line({ area: 'a2' }))).toContain(
      'FILE:2: column "count": the municipality counts 50, its areas together 80',
    );
  });

  it.each([
    ['a column too few', ['layer,kind', 'a,b'], 'FILE:1: the column "count" is missing'],
    [
      'a column nobody knows',
      [`${header},sourc`, `${line()},x`],
      'there is no column "sourc"; did you mean source?',
    ],
    ['a column twice', [`${header},area`, `${line()},x`], 'the column "area" is there twice'],
    ['a row too short', [header, 'street,crime'], 'FILE:2: 2 cells instead of 10'],
    ['no rows', [header], 'has a header but no rows'],
    ['nothing', [''], 'is empty'],
  ])('%s', async (_what, lines, sentence) => {
    expect(await refusalOf(importing(lines))).toContain(sentence);
  });

  it('a town nobody founded', async () => {
    expect(await refusalOf(importing([header, line()], 'elsewhere'))).toContain(
      'municipality create elsewhere',
    );
  });

  it('the police statistics as they are published, with the columns they lack', async ({ skip }) => {
    const file = '../shared/data/crime/pks2022_kreise_sachsen_KR-F-01-T01.csv';
    if (!existsSync(file)) skip('the real files are not here');
    const said = await refusalOf(importing(readFileSync(file)));
    expect(said).toMatch(/the column "count" is missing|is no text/);
  });
});

describe('real counts', () => {
  it('of the Saxon districts come in once the separators are gone', async ({ skip }) => {
    const file = '../shared/data/crime/pks2022_kreise_sachsen_KR-F-01-T01.csv';
    if (!existsSync(file)) skip('the real files are not here');
    const rows = readFileSync(file, 'latin1').split(/\r?\n/).slice(2);
    const ofMeissen = rows
      .map((row) => row.split(';'))
      .filter(([, , key, , , , rate]) => key === '14627' && rate !== '0');
    const layers = ofMeissen.map(([, offence = '', , , , count = '', rate = ''], at) => {
      const cases = Number(count.replace(/\D/g, ''));
      const people = Math.round((cases / Number(rate.replace(/\D/g, ''))) * 100_000);
      return line({
        layer: `pks-${at}`,
        title: offence.replaceAll('"', ''),
        area: '',
        count: cases,
        denominator: people || 1,
      });
    });
    expect(layers.length).toBeGreaterThan(10);
    expect((await importing([header, ...layers])).layers).toHaveLength(layers.length);
    const all = (await listLayers(town.store, 'town')).find(({ layer }) => layer === 'pks-0');
    // The published rate of all offences in the district of Meißen: 4,326 of 100,000.
    const [whole] = all?.figures ?? [];
    expect(whole?.status === 'shown' && whole.rate?.value).toBeCloseTo(43.3, 1);
  });

  it('of Dresden are refused where the city counts other areas than it draws, and come in without', async ({
    skip,
  }) => {
    const folder = '../shared/data/dresden';
    if (!existsSync(folder)) skip('the real files are not here');
    const city = await givenTownWithAreas(0);
    await importAreas(city.store, 'town', readFileSync(`${folder}/stadtteile.geojson`, 'utf8'));
    const rows = readFileSync(`${folder}/population-2025.csv`, 'utf8').trim().split(/\r?\n/).slice(1);
    const people = rows.map((row) => {
      const [code = '', , , ...households] = row.split(';');
      const count = households.slice(0, 5).reduce((sum, persons) => sum + Number(persons), 0);
      const kind = { layer: 'people', kind: 'population', denominator: '', denominator_label: '' };
      return line({ ...kind, title: 'Einwohner', area: code, count });
    });
    const file = city.write([header, ...people]);
    const said = await refusalOf(importContext(city.store, { municipality: 'town', file }));
    const faulty = [...said.matchAll(/FILE:(\d+):/g)].map(([, number]) => Number(number));
    expect(faulty).toEqual([22, 54, 63, 46]);
    expect(said).toContain('FILE:46: people 2025 of 76 stands in line 45 already');
    const sound = people.filter((_, at) => !faulty.includes(at + 2));
    const report = await importContext(city.store, {
      municipality: 'town',
      file: city.write([header, ...sound]),
    });
    await city.forget();
    expect(report.layers).toEqual([{ layer: 'people', year: 2025, areas: 58, hidden: 0 }]);
  });
});
