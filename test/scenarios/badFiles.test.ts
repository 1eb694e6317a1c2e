import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../server/backup/seal.ts';
import { tarOf } from '../attack/badInput/craftTar.ts';
import { runUmfeld } from './runUmfeld.ts';

/** The same readers as in test/attack/badInput, a few of them as whoever types the command meets them. */
const place = mkdtempSync(join(tmpdir(), 'umfeld-bad-files-'));
const data = join(place, 'data');
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(place, name), content);
  return join(place, name);
};

beforeAll(async () => {
  expect((await runUmfeld(data, 'municipality', 'create', 'meissen', '--name', 'Meißen')).code).toBe(0);
  const keys = await Promise.all([makeKeyPair(), makeKeyPair()]);
  for (const [at, { secret }] of keys.entries()) write(`key${at}`, `${secret}\n`);
  const made = await runUmfeld(data, 'backup', join(place, 'b.age'), '--recipient', keys[0].recipient);
  expect(made.code, made.errors).toBe(0);
  write('b.cut.age', readFileSync(join(place, 'b.age')).subarray(0, 5_000));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const deepYaml = () => write('deep.yaml', `${'['.repeat(5_000)}`);
const refused: readonly [what: string, words: () => string[] | Promise<string[]>, reason: RegExp][] = [
  [
    'areas that are a workbook',
    () => ['areas', 'import', 'meissen', write('a.geojson', 'PK\u0003\u0004x')],
    /JSON/,
  ],
  [
    'a table of zero bytes',
    () => ['places', 'import', 'meissen', write('p.csv', '\0\0')],
    /zero bytes|areas/,
  ],
  ['a questionnaire without end', () => ['questionnaire', 'check', deepYaml()], /cannot be used yet/],
  [
    'a form that is none',
    () => ['questionnaire', 'import', write('f.xlsx', 'x'), '--out', join(place, 'o')],
    /f\.xlsx/,
  ],
  [
    'a file that is not there',
    () => ['measures', 'import', 'meissen', join(place, 'none.csv')],
    /does not exist/,
  ],
  ['a folder', () => ['benchmark', 'import', 'meissen', place, '--source', 'x'], /is a folder/],
  [
    'a backup that was cut off',
    () => ['restore', join(place, 'b.cut.age'), '--replace', '--identity-file', join(place, 'key0')],
    /damaged|does not open/,
  ],
  [
    'a backup and the key of another',
    () => ['restore', join(place, 'b.age'), '--replace', '--identity-file', join(place, 'key1')],
    /does not open with this key or passphrase/,
  ],
  [
    'a backup that wants to lie elsewhere',
    async () => {
      const tar = await tarOf([{ name: '../../outside.key', type: 'file', content: 'x' }], ['umfeld.sqlite']);
      return ['restore', write('t.tar.gz', gzipSync(tar)), '--replace'];
    },
    /does not list/,
  ],
];

describe('the real command line', () => {
  it.each(refused)('ends with 1 and a sentence for %s', async (_what, words, reason) => {
    const { code, errors, out } = await runUmfeld(data, ...(await words()));
    expect(code, errors).toBe(1);
    expect(errors).toMatch(reason);
    expect(errors + out).not.toMatch(/\bat \S+ \(|node_modules|undefined/);
  });

  it('leaves the store as it was', async () => {
    expect((await runUmfeld(data, 'verify')).out).toContain('responses: 0');
  });
});
