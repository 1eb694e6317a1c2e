#!/usr/bin/env node
// The door for `npm run demo`, `npm test` and `npm run umfeld`: plain JavaScript, because it has to run
// before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installOnce } from './install.mjs';

const [task = '', ...rest] = process.argv.slice(2);

function run(program, args, env = {}, node = process.execPath) {
  return new Promise((resolve) => {
    const child = spawn(node, [program, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Imported late: it needs what is installed first. */
const buildServer = async () => (await import('./buildServer.mjs')).buildServerWhenOld();

async function umfeld(args) {
  await buildServer();
  return run('dist/app/server/main.js', args);
}

function newestIn(folder) {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

/** Builds the pages when there are none, or when a source is newer than what was built. */
async function buildPagesWhenOld() {
  const built = 'dist/web/.vite/manifest.json';
  const sources = ['web', 'surveys/language'];
  if (existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newestIn))) return 0;
  console.log('Building the pages ...');
  // Beside its place, then renamed: a server or a test that reads the pages meanwhile finds the old or the new ones.
  const beside = `dist/web-${process.pid}`;
  const code = await run('node_modules/vite/bin/vite.js', [
    'build',
    '--logLevel',
    'warn',
    '--outDir',
    beside,
  ]);
  if (code === 0) {
    rmSync('dist/web', { recursive: true, force: true });
    renameSync(beside, 'dist/web');
  }
  return code;
}

async function vitest(args, env) {
  await buildServer();
  return run('node_modules/vitest/vitest.mjs', ['run', ...args], env);
}

async function bench(args) {
  await buildServer();
  return run('node_modules/tsx/dist/cli.mjs', ['test/bench/main.ts', ...args]);
}

/** Major versions after each "--node". */
function nodesIn(words) {
  const { node = [] } = parseArgs({
    args: words,
    options: { node: { type: 'string', multiple: true } },
  }).values;
  return node.flatMap((one) => one.split(',')).map(Number);
}

/** The unit tests under another Node than this one, which npm brings. */
async function testUnder(major) {
  const { bringNode } = await import('./drivers.mjs');
  const { program } = bringNode(major);
  return run('node_modules/vitest/vitest.mjs', ['run', '--project', 'unit', ...rest], {}, program);
}

/** Takes each guard away on purpose, in a copy, and demands that its test goes red. */
const guards = (args) => run('node_modules/tsx/dist/cli.mjs', ['test/guards/main.ts', ...args]);

/** One archive for a server without compiler and registry. */
async function pack() {
  await buildServer();
  const { makePackage } = await import('./package.mjs');
  const { archive, bytes } = makePackage('dist', nodesIn(rest));
  console.log(
    `${archive} (${(bytes / 1e6).toFixed(1)} MB): unpack it and start it with "node umfeld.mjs serve".`,
  );
  return 0;
}

const tasks = {
  demo: async () => (await buildPagesWhenOld()) || umfeld(['demo', ...rest]),
  umfeld: async () => (rest[0] === 'serve' && (await buildPagesWhenOld())) || umfeld(rest),
  package: async () => (await buildPagesWhenOld()) || pack(),
  bench: async () => (await buildPagesWhenOld()) || bench(rest),
  test: async () => (await buildPagesWhenOld()) || vitest(rest),
  soak: () =>
    vitest(['soak.test.ts', '--project=scenarios', '--disable-console-intercept', ...rest], {
      UMFELD_TEST_LENGTH: 'soak',
    }),
  'test:node24': () => testUnder(24),
  guards: async () => (await buildPagesWhenOld()) || guards(rest),
  'test:long': async () => (await buildPagesWhenOld()) || vitest(rest, { UMFELD_TEST_LENGTH: 'long' }),
};

const chosen = tasks[task];
if (!chosen) {
  console.error(`Unknown task "${task}": use one of ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = 2;
} else if (await installOnce()) {
  process.exitCode = await chosen();
} else {
  process.exitCode = 1;
}
