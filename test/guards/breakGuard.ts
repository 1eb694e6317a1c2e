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
  /** Whether the pages were built from what no longer stands there. */
  let isStale = false;

  const freshPages = async (): Promise<void> => {
    if (isStale) await buildPages(folder);
    isStale = false;
  };
  const unbroken = async (guard: Guard): Promise<Outcome> => {
    const key = JSON.stringify([guard.test, guard.project, guard.name]);
    const known = greens.get(key);
    if (known) return known;
    await freshPages();
    const running = runTest(folder, guard);
    greens.set(key, running);
    return running;
  };
  const runBroken = async (guard: Guard, file: string, text: string, broken: string): Promise<Outcome> => {
    const isDrawn = guard.project === 'browser' && /^(web|surveys\/language)\//.test(guard.file);
    if (isDrawn) isStale = true;
    try {
      writeFileSync(file, broken);
      await freshPages();
      return await runTest(folder, guard);
    } finally {
      writeFileSync(file, text);
      isStale = isDrawn;
    }
  };

  return async (guard: Guard): Promise<Bite> => {
    const start = performance.now();
    const took = () => Math.round((performance.now() - start) / 100) / 10;
    const file = join(folder, guard.file);
    const text = readFileSync(file, 'utf8');
    let broken: string;
    try {
      broken = breakText(text, guard);
    } catch (error) {
      return { bites: false, red: [], because: String(error), seconds: took() };
    }
    const before = await unbroken(guard);
    const after = await runBroken(guard, file, text, broken);
    return { ...judge(before, after), seconds: took() };
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
