// Makes one archive that starts with Node alone: the built pages, the compiled server, the modules it needs with their
// binaries, and the bill of materials. Binaries are those of this machine, the database driver's also of this Node and of
// those asked for; the archive says which.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { bringNode, keepDriver, placeOf } from './drivers.mjs';
import { makeBillOfMaterials } from './supply/billOfMaterials.mjs';

const documents = [
  'LICENSE',
  'CHANGELOG.md',
  'docs/betrieb.md',
  'docs/betrieb',
  'docs/datenschutz.md',
  'docs/methodik.md',
  'docs/handbuch',
];

/** What a module carries for those who compile or read it, and no program loads. */
const ballast = [
  /\.(?:map|d\.ts|d\.mts|d\.cts|tsbuildinfo)$/,
  /better-sqlite3\/(?:deps|src)(?:\/|$)/,
  /better-sqlite3\/(?:build|lib\/binding)(?:\/|$)/,
  /node_modules\/@types(?:\/|$)/,
  /node_modules\/\.(?:cache|bin|package-lock)/,
];

const isWanted = (path) => !ballast.some((pattern) => pattern.test(path.replaceAll('\\', '/')));

/** Kind of machine the binaries are for; another needs another archive. */
function describeMachine() {
  const glibc = process.report?.getReport().header.glibcVersionRuntime;
  return {
    platform: process.platform,
    arch: process.arch,
    libc: process.platform === 'linux' ? (glibc ? 'glibc' : 'musl') : undefined,
  };
}

/**
 * @param outFolder where the archive goes
 * @param others major versions of Node it shall start with beside this one
 * @returns its path and size in bytes
 */
export function makePackage(outFolder = 'dist', others = []) {
  keepDriver();
  const { node, modules } = process.versions;
  const brought = others.map(bringNode).filter((one) => one.modules !== modules);
  const nodes = [{ node, modules }, ...brought]
    .map((one) => ({ node: one.node, modules: one.modules }))
    .sort((one, other) => Number(one.modules) - Number(other.modules));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const machine = describeMachine();
  const name = `umfeld-${version}`;
  const kind = [machine.platform, machine.arch, ...(machine.libc === 'musl' ? ['musl'] : [])].join('-');
  const majors = nodes.map((one) => one.node.split('.')[0]);
  const archive = join(outFolder, `${name}-${kind}-node${majors.join('-')}.tar.gz`);
  const stage = resolve(outFolder, `package-${process.pid}`);
  const root = join(stage, name);
  mkdirSync(root, { recursive: true });
  try {
    fill(root, { version, nodes, ...machine });
    execFileSync('tar', ['-czf', `${archive}.part`, '-C', stage, name]);
    renameSync(`${archive}.part`, archive);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  return { archive, bytes: statSync(archive).size };
}

function fill(root, build) {
  const keepLinks = { recursive: true, verbatimSymlinks: true };
  for (const folder of ['dist/app', 'dist/web']) cpSync(folder, join(root, folder), keepLinks);
  for (const document of documents.filter((path) => existsSync(path)))
    cpSync(document, join(root, document), { recursive: true });
  const modules = productionModules();
  for (const path of modules)
    cpSync(path, join(root, relative('.', path)), { ...keepLinks, dereference: false, filter: isWanted });
  for (const { modules: number } of build.nodes) cpSync(placeOf(number), join(root, placeOf(number)));
  cpSync('tools/umfeld.mjs', join(root, 'umfeld.mjs'));
  writeFileSync(join(root, 'build.json'), `${JSON.stringify(build, null, 2)}\n`);
  const bill = makeBillOfMaterials();
  if (!bill) throw new Error('npm could not make a bill of materials: install the packages first (npm ci)');
  writeFileSync(join(root, 'bom.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

/** As npm sees them: what package.json names outside devDependencies, and what that needs in turn. */
function productionModules() {
  return npm('ls', '--omit', 'dev', '--all', '--parseable').split('\n').slice(1).filter(Boolean).sort();
}

function npm(...words) {
  return execFileSync('npm', words, {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
    shell: process.platform === 'win32',
  });
}
