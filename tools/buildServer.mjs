// Compiles the server once: plain JavaScript starts in a third of the time that TypeScript takes, and needs neither
// tsx nor a cache. The tree stays as it is, so that every file finds what it reads beside itself.
import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = 'dist/app';

/** Folders whose files are compiled, or read by the server while it runs. */
const sources = ['server', 'db', 'surveys', 'web'];

/** What nobody imports by name: the command line, long work in processes of its own, sentences by language. */
const entries = [
  'server/main.ts',
  ...modulesIn('server/jobs'),
  ...modulesIn('web/i18n'),
  ...modulesIn('web/results/i18n'),
];

function modulesIn(place) {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(place, name));
}

const newestIn = (place) =>
  Math.max(
    ...readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

/** Builds the server when it is not there, or when a source is newer; beside its place, then renamed. */
export async function buildServerWhenOld() {
  const built = `${folder}/server/main.js`;
  const isFresh = existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newestIn));
  if (isFresh) return;
  const beside = `dist/app-${process.pid}`;
  await compileInto(beside);
  copyData(beside);
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

/** Vite sets NODE_ENV for good; whatever runs after a build shall run as it does without one. */
async function compileInto(outDir) {
  const { NODE_ENV } = process.env;
  await compile(outDir);
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
}

const compile = (outDir) =>
  build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: entries,
        output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
      },
    },
  });

/** Migrations, questionnaires, the demo: everything that is read and not imported. */
function copyData(outDir) {
  for (const source of ['server', 'db', 'surveys']) {
    cpSync(source, join(outDir, source), {
      recursive: true,
      filter: (path) => statSync(path).isDirectory() || !/\.tsx?$/.test(path),
    });
  }
  cpSync('package.json', join(outDir, 'package.json'));
  symlinkSync('..', join(outDir, 'dist'));
}
