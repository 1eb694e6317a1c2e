// Compiles the server once: plain JavaScript starts in a third of the time that TypeScript takes, and needs neither
// tsx nor a cache. Modules are joined into few files, because each one opened costs a start a third of a millisecond;
// what the server reads stays where it stands in the tree.
import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { keepPlaces, placesApart } from './keepPlaces.mjs';

const folder = 'dist/app';

/** Folders whose files are compiled, or read by the server while it runs; packages that are joined, and how that is done. */
const sources = ['server', 'db', 'surveys', 'web', 'tools', 'package-lock.json'];

/** What nobody imports by name: the command line, long work in processes of its own, sentences by language. */
const entries = [
  'server/main.ts',
  ...modulesIn('server/jobs'),
  ...modulesIn('web/i18n'),
  ...modulesIn('web/results/i18n'),
];

/** Packages of plain modules in many small files, joined with ours for the same reason. */
const joined = [
  /^(drizzle-orm|zod|hono|mdast-util-from-markdown|micromark[\w-]*|csv-parse|csv-stringify|altcha-lib)(\/|$)/,
];

function modulesIn(place) {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(place, name));
}

function filesIn(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const newestIn = (place) => Math.max(...filesIn(place).map((file) => statSync(file).mtimeMs));

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
    ssr: { noExternal: joined },
    plugins: [keepPlaces(process.cwd())],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry.replace(/\.tsx?$/, ''), entry])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'server/parts/[name].js',
          codeSplitting: placesApart,
        },
      },
    },
  });

/** Migrations, questionnaires, the demo: everything that is read and not imported. */
function copyData(outDir) {
  for (const source of ['server', 'db', 'surveys']) {
    for (const path of filesIn(source)) {
      if (!/\.tsx?$/.test(path)) cpSync(path, join(outDir, path));
    }
  }
  cpSync('package.json', join(outDir, 'package.json'));
  symlinkSync('..', join(outDir, 'dist'));
}
