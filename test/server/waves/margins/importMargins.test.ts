import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMargins } from '../../../../db/queries/margins.ts';
import { createWave } from '../../../../db/queries/waves.ts';
import type { Store } from '../../../../db/store.ts';
import { Refusal } from '../../../../server/http/refusal.ts';
import { buildRelease } from '../../../../server/release/buildRelease.ts';
import { publishRelease } from '../../../../server/release/publishRelease.ts';
import { importMargins } from '../../../../server/waves/margins/importMargins.ts';
import { both, givenStore, givenWave, questionnaire, times } from '../../release/givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), 'umfeld-margins-'));
const file = join(folder, 'margins.csv');
beforeAll(async () => {
  ({ store, forget } = await givenStore());
  const asked = { ...questionnaire, weighting: ['area', 'gender'] };
  await givenWave(store, '2026', [], { asked, state: 'open' });
  await givenWave(store, 'unweighted', [], { state: 'open' });
});
afterAll(async () => {
  await forget();
  rmSync(folder, { recursive: true });
});

function importing(lines: readonly string[] | Buffer, wave = '2026') {
  writeFileSync(file, Buffer.isBuffer(lines) ? lines : `${lines.join('\n')}\n`);
  return importMargins(store, { municipality: 'town', wave, file });
}

async function refusalOf(lines: readonly string[] | Buffer, wave = '2026'): Promise<string> {
  const error = await importing(lines, wave).catch((reason: unknown) => reason);
  if (error instanceof Refusal) return [error.message, ...error.details].join('\n').replaceAll(file, 'FILE');
  throw error instanceof Error ? error : new Error('nothing was refused');
}

const areas = ['a1,,100', 'a2,,200', 'a3,,300', 'a4,,400'];
const separate = ['area,gender,population', ...areas, ',f,520', ',m,480'];
const joint = [
  'area;population;gender',
  'a1;60;f',
  'a1;40;m',
  'a2;100;f',
  'a2;98;m',
  'a2;2;d',
  'a3;300;m',
  'a4;400;f',
];

describe('margins', () => {
  it('are taken as separate counts', async () => {
    expect(await importing(separate)).toEqual({
      margins: [
        { question: 'area', categories: 4, total: 1000 },
        { question: 'gender', categories: 2, total: 1000 },
      ],
      notes: [],
    });
    expect(await listMargins(store, 'town', '2026')).toContainEqual({
      question: 'gender',
      category: 'm',
      population: 480,
    });
  });

  it('are the sums of a table', async () => {
    const { margins, notes } = await importing(joint);
    expect(margins.map(({ total }) => total)).toEqual([1000, 1000]);
    expect(notes).toEqual(['d of "gender" forms no group of its own: these people keep factor 1 on it']);
    const stored = await listMargins(store, 'town', '2026');
    expect(stored.map(({ category, population }) => [category, population])).toEqual([
      ['a1', 100],
      ['a2', 200],
      ['a3', 300],
      ['a4', 400],
      ['d', 2],
      ['f', 560],
      ['m', 438],
    ]);
  });

  it('take the place of earlier ones whole', async () => {
    const { notes } = await importing(['area,population', 'a1,1', 'a2,2', 'a3,3', 'a4,0']);
    expect(notes).toEqual(['there are no counts for "gender", so answers will not be weighted by it']);
    expect(await listMargins(store, 'town', '2026')).toHaveLength(4);
  });

  it.each([
    ['Windows-1252 with semicolons', Buffer.from(separate.join('\r\n').replaceAll(',', ';'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${separate.join('\n').replaceAll(',', '\t')}`, 'utf16le')],
    ['a byte-order mark and empty rows', Buffer.from(`\ufeff${separate.join('\n')}\n,,\n\n`)],
  ])('are read from %s', async (_kind, bytes) => {
    expect((await importing(bytes)).margins).toHaveLength(2);
  });

  it('may differ a little in their totals, and say so', async () => {
    const { notes } = await importing([...separate.slice(0, -1), ',m,476']);
    expect(notes).toEqual(['"gender" counts 996 people and "area" 1000: the former is scaled to the latter']);
  });

  it('may give a question in two tables that agree', async () => {
    const { margins } = await importing([...joint, 'a1;100;', 'a2;200;', 'a3;300;', 'a4;400;']);
    expect(margins[0]).toEqual({ question: 'area', categories: 4, total: 1000 });
  });

  it('may count categories together, named alike in any order', async () => {
    await importing(['area,population', 'a1,1', 'a3 + a2,2', 'a4,0']);
    const stored = await listMargins(store, 'town', '2026');
    expect(stored.map(({ category }) => category)).toEqual(['a1', 'a2+a3', 'a4']);
  });

  it('are taken by a draft, with the areas it would be opened with', async () => {
    const asked = { ...questionnaire, weighting: ['area'] };
    const wave = { municipality: 'town', key: 'draft', title: both('Draft'), sample: 'invited' as const };
    await createWave(store, { ...wave, questionnaire: asked });
    const { margins } = await importing(['area,population', 'a1,1', 'a2,2', 'a3,3', 'a4,0'], 'draft');
    expect(margins).toEqual([{ question: 'area', categories: 4, total: 6 }]);
  });
});

describe('margins are refused', () => {
  it.each([
    [
      'with an unknown column',
      ['area,gendre,population', 'a1,f,1'],
      'FILE:1: there is no column "gendre"; did you mean gender?',
    ],
    ['without counts', ['area,gender', 'a1,f'], 'FILE:1: the column "population" is missing'],
    [
      'without a question',
      ['population', '12'],
      'FILE:1: none of the questions the wave is weighted by is a column: area, gender',
    ],
    ['with a column twice', ['area,area,population', 'a1,a1,1'], 'FILE:1: the column "area" is there twice'],
    [
      'with an unknown category',
      [...separate, 'b1,,3'],
      'FILE:8: "area" has no category "b1"; did you mean a1?',
    ],
    [
      'with people in "no answer"',
      [...separate, ',na,3'],
      'FILE:8: "gender" has no category "na"; it has f, m, d',
    ],
    [
      'with a category too few',
      ['area,gender,population', ...areas.slice(1), ',f,520', ',m,480'],
      'FILE:6: "area" has no count for a1; write 0 if nobody lives there',
    ],
    [
      'with a number below zero',
      [...separate.slice(0, -1), ',m,-480'],
      'FILE:7: "-480" is not a number of people: write a whole number, 0 or more, without separators',
    ],
    ['with half a person', [...separate.slice(0, -1), ',m,480.5'], 'FILE:7: "480.5" is not a number'],
    ['with a point for thousands', [...separate.slice(0, -1), ',m,1.480'], '"1.480" is not a number'],
    ['with an empty count', [...separate.slice(0, -1), ',m,'], 'FILE:7: an empty cell is not a number'],
    ['with a row twice', [...separate, 'a2,,200'], 'FILE:8: a2 was counted in line 3 already'],
    ['with a row of nothing', [...separate, ',,200'], 'FILE:8: the row names no category'],
    ['with a cell too many', [...separate, 'a1,,2,3'], 'FILE:8: 4 cells instead of 3'],
    ['with nobody at all', ['gender,population', 'f,0', 'm,0'], 'FILE:3: "gender" counts nobody at all'],
    [
      'with totals of two populations',
      [...separate.slice(0, -1), ',m,490'],
      'FILE:7: the totals do not fit: "area" counts 1000 people, "gender" 1010; they may differ by 0.5 % at most',
    ],
    [
      'with tables that contradict each other',
      [...joint, 'a1;100;', 'a2;210;', 'a3;300;', 'a4;400;'],
      'FILE:9: "area" counts 200 people in a2 by area × gender and 210 by area',
    ],
    [
      'with a quotation mark left open',
      ['area,population', '"a1,3'],
      'FILE:2: a quotation mark is opened here',
    ],
    [
      'with a category alone and with another',
      [...separate, 'a1+a2,,3'],
      'FILE:8: "area" counts a1 in two categories',
    ],
    ['without rows', ['area,population'], 'FILE has a header but no rows'],
  ])('%s', async (_fault, lines, sentence) => {
    const before = await listMargins(store, 'town', '2026');
    expect(await refusalOf(lines)).toContain(sentence);
    expect(await listMargins(store, 'town', '2026')).toEqual(before);
  });

  it('with every fault at once', async () => {
    expect((await refusalOf(['area,population', 'b9,1', 'a1,x', 'a1,'])).split('\n')).toHaveLength(4);
  });

  it('as a workbook, or when there is no file', async () => {
    expect(await refusalOf(Buffer.from('PK\u0003\u0004'))).toContain('is a workbook');
    rmSync(file);
    await expect(importMargins(store, { municipality: 'town', wave: '2026', file })).rejects.toThrow(
      /does not exist/,
    );
  });

  it('by a wave that is weighted by nothing', async () => {
    expect(await refusalOf(separate, 'unweighted')).toContain('names no questions to weight by');
  });

  it('once a release was published', async () => {
    const asked = { ...questionnaire, weighting: ['gender'] };
    await givenWave(store, 'public', times(20, { answers: { area: 'a1', home: 'very', gender: 'f' } }), {
      asked,
    });
    await buildRelease(store, 'town', 'public');
    await publishRelease(store, 'town', 'public');
    const lines = ['gender,population', 'f,1', 'm,1'];
    expect(await refusalOf(lines, 'public')).toContain('was published: its weights stand');
    expect(await listMargins(store, 'town', 'public')).toEqual([]);
  });
});
