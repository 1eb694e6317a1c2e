import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMerges, replaceMargins, replaceMerges } from '../../../db/queries/margins.ts';
import type { Store } from '../../../db/store.ts';
import type { Cell } from '../../../server/disclosure/cell.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { type BuiltRelease, buildRelease } from '../../../server/release/buildRelease.ts';
import { publishRelease } from '../../../server/release/publishRelease.ts';
import { importMerges } from '../../../server/waves/margins/importMerges.ts';
import { givenStore, givenWave, type Person, questionnaire } from './givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
});
afterAll(() => forget());

/** So many persons of an area, spread over the answers alike. */
function inArea(area: string, count: number): Person[] {
  const homes = ['very', 'rather', 'hardly', 'not'];
  return Array.from({ length: count }, (_, at) => ({ answers: { area, home: homes[at % 4] ?? 'very' } }));
}

const merges = [
  { area: 'a1', intoKey: 'both', intoName: 'Both' },
  { area: 'a2', intoKey: 'both', intoName: 'Both' },
];

function cellOf({ release }: BuiltRelease, area: string) {
  const found = release.cells.find(
    (cell) => cell.indicator === 'feeling' && cell.level === 'area' && cell.area === area,
  );
  return found as Extract<Cell, { value: number }> | undefined;
}

describe('declared areas', () => {
  it('are shown as one where too few answered in one of them', async () => {
    await givenWave(store, 'joined', [...inArea('a1', 60), ...inArea('a2', 12), ...inArea('a3', 40)]);
    await replaceMerges(store, 'town', 'joined', merges);
    const built = await buildRelease(store, 'town', 'joined');
    expect(cellOf(built, 'both')).toMatchObject({ status: 'published', respondents: 70 });
    expect(built.release.cells.some(({ area }) => area === 'a1' || area === 'a2')).toBe(false);
    expect(built.release.areas[0]).toEqual({
      key: 'both',
      name: 'Both',
      district: 'north',
      parts: ['a1', 'a2'],
    });
    expect(built.release.methods.joinedAreas).toEqual([{ key: 'both', name: 'Both', parts: ['a1', 'a2'] }]);
    expect(built.report).toContain('Areas shown as one, too few respondents: a1, a2 -> both');
  });

  it('stay apart where enough answered', async () => {
    await givenWave(store, 'apart', [...inArea('a1', 60), ...inArea('a2', 20), ...inArea('a3', 40)]);
    await replaceMerges(store, 'town', 'apart', merges);
    const { release } = await buildRelease(store, 'town', 'apart');
    expect(release.areas.map(({ key }) => key)).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(release.methods).not.toHaveProperty('joinedAreas');
  });

  it('are weighted as one, so that an empty one does no harm', async () => {
    const asked = { ...questionnaire, weighting: ['area'] };
    await givenWave(store, 'weighted', [...inArea('a1', 60), ...inArea('a3', 40)], { asked });
    const populations = { a1: 300, a2: 100, a3: 200, a4: 0 };
    await replaceMargins(
      store,
      'town',
      'weighted',
      Object.entries(populations).map(([category, population]) => ({
        question: 'area',
        category,
        population,
      })),
    );
    const refused = await buildRelease(store, 'town', 'weighted').catch((reason: unknown) => reason);
    if (!(refused instanceof Refusal)) throw new Error('an empty area was weighted');
    expect(refused.message).toContain('nobody in the sample stands in a2');
    expect(refused.fault).toEqual({ code: 'weights.emptyArea', parts: { name: 'Two' } });
    await replaceMerges(store, 'town', 'weighted', merges);
    const { release } = await buildRelease(store, 'town', 'weighted');
    const [both] = release.methods.sample[0]?.margins?.[0]?.categories ?? [];
    expect([both?.before, both?.after, both?.values.map(({ key }) => key)]).toEqual([60, 67, ['a1', 'a2']]);
  });
});

describe('areas merge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-merges-'));
  const file = join(folder, 'merges.csv');
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => givenWave(store, 'open', [], { state: 'open' }));

  const importing = (lines: readonly string[], wave = 'open') => {
    writeFileSync(file, lines.join('\n'));
    return importMerges(store, { municipality: 'town', wave, file });
  };

  it('takes a declaration in the place of the earlier one', async () => {
    await importing(['area,into,name', 'a1,all,Everything', 'a2,all,Everything']);
    expect(await importing(['name;area;into', 'Both;a1;both', 'Both;a2;both'])).toEqual({
      groups: 1,
      areas: 2,
    });
    expect(await listMerges(store, 'town', 'open')).toEqual(merges);
  });

  it.each([
    ['an unknown area', ['a1,both,Both', 'a9,both,Both'], ':3: the town has no area "a9"; did you mean a1?'],
    ['a group of one', ['a1,both,Both'], ':2: "both" joins nothing'],
    ['two names', ['a1,both,Both', 'a2,both,Two'], ':3: "both" is called "Both" in line 2'],
    ['two districts', ['a1,both,Both', 'a3,both,Both'], ':3: a3 and a1 lie in different districts'],
    ['an area twice', ['a1,both,Both', 'a1,both,Both'], ':3: a1 stands in line 2 already'],
    ['the key of an area', ['a1,a4,Both', 'a2,a4,Both'], ':2: "a4" is an area already'],
    ['a key that is none', ['a1,Böth,Both', 'a2,both,Both'], ':2: "Böth" cannot be a key'],
    ['no name', ['a1,both,', 'a2,both,'], ':2: the name people read is missing'],
  ])('refuses %s', async (_what, rows, sentence) => {
    const error = await importing(['area,into,name', ...rows]).catch((reason: unknown) => reason);
    expect(error instanceof Refusal && error.details.join('\n')).toContain(`${file}${sentence}`);
    expect(await listMerges(store, 'town', 'open')).toEqual(merges);
  });

  it('refuses other columns, and a wave that has a public release', async () => {
    const error = await importing(['area,to', 'a1,both']).catch((reason: unknown) => reason);
    expect(error instanceof Refusal && error.details).toHaveLength(3);
    await publishRelease(store, 'town', 'apart');
    await expect(importing(['area,into,name', 'a1,both,Both', 'a2,both,Both'], 'apart')).rejects.toThrow(
      /its areas stand as they were shown/,
    );
  });
});

describe('an area that is too uncertain by itself', () => {
  const large = [...inArea('a1', 80), ...inArea('a2', 80), ...inArea('a4', 80)];

  it('gets what the model of all areas says of it', async () => {
    await givenWave(store, '2030', [...large, ...inArea('a3', 14)]);
    const built = await buildRelease(store, 'town', '2030');
    const cell = cellOf(built, 'a3');
    expect(cell).toMatchObject({ status: 'modelled', respondents: 15 });
    const { value = 0, low = 0, high = 0 } = cell ?? {};
    expect([value, low, high].every(Number.isInteger)).toBe(true);
    expect(high - low).toBeLessThanOrEqual(32);
    expect(cell).not.toHaveProperty('versusRest');
    expect(cell).not.toHaveProperty('pooledWith');
    expect(built.release.methods.cells.modelled).toBeGreaterThan(0);
  });

  it('stays secret where it is secret', async () => {
    await givenWave(store, '2030-secret', [...large, ...inArea('a3', 9)]);
    const built = await buildRelease(store, 'town', '2030-secret');
    expect(cellOf(built, 'a3')).toEqual({
      indicator: 'feeling',
      level: 'area',
      area: 'a3',
      sample: 'invited',
      status: 'secret',
    });
    expect(
      built.analysis.before.find(({ area, level }) => area === 'a3' && level === 'area')?.modelled,
    ).toBeDefined();
  });

  it('gets the mean of two waves where the earlier one was published', async () => {
    await givenWave(store, '2031', [...large, ...inArea('a3', 40)]);
    await buildRelease(store, 'town', '2031');
    await publishRelease(store, 'town', '2031');
    await givenWave(store, '2032', [...large, ...inArea('a3', 13)]);
    const built = await buildRelease(store, 'town', '2032');
    expect(cellOf(built, 'a3')).toMatchObject({ status: 'modelled', pooledWith: '2031', respondents: 55 });
    expect(cellOf(built, 'a3')).not.toHaveProperty('versusPrevious');
    expect(cellOf(built, 'a1')).toHaveProperty('versusPrevious');
  });
});
