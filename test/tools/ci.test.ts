import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** Tests that are red in the first and in the second run of the short form. */
type Red = readonly [first: readonly string[], second: readonly string[]];

/** A project whose tests are red as told; each test is a file of its own, and one more is green. */
function givenProject([first, second]: Red, tsc = 'exit 0'): string {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  for (const [name, ends] of [
    ['tsc', tsc],
    ['biome', 'exit 0'],
    ['knip', 'exit 0'],
  ] as const) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${ends}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ scripts: { test: 'node form.mjs short', 'test:long': 'node form.mjs long' } }),
  );
  writeFileSync(join(folder, 'form.mjs'), formScript(first, second));
  return folder;
}

/** Writes the report vitest would write, and ends as it would. */
const formScript = (first: readonly string[], second: readonly string[]) => `
  import { writeFileSync } from 'node:fs';
  const file = process.argv.find((word) => word.startsWith('--outputFile.json=')).slice(18);
  const red = process.argv[2] === 'long' ? [] : file.endsWith('-2.json') ? ${JSON.stringify(second)} : ${JSON.stringify(first)};
  const suite = (name, status) => ({
    name: process.cwd() + '/' + name + '.test.ts', status, message: '',
    assertionResults: [{ status, fullName: name, failureMessages: status === 'failed' ? ['Error: ' + name + ' hurts'] : [] }],
  });
  const testResults = [suite('calm', 'passed'), ...red.map((name) => suite(name, 'failed'))];
  writeFileSync(file, JSON.stringify({ numPassedTests: 1, testResults }));
  process.exitCode = red.length > 0 ? 1 : 0;
`;

function runAll(folder: string): Promise<{ code: number; lines: string[] }> {
  const program = resolve('tools/ci/main.mjs');
  return new Promise((settle) => {
    execFile(process.execPath, [program], { cwd: folder }, (error, out) => {
      settle({ code: error ? Number(error.code) : 0, lines: out.trim().split('\n') });
    });
  });
}

describe('the whole run', () => {
  it('counts both forms and the three checks', async () => {
    const { code, lines } = await runAll(givenProject([[], []]));
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe('5 passed, 0 failed');
  });

  it('names a test that is red twice, with what it said, in the last lines', async () => {
    const { code, lines } = await runAll(givenProject([['storm'], ['storm']]));
    expect(code).toBe(1);
    expect(lines.slice(-3)).toEqual([
      'FAILED: storm.test.ts: storm',
      '    Error: storm hurts',
      '5 passed, 1 failed',
    ]);
  });

  it('counts a test as passed that is green alone, and names it', async () => {
    const { code, lines } = await runAll(givenProject([['gust', 'storm'], ['storm']]));
    expect(code).toBe(1);
    expect(lines).toContain('UNSTEADY (red once, green alone): gust.test.ts: gust');
    expect(lines.at(-1)).toBe('6 passed, 1 failed');
  });

  it('tries nothing again where many files are red', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'];
    const { code, lines } = await runAll(givenProject([many, []]));
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('5 passed, 5 failed');
  });

  it('is red for a check that is', async () => {
    const { code, lines } = await runAll(givenProject([[], []], 'exit 3'));
    expect(code).toBe(1);
    expect(lines.at(-2)).toBe('FAILED: types: "npx tsc" told of a fault');
    expect(lines.at(-1)).toBe('4 passed, 1 failed');
  });
});
