import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRelease, sha256 } from '../../../db/queries/releases.ts';
import type { Store } from '../../../db/store.ts';
import type { Cell, CellPlace } from '../../../server/disclosure/cell.ts';
import { type BuiltRelease, buildRelease } from '../../../server/release/buildRelease.ts';
import { both, givenStore, givenWave, type Person, questionnaire, times } from './givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
});
afterAll(() => forget());

type Place = Partial<CellPlace> & Pick<CellPlace, 'indicator'>;
const isAt =
  ({ breakdown, ...place }: Place) =>
  (cell: CellPlace) => {
    const wanted = { level: 'municipality', area: null, sample: 'invited', option: undefined, ...place };
    const { level, area, sample, option, indicator } = cell;
    return (
      JSON.stringify(breakdown) === JSON.stringify(cell.breakdown) &&
      Object.entries({ level, area, sample, option, indicator }).every(
        ([key, value]) => wanted[key as keyof typeof wanted] === value,
      )
    );
  };
const cellAt = (cells: readonly Cell[], place: Place) => cells.find(isAt(place));
const beforeAt = (built: BuiltRelease, place: Place) => built.analysis.before.find(isAt(place));

const woman = { gender: 'f', victim: 'no', wish: 'light' };
const man = { gender: 'm', victim: 'no', wish: 'trees' };

describe('buildRelease', () => {
  // north: 40 women at 100 and 40 men at 0; a3 (south): 12 at 66.7; a4: nobody; 12 without an area.
  const persons: Person[] = [
    ...times(40, { answers: { area: 'a1', home: 'very', street: 'very', ...woman }, mode: 'web' }),
    ...times(40, { answers: { area: 'a2', home: 'not', ...man } }),
    ...times(11, {
      answers: { area: 'a3', home: 'rather', street: 'dont_know', victim: 'yes', wish: 'police' },
    }),
    ...times(1, { answers: { area: 'a3', home: 'hardly', wish: 'na', gender: 'd' } }),
    ...times(12, { answers: { area: 'none', home: 'very', gender: 'na' } }),
  ];
  let built: BuiltRelease;
  beforeAll(async () => {
    await givenWave(store, '2026', persons);
    built = await buildRelease(store, 'town', '2026', { now: new Date('2026-03-31T22:30:00Z') });
  });

  it('forms the declared cells and no others', () => {
    const places = built.release.cells.map((cell) => JSON.stringify({ ...cell, status: undefined }));
    expect(new Set(places).size).toBe(places.length);
    // feeling and safe_home: town, 2 districts, 4 areas, 2 genders × (town + 2 districts); wishes: 3 options of them.
    // Victims: the town, 2 genders. Diverse forms no cell.
    expect(built.release.cells).toHaveLength(13 + 13 + 3 + 3 * 13);
    // "No answer" is given by enough people and still forms none.
    expect(built.release.cells.some(({ breakdown }) => /^(d|na)$/.test(breakdown?.value ?? ''))).toBe(false);
    expect(built.release.cells.filter(({ indicator }) => indicator === 'victims')).toHaveLength(3);
  });

  it('counts who named no area in the municipality only', () => {
    const feeling = { indicator: 'feeling' };
    expect(beforeAt(built, feeling)?.n).toBe(104);
    const ofDistricts = ['north', 'south'].map(
      (area) => beforeAt(built, { ...feeling, level: 'district', area })?.n,
    );
    expect(ofDistricts).toEqual([80, 12]);
    expect(beforeAt(built, feeling)?.value).toBeCloseTo((52 * 100 + 11 * 66.7 + 33.3) / 104, 12);
  });

  // method.md, section 3: everybody in the sample counts in n_h / (n_h - 1), also where a domain is small.
  it('takes a district as a subset of the whole sample', () => {
    const scores = [...Array(11).fill(66.7), 33.3];
    const mean = (11 * 66.7 + 33.3) / 12;
    const squares = scores.reduce((sum, score) => sum + ((score - mean) / 12) ** 2, 0);
    const south = beforeAt(built, { indicator: 'feeling', level: 'district', area: 'south' });
    expect(south?.se).toBeCloseTo(Math.sqrt((104 / 103) * squares), 12);
  });

  it('shows rounded figures where enough people answered', () => {
    expect(cellAt(built.release.cells, { indicator: 'safe_home' })).toMatchObject({
      status: 'published',
      value: 61,
      respondents: 105,
    });
    const south = { indicator: 'feeling', level: 'district', area: 'south' } as const;
    expect(cellAt(built.release.cells, south)).toEqual({ ...south, sample: 'invited', status: 'secret' });
  });

  it('keeps a cell for an area without answers, and says nothing but that', () => {
    const empty = { indicator: 'feeling', level: 'area', area: 'a4' } as const;
    expect(cellAt(built.release.cells, empty)).toEqual({ ...empty, sample: 'invited', status: 'secret' });
  });

  it('opens near unanimity to a class, or keeps it secret', () => {
    const a1 = { indicator: 'safe_home', level: 'area', area: 'a1' } as const;
    expect(cellAt(built.release.cells, a1)).toMatchObject({ status: 'class', class: { over: 90 } });
    expect(
      cellAt(built.release.cells, { indicator: 'wishes', option: 'police', level: 'area', area: 'a1' }),
    ).toMatchObject({ status: 'class', class: { under: 10 } });
    expect(cellAt(built.release.cells, { ...a1, area: 'a3' })?.status).toBe('secret');
    expect(cellAt(built.release.cells, { indicator: 'feeling', level: 'area', area: 'a1' })).toMatchObject({
      status: 'class',
      class: { over: 90 },
    });
  });

  it('freezes the text that the hash is of, under the day of the town', async () => {
    const row = await findRelease(store, 'town', '2026', built.number);
    expect(row?.state).toBe('built');
    expect(row?.sha256).toBe(sha256(row?.body ?? ''));
    expect(row?.createdOn).toBe('2026-04-01');
    expect(JSON.parse(row?.body ?? '')).toEqual(built.release);
    expect(row?.body.startsWith('{"areaSet":1,"areas":[{"district":"north"')).toBe(true);
  });

  it('builds the same bytes again under the next number', async () => {
    const again = await buildRelease(store, 'town', '2026');
    expect(again.number).toBe(built.number + 1);
    expect({ ...again.release, release: built.number }).toEqual(built.release);
  });

  it('says how it was made, and that nothing is weighted', () => {
    const { methods } = built.release;
    expect(methods.remarks[0]?.de).toMatch(/^Ungewichtet/);
    expect(methods.remarks[0]?.en).toMatch(/^Unweighted/);
    expect(methods.sample).toEqual([
      {
        kind: 'invited',
        respondents: 105,
        modes: ['web', 'paper'],
        returns: [
          { mode: 'web', respondents: 40 },
          { mode: 'paper', respondents: 65 },
        ],
        weighted: 'none',
      },
    ]);
    expect(methods.closedOn).toBe('2026-03-02');
    expect(methods.comparisons).toEqual({ method: 'benjaminiHochberg', errorPercent: 5 });
    expect(methods).not.toHaveProperty('previous');
    expect(methods.itemNonResponse).toContainEqual({ indicator: 'wishes', sample: 'invited', percent: 13 });
    expect(methods.minimumBase).toBe(10);
    expect(methods.software).toMatch(/^umfeld \d+\.\d+\.\d+$/);
    const { published, class: open, secret, uncertain, modelled } = methods.cells;
    expect(published + open + secret + uncertain + modelled).toBe(built.release.cells.length);
  });

  it('describes indicators, areas and breakdowns without telling how answers score', () => {
    expect(built.release.municipality).toEqual({ key: 'town', name: 'Town', notice: both('Synthetic') });
    expect(built.release.indicators[3]?.options?.map(({ key }) => key)).toEqual(['light', 'police', 'trees']);
    expect(JSON.stringify(built.release.indicators)).not.toMatch(/score|items/);
    expect(built.release.breakdowns).toEqual([
      {
        by: 'gender',
        title: both('Gender'),
        values: [
          { key: 'f', title: both('f') },
          { key: 'm', title: both('m') },
        ],
      },
    ]);
    expect(built.release.areas[3]).toEqual({ key: 'a4', name: 'Four' });
    expect(built.release.districts).toEqual([
      { key: 'north', name: 'North' },
      { key: 'south', name: 'South' },
    ]);
  });

  it('gives the analyst every cell before the gates, unrounded, with a warning', () => {
    expect(built.analysis.note).toMatch(/^For the analyst's machine only/);
    expect(built.analysis.after).toEqual(built.release.cells);
    const diverse = beforeAt(built, { indicator: 'feeling', breakdown: { by: 'gender', value: 'd' } });
    expect(diverse).toMatchObject({ n: 1, value: 33.3, se: 0 });
    expect(diverse).not.toHaveProperty('low');
  });
});

describe('weights and samples', () => {
  const half: Person[] = [
    ...times(20, { answers: { area: 'a1', home: 'very', victim: 'no', gender: 'f' }, weight: 3 }),
    ...times(20, { answers: { area: 'a1', home: 'not', victim: 'no', gender: 'm' } }),
  ];

  it('weighs the invited and says so', async () => {
    await givenWave(store, 'weighted', half);
    const { release, analysis } = await buildRelease(store, 'town', 'weighted');
    expect(analysis.before.find(isAt({ indicator: 'feeling' }))).toMatchObject({ value: 75, nEff: 32 });
    expect(release.methods.sample).toEqual([
      {
        kind: 'invited',
        respondents: 40,
        modes: ['paper'],
        returns: [{ mode: 'paper', respondents: 40 }],
        weighted: 'imported',
        designEffect: 1.25,
        effectiveSize: 30,
        largestWeight: 1.5,
      },
    ]);
  });

  it('keeps the open sample apart: no weight, no interval', async () => {
    const open = half.map((person): Person => ({ ...person, sample: 'open' }));
    await givenWave(store, 'both', [...half, ...open]);
    const { release, analysis } = await buildRelease(store, 'town', 'both');
    const place = { indicator: 'feeling', sample: 'open' } as const;
    const { low, high, value } = cellAt(release.cells, { ...place, sample: 'invited' }) as Extract<
      Cell,
      { value: number }
    >;
    expect([low, high].every(Number.isInteger)).toBe(true);
    expect(value).toBe(75);
    expect(cellAt(release.cells, place)).toEqual({
      ...place,
      level: 'municipality',
      area: null,
      status: 'published',
      value: 50,
      respondents: 40,
    });
    expect(analysis.before.find(isAt(place))).not.toHaveProperty('se');
    expect(release.methods.remarks[0]?.en).toMatch(/selected themselves/);
  });

  it('lets the gates see each sample for itself', async () => {
    const few = times(9, { answers: { area: 'a1', home: 'not', gender: 'f' }, sample: 'open' });
    await givenWave(store, 'few-open', [...half, ...few]);
    const { release } = await buildRelease(store, 'town', 'few-open');
    const open = release.cells.filter(({ sample }) => sample === 'open');
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ status, breakdown }) => status === 'secret' && !breakdown)).toBe(true);
    expect(release.methods.sample[1]).toEqual({ kind: 'open', modes: ['paper'], weighted: 'none' });
    expect(release.methods.itemNonResponse.some(({ sample }) => sample === 'open')).toBe(false);
  });

  it('reports how far it is', async () => {
    const seen: string[] = [];
    await buildRelease(store, 'town', 'weighted', {
      onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done}/${total}`),
    });
    expect(seen).toEqual([
      'reading 40/40',
      'estimating 1/4',
      'estimating 2/4',
      'estimating 3/4',
      'estimating 4/4',
    ]);
  });
});

describe('a release is refused', () => {
  it.each(['open', 'counting'] as const)('while the wave is %s', async (state) => {
    await givenWave(store, state, times(20, { answers: { area: 'a1' } }), { state });
    await expect(buildRelease(store, 'town', state)).rejects.toThrow(/is not closed yet .* Close it with/);
  });

  it('when nobody answered', async () => {
    await givenWave(store, 'empty', []);
    await expect(buildRelease(store, 'town', 'empty')).rejects.toThrow(/Nobody answered/);
  });

  it('when the questionnaire declares no figures', async () => {
    await givenWave(store, 'mute', times(20, { answers: {} }), {
      asked: { ...questionnaire, indicators: [] },
    });
    await expect(buildRelease(store, 'town', 'mute')).rejects.toThrow(/has no indicators/);
  });

  it('when there is no such wave, and names those there are', async () => {
    await expect(buildRelease(store, 'town', '1999')).rejects.toThrow(/no wave "1999": its waves are/);
  });

  it('when k is set below 5', async () => {
    await expect(buildRelease(store, 'town', '2026', { minimumBase: 4 })).rejects.toThrow(/at least 5/);
  });
});
