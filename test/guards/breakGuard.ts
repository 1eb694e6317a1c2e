import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from './guard.ts';
import { breakText } from './parts.ts';
import { buildPages, type Outcome, runTest } from './runTest.ts';

export interface Bite {
  bites: boolean;
  /** Titles of the tests that went red. */
  red: string[];
  /** Why it does not count, where it does not. */
  because?: string;
  seconds: number;
}

/** Faults of the patch itself: they turn anything red and prove nothing. */
const brokenPatch = /^(ReferenceError|SyntaxError)|is not a function|Failed to (load|resolve)/;

/**
 * Breaks guards in one copy of the program, one after the other. Red counts only where the same test is green without the
 * patch; a file that does not load, or a name that no test has, is no red.
 */
export function createBreaker(folder: string) {
  const greens = new Map<string, Promise<Outcome>>();

  const unbroken = (guard: Guard): Promise<Outcome> => {
    const key = JSON.stringify([guard.test, guard.project, guard.name]);
    const known = greens.get(key) ?? runTest(folder, guard);
    greens.set(key, known);
    return known;
  };

  return async (guard: Guard): Promise<Bite> => {
    const start = performance.now();
    const file = join(folder, guard.file);
    const text = readFileSync(file, 'utf8');
    let broken: string;
    try {
      broken = breakText(text, guard);
    } catch (error) {
      return { bites: false, red: [], because: String(error), seconds: 0 };
    }
    const before = await unbroken(guard);
    const isDrawn = guard.project === 'browser' && /^(web|surveys\/language)\//.test(guard.file);
    let after: Outcome;
    try {
      writeFileSync(file, broken);
      if (isDrawn) await buildPages(folder);
      after = await runTest(folder, guard);
    } finally {
      writeFileSync(file, text);
    }
    if (isDrawn) await buildPages(folder);
    return { ...judge(before, after), seconds: Math.round((performance.now() - start) / 100) / 10 };
  };
}

/** What two runs of the same test say of the guard between them. */
export function judge(before: Outcome, after: Outcome): Omit<Bite, 'seconds'> {
  const not = (because: string) => ({ bites: false, red: [], because });
  const green = new Set(before.tests.filter(({ state }) => state === 'passed').map(({ title }) => title));
  const redBefore = before.tests.find(({ state }) => state === 'failed');
  if (redBefore) return not(`red without the patch: ${redBefore.title}: ${redBefore.says}`);
  if (green.size === 0) return not(`no test ran without the patch: ${before.output.slice(-400)}`);
  const failed = after.tests.filter(({ title, state }) => state === 'failed' && green.has(title));
  const real = failed.filter(({ says }) => !brokenPatch.test(says));
  if (real.length > 0) return { bites: true, red: real.map(({ title }) => title) };
  if (failed[0]) return not(`the patch itself is at fault: ${failed[0].says}`);
  if (!after.tests.some(({ state }) => state === 'passed'))
    return not(`no test ran with the patch: ${after.output.slice(-400)}`);
  return not('no test went red');
}
