import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { type AreaLink, replaceAreaLinks } from '../../../db/queries/areaLinks.ts';
import { type AreaRow, storeAreaSet } from '../../../db/queries/areas.ts';
import { findEstimates } from '../../../db/queries/estimates.ts';
import { replaceMargins } from '../../../db/queries/margins.ts';
import type { Store } from '../../../db/store.ts';
import type { Cell } from '../../../server/disclosure/cell.ts';
import { type BuiltRelease, buildRelease } from '../../../server/release/buildRelease.ts';
import type { EstimateRecord } from '../../../server/release/estimateRecord.ts';
import { publishRelease } from '../../../server/release/publishRelease.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { both, givenStore, givenWave, type Person, questionnaire, times } from './givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
  await released('2020', people(60, 40));
  await publishRelease(store, 'town', '2020');
});
afterAll(() => forget());

/** So many who feel safe and so many who do not, half of each in a1 and half in a2; a fifth at neither end. */
function people(safe: number, unsafe: number, mode: Person['mode'] = 'paper'): Person[] {
  const at = (count: number, home: string) =>
    times(count / 2, { answers: { area: 'a1', home, gender: 'f', wish: 'light' }, mode }).concat(
      times(count / 2, { answers: { area: 'a2', home, gender: 'm', wish: 'police' }, mode }),
    );
  return [...at(safe, 'very'), ...at(unsafe, 'not'), ...at(24, 'rather')];
}

async function released(key: string, persons: readonly Person[], asked: Questionnaire = questionnaire) {
  await givenWave(store, key, persons, { asked });
  return buildRelease(store, 'town', key);
}

function feelingOf({ release }: BuiltRelease, area: string | null = null) {
  const cell = release.cells.find(
    ({ indicator, breakdown, ...place }) => indicator === 'feeling' && !breakdown && place.area === area,
  );
  return cell as Extract<Cell, { value: number }> | undefined;
}

const changes = ({ release }: BuiltRelease) =>
  release.cells.flatMap((cell) => (cell.status === 'published' ? (cell.versusPrevious ?? []) : []));

describe('a wave against the one before', () => {
  it('shows the difference of the two published values', async () => {
    const built = await released('2022', people(30, 70));
    const before = (60 * 100 + 24 * 66.7) / 124;
    const now = (30 * 100 + 24 * 66.7) / 124;
    const shown = feelingOf(built);
    expect(shown?.versusPrevious).toMatchObject({
      wave: '2020',
      change: Math.round(now) - Math.round(before),
      significant: true,
    });
    const { low = 0, high = 0, change = 0 } = shown?.versusPrevious ?? {};
    expect(low).toBeLessThanOrEqual(change);
    expect(high).toBeGreaterThanOrEqual(change);
    expect(built.release.methods.previous).toEqual({ wave: '2020', breaks: [] });
  });

  it('finds nothing where nothing changed', async () => {
    const built = await released('2022-same', people(60, 40));
    expect(feelingOf(built)?.versusPrevious).toMatchObject({ change: 0, significant: false });
    expect(changes(built).length).toBeGreaterThan(5);
    expect(changes(built).some(({ significant }) => significant)).toBe(false);
  });

  it('takes the last one that was published, and no later one', async () => {
    const later = await released('2024', people(60, 40));
    expect(later.release.methods.previous?.wave).toBe('2020');
    await publishRelease(store, 'town', '2022');
    const next = await released('2025', people(60, 40));
    expect(next.release.methods.previous?.wave).toBe('2022');
    const older = await released('1999', people(60, 40));
    expect(older.release.methods).not.toHaveProperty('previous');
  });

  it('knows no other questionnaire', async () => {
    const other = await released('2021', people(60, 40), { ...questionnaire, key: 'other' });
    expect(other.release.methods).not.toHaveProperty('previous');
  });

  it('computes nothing across another wording, and says so', async () => {
    const asked: Questionnaire = {
      ...questionnaire,
      sections: questionnaire.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) =>
          question.key === 'wish' && question.kind === 'single'
            ? { ...question, text: both('Wish') }
            : question,
        ),
      })),
    };
    const built = await released('2020-wording', people(60, 40), asked);
    expect(built.release.methods.previous).toEqual({
      wave: '2020',
      breaks: [{ reason: 'wording', indicator: 'wishes' }],
    });
    expect(feelingOf(built)?.versusPrevious).toBeDefined();
    const wishes = built.release.cells.filter(({ indicator }) => indicator === 'wishes');
    expect(wishes.some(({ status }) => status === 'published')).toBe(true);
    expect(wishes.some((cell) => 'versusPrevious' in cell)).toBe(false);
    expect(built.report.join('\n')).toContain('break (wording): wishes');
  });

  it.each([
    ['other modes', () => released('2020-modes', people(60, 40, 'web')), 'modes'],
    [
      'other margins',
      async () => {
        await givenWave(store, '2020-margins', people(60, 40), {
          asked: { ...questionnaire, weighting: ['gender'] },
        });
        await replaceMargins(store, 'town', '2020-margins', [
          { question: 'gender', category: 'f', population: 500 },
          { question: 'gender', category: 'm', population: 500 },
        ]);
        return buildRelease(store, 'town', '2020-margins');
      },
      'weighting',
    ],
  ])('computes nothing across %s', async (_what, build, reason) => {
    const built = await build();
    expect(built.release.methods.previous?.breaks).toEqual([{ reason }]);
    expect(changes(built)).toEqual([]);
  });

  it('does not compare an area whose borders moved, nor its district', async () => {
    const outline = (x: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [x, 50],
          [x + 0.02, 50],
          [x + 0.02, 50.01],
          [x, 50.01],
          [x, 50],
        ],
      ],
    });
    const square = (x: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [x, 50],
          [x + 0.01, 50],
          [x + 0.01, 50.01],
          [x, 50.01],
          [x, 50],
        ],
      ],
    });
    const areas = [
      { key: 'a1', name: 'One', district: 'north', outline: outline(13), simplified: outline(13) },
      { key: 'a2', name: 'Two', district: 'north', outline: square(13.01), simplified: square(13.01) },
      { key: 'a3', name: 'Three', district: 'south', outline: square(13.02), simplified: square(13.02) },
      { key: 'a4', name: 'Four', outline: square(13.03), simplified: square(13.03) },
    ];
    const version = await storeAreaSet(store, 'town', areas);
    await givenWave(store, '2020-areas', people(60, 40));
    connectionOf(store).sqlite.exec(`UPDATE waves SET area_set = ${version} WHERE key = '2020-areas'`);
    const built = await buildRelease(store, 'town', '2020-areas');
    expect(built.release.methods.previous?.breaks).toEqual([
      { reason: 'areas', area: { level: 'district', key: 'north' } },
      { reason: 'areas', area: { level: 'area', key: 'a1' } },
    ]);
    const compared = (area: string | null) => feelingOf(built, area)?.versusPrevious !== undefined;
    expect([null, 'north', 'a1', 'a2'].map(compared)).toEqual([true, false, false, true]);
  });
});

describe('a wave on other areas than the one before', () => {
  const square = (x: number, width = 0.01) => {
    const [west, east, south, north] = [x, x + width, 50, 50.01];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { type: 'Polygon' as const, coordinates: [ring] };
  };
  const area = (key: string, x: number, width?: number) => {
    const outline = square(x, width);
    return { key, name: key, outline, simplified: outline };
  };

  /** A town that asked on a1, a2, a3, and again after its areas were drawn anew. */
  async function askedTwice(areas: AreaRow[], links: AreaLink[], homes: string[]): Promise<BuiltRelease> {
    const fresh = await givenStore();
    onTestFinished(() => fresh.forget());
    const town = fresh.store;
    const ask = async (key: string, places: string[], version: number) => {
      const persons = places.flatMap((place) =>
        times(40, { answers: { area: place, home: 'very', gender: 'f' }, mode: 'paper' as const }).concat(
          times(20, { answers: { area: place, home: 'not', gender: 'm' }, mode: 'paper' as const }),
        ),
      );
      await givenWave(town, key, persons, { asked: questionnaire });
      connectionOf(town).sqlite.exec(`UPDATE waves SET area_set = ${version} WHERE key = '${key}'`);
      return buildRelease(town, 'town', key);
    };
    const first = await storeAreaSet(town, 'town', [area('a1', 13), area('a2', 13.01), area('a3', 13.02)]);
    await ask('2020', ['a1', 'a2', 'a3'], first);
    await publishRelease(town, 'town', '2020');
    const toSet = await storeAreaSet(town, 'town', areas);
    expect(await replaceAreaLinks(town, 'town', { fromSet: first, toSet }, links)).toBe(true);
    const built = await ask('2024', homes, toSet);
    await publishRelease(town, 'town', '2024');
    expect(await replaceAreaLinks(town, 'town', { fromSet: first, toSet }, [])).toBe(false);
    return built;
  }

  it('is compared through a declared name with the area it was, and with no other', async () => {
    const areas = [area('a1', 13), area('a4', 13.01), area('a3', 13.02)];
    const built = await askedTwice(areas, [{ fromArea: 'a2', toArea: 'a4' }], ['a1', 'a4', 'a3']);
    expect(built.release.methods.previous).toEqual({
      wave: '2020',
      breaks: [],
      renamed: [{ level: 'area', key: 'a4', before: 'a2' }],
    });
    expect(feelingOf(built, 'a4')?.versusPrevious).toMatchObject({ wave: '2020', change: 0 });
    const undeclared = await askedTwice(areas, [], ['a1', 'a4', 'a3']);
    expect(feelingOf(undeclared, 'a4')?.versusPrevious).toBeUndefined();
  });

  it('stays a break where areas were merged whose figures were published one by one', async () => {
    const links = ['a1', 'a2'].map((fromArea) => ({ fromArea, toArea: 'a4' }));
    const built = await askedTwice([area('a4', 13, 0.02), area('a3', 13.02)], links, ['a4', 'a3']);
    expect(built.release.methods.previous?.breaks).toEqual([
      { reason: 'areas', area: { level: 'area', key: 'a4' } },
    ]);
    expect(feelingOf(built, 'a4')?.status).toBe('published');
    expect(feelingOf(built, 'a4')?.versusPrevious).toBeUndefined();
    expect(feelingOf(built, 'a3')?.versusPrevious).toBeDefined();
  });
});

describe('what is kept for the next wave', () => {
  it('is of published figures only', async () => {
    const few: Person[] = times(4, { answers: { area: 'a3', home: 'not', wish: 'light' } });
    const built = await released('2030', [...people(60, 40), ...few]);
    const text = await findEstimates(store, 'town', '2030', built.number);
    const record: EstimateRecord = JSON.parse(text ?? 'null');
    const published = built.release.cells.filter(({ status }) => status === 'published');
    expect(record.figures).toHaveLength(published.length);
    expect(record.figures.some(({ place }) => place.area === 'a3')).toBe(false);
    expect(record.modes).toEqual(['paper']);
  });

  it('is held against a release that is what was frozen', async () => {
    const { sqlite } = connectionOf(store);
    const swap = (from: string, to: string) =>
      sqlite.exec(`UPDATE releases SET body = replace(body, '${from}', '${to}') WHERE wave = '2022'`);
    swap('Town', 'Tawn');
    await expect(released('2023', people(60, 40))).rejects.toThrow(
      /Release 1 of town\/2022.*not what was frozen/,
    );
    swap('Tawn', 'Town');
  });

  it('is not in the release, and a changed byte is noticed', async () => {
    const text = (await findEstimates(store, 'town', '2020', 1)) ?? '';
    expect(text).toContain('variance');
    const { sqlite } = connectionOf(store);
    expect(sqlite.prepare('SELECT count(*) FROM releases WHERE body LIKE ?').pluck().get('%variance%')).toBe(
      0,
    );
    sqlite.exec("UPDATE estimates SET body = replace(body, 'mean', 'maen') WHERE wave = '2020'");
    await expect(findEstimates(store, 'town', '2020', 1)).rejects.toThrow(/not what was stored/);
    await expect(released('2020-after', people(60, 40))).rejects.toThrow(
      /Release 1 of town\/2020, which this wave is compared with, is not what was frozen/,
    );
  });
});
