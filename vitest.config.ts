import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longestFirst.ts';

/** The long form tries many times more; what hangs is still stopped. */
const patience = process.env.UMFELD_TEST_LENGTH === 'long' ? 20 : 1;

const here = {
  env: { TZ: 'America/St_Johns' },
  setupFiles: ['test/seed.ts', 'test/compiledJobs.ts'],
  // What comes about in a moment takes longer on a machine that does much else: only what never comes is red.
  expect: { poll: { timeout: 15_000 } },
};

// More files at a time than two cores: much of the time goes into waiting for servers and browsers. The kinds of suites
// follow one another, because each has its own number.
// An odd time zone on purpose: a date that is off by one shows at once.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    // The suites of one worker share the modules they import: no module holds what one test could leave to another.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          ...here,
          name: 'unit',
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/scenarios/**', 'test/soak/**', 'test/browser/**'],
          globalSetup: ['test/compileServer.ts', 'test/roomForDemo.ts'],
          testTimeout: 240_000 * patience,
          hookTimeout: 240_000 * patience,
        },
      },
      {
        extends: true,
        test: {
          ...here,
          name: 'scenarios',
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          include: ['test/scenarios/**/*.test.ts', 'test/soak/**/*.test.ts'],
          globalSetup: ['test/compileServer.ts', 'test/roomForDemo.ts'],
          testTimeout: 300_000 * patience,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          ...here,
          name: 'browser',
          maxWorkers: 4,
          sequence: { groupOrder: 0 },
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/compileServer.ts', 'test/browser/unpackChromium.ts', 'test/roomForDemo.ts'],
          testTimeout: 300_000 * patience,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
