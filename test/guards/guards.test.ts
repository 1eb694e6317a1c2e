import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from './breakGuard.ts';
import { chapters } from './chapters.ts';
import { composePage } from './composePage.ts';
import { readLastRun } from './lastRun.ts';
import { breakText, diffOf, keyOf } from './parts.ts';
import type { Outcome } from './runTest.ts';

const guards = chapters.flatMap((chapter) => chapter.guards);
const lastRun = readLastRun();

describe('the list of guards', () => {
  it('covers the house', () => {
    expect(guards.length).toBeGreaterThanOrEqual(60);
    expect(new Set(guards.map(({ guard }) => guard)).size).toBe(guards.length);
    expect(new Set(guards.map(keyOf)).size).toBe(guards.length);
  });

  it('fits the program as it is: each patch one place, each test there', () => {
    const faults = guards.flatMap((guard): string[] => {
      if (!existsSync(guard.test)) return [`${guard.guard}: there is no ${guard.test}`];
      try {
        const text = readFileSync(guard.file, 'utf8');
        return breakText(text, guard) === text ? [`${guard.guard}: the patch changes nothing`] : [];
      } catch (error) {
        return [String(error)];
      }
    });
    expect(faults).toEqual([]);
  });

  it('was seen red, each guard, or says why not; `npm run guards -- --new --write` runs what is new', () => {
    const unseen = guards.filter((guard) => {
      const result = lastRun.results[keyOf(guard)];
      return !result || (result.red.length === 0) !== (guard.open !== undefined);
    });
    expect(unseen.map(({ guard }) => guard)).toEqual([]);
  });

  it('stands in docs/guards.md as it is; `npm run guards -- --page` writes it', () => {
    expect(readFileSync('docs/guards.md', 'utf8')).toBe(composePage(chapters, lastRun));
  });
});

describe('a patch', () => {
  const guard = { guard: 'g', file: 'db/syncPath.ts', find: 'fsyncSync(descriptor)', replace: '', test: 't' };

  it('fits one place, or none at all', () => {
    expect(breakText('a fsyncSync(descriptor) b', guard)).toBe('a  b');
    expect(() => breakText('', guard)).toThrow('stands 0 times');
    expect(() => breakText('fsyncSync(descriptor)fsyncSync(descriptor)', guard)).toThrow('stands 2 times');
  });

  it('is shown with its whole line', () => {
    expect(diffOf(guard)).toBe('-    fsyncSync(descriptor);\n+    ;');
  });
});

describe('red', () => {
  const ran = (state: 'passed' | 'failed' | 'other', says = ''): Outcome => ({
    tests: [{ title: 'keeps its word', state, says }],
    output: '',
  });
  const nothing: Outcome = { tests: [], output: 'SyntaxError' };
  const assertion = 'AssertionError: expected 1 to be 2';

  it('is a test that is green without the patch and fails with it', () => {
    expect(judge(ran('passed'), ran('failed', assertion))).toEqual({ bites: true, red: ['keeps its word'] });
    expect(judge(ran('passed'), ran('passed')).because).toBe('no test went red');
  });

  it('is none where nothing ran, the patch is at fault, or it was red before', () => {
    expect(judge(ran('passed'), nothing).because).toContain('no test ran with the patch');
    expect(judge(nothing, ran('failed', assertion)).because).toContain('no test ran without the patch');
    expect(judge(ran('other'), ran('failed', assertion)).bites).toBe(false);
    expect(judge(ran('failed'), ran('failed', assertion)).because).toContain('red without the patch');
    expect(judge(ran('passed'), ran('failed', 'ReferenceError: x is not defined')).bites).toBe(false);
  });
});
