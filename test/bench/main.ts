import { describeMachine } from './describeMachine.ts';

const pages = {
  says: "what a reader's browser loads, compressed, and how fast the resident's page is on a slow phone",
  run: async () => (await import('./pages.ts')).benchPages(),
};

/** Loaded when asked for: the pages need a build, the release a database driver, the others neither. */
const benches: Readonly<Record<string, { says: string; run: () => Promise<void> }>> = {
  release: {
    says: 'a release of 10,000, 100,000 and 1,000,000 responses; the kernel against DuckDB',
    run: async () => (await import('./release.ts')).benchRelease(process.argv.slice(3)),
  },
  submit: {
    says: 'durable submissions over HTTP against a bare node:http server',
    run: async () => (await import('./submit.ts')).benchSubmit(),
  },
  evening: {
    says: "a whole town's letters on one evening: 500 people a minute, for [MINUTES] (10)",
    run: async () => (await import('./evening.ts')).benchEvening(process.argv.slice(3)),
  },
  appeal: {
    says: 'a television appeal: 2,000 people a minute in the open sample, for [MINUTES] (10)',
    run: async () => (await import('./appeal.ts')).benchAppeal(process.argv.slice(3)),
  },
  memory: {
    says: 'what the server still holds after equal loads, for [MINUTES] (60)',
    run: async () => (await import('./memory.ts')).benchMemory(process.argv.slice(3)),
  },
  backup: {
    says: 'the nightly backup of 1,000,000 responses while residents answer, and its restore',
    run: async () => (await import('./backup.ts')).benchBackup(process.argv.slice(3)),
  },
  read: {
    says: 'published results over HTTP against a bare node:http server with the same bytes',
    run: async () => (await import('./read.ts')).benchRead(),
  },
  results: {
    says: 'what opening the results of a large town takes, and how long switching views does',
    run: async () => (await import('./results.ts')).benchResults(),
  },
  report: {
    says: 'time and memory of the report in its three forms; the pictures of its handbook page',
    run: async () => (await import('./report.ts')).benchReport(),
  },
  page: pages,
  pages,
  screenshots: {
    says: 'the pictures of the documentation, drawn anew from the demo',
    run: async () => (await import('./screenshots.ts')).drawScreenshots(),
  },
  lattice: {
    says: 'what a council gets to see: shares of cells by number of areas and answers',
    run: async () => (await import('./lattice.ts')).benchLattice(process.argv.slice(3)),
  },
};

const chosen = benches[process.argv[2] ?? ''];
if (chosen) {
  console.log(describeMachine());
  await chosen.run();
} else {
  console.error('Usage: npm run bench -- BENCH\n');
  for (const [name, { says }] of Object.entries(benches)) console.error(`  ${name.padEnd(11)} ${says}`);
  process.exitCode = 2;
}
