// The database driver is compiled for one Node each. Under lib/binding, where `bindings` looks by Node and machine, several
// stand side by side; in build/Release, where npm leaves it, one of another Node would end the program.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

const driver = 'node_modules/better-sqlite3';
const drivers = join(driver, 'lib/binding');
const built = join(driver, 'build/Release/better_sqlite3.node');
const { platform, arch } = process;

/** Where the driver for one Node stands. @param modules number of its binary interface, as process.versions.modules */
export const placeOf = (modules) =>
  join(drivers, `node-v${modules}-${platform}-${arch}`, 'better_sqlite3.node');

/**
 * From 24.19 on the headers of Node make every driver of this generation end the program at some garbage collection
 * ("Assertion failed: (env) != nullptr"). One made with earlier headers of the same generation runs on all of them.
 */
const headersFor = { 22: '22.20.0', 24: '24.11.1' };

const endsTheProgram = (text) => text.includes('RemoveEnvironmentCleanupHook');

/** Moves what npm has built or fetched to the place of the Node it is for, whichever asks now; unless it is a bad one. */
export function keepDriver() {
  if (!existsSync(built)) return;
  const text = readFileSync(built, 'latin1');
  const [, modules] = /node_register_module_v(\d+)/.exec(text) ?? [];
  if (endsTheProgram(text)) rmSync(built);
  else if (modules) moveInto(placeOf(modules), built);
}

/** Whether this tree has a driver for this Node. */
export const hasDriver = () => existsSync(placeOf(process.versions.modules));

/** A file that is there is whole: beside its place first, then renamed. */
function moveInto(place, from) {
  mkdirSync(dirname(place), { recursive: true });
  cpSync(from, `${place}.part`);
  renameSync(`${place}.part`, place);
  rmSync(from);
}

/**
 * Lays a Node and the driver for it into the tree.
 *
 * @param major e.g. 24
 * @returns the program, its version and the number of its binary interface
 */
export function bringNode(major) {
  const { program } = fetchNode(String(major));
  const { node, modules } = versionsOf(program);
  keepDriver();
  if (!existsSync(placeOf(modules))) makeDriver(major);
  return { program, node, modules };
}

const versionsOf = (program) =>
  JSON.parse(execFileSync(program, ['-p', 'JSON.stringify(process.versions)'], { encoding: 'utf8' }));

/** A Node with its headers, as the registry has it. @param version "24" or "24.11.1" */
function fetchNode(version) {
  const folder = resolve(`node_modules/.cache/node-${version}`);
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const home = join(folder, 'node_modules', name);
  const program = join(home, platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  if (!existsSync(program)) {
    console.log(`Fetching Node ${version} ...`);
    mkdirSync(folder, { recursive: true });
    npm(['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`]);
  }
  return { home, program };
}

/** Compiles the driver for one generation of Node. @throws Error with what the compiler said */
export function makeDriver(major) {
  const { home, program } = fetchNode(headersFor[major] ?? String(major));
  compileWith({ home, program, ...versionsOf(program) });
}

/** In a copy: what is there must not go away when this fails, nor change under another tree that shares its files. */
function compileWith({ home, program, node, modules }) {
  console.log(`Making the database driver for Node ${node} (one to three minutes) ...`);
  const copy = mkdtempSync(resolve('node_modules/.cache/driver-'));
  try {
    cpSync(driver, copy, { recursive: true, dereference: true });
    for (const place of ['build', 'lib/binding']) rmSync(join(copy, place), { recursive: true, force: true });
    // npm brings node-gyp; under the other Node it builds for that one.
    const made = spawnSync('npm', ['run', 'build-release'], {
      cwd: copy,
      shell: platform === 'win32',
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${dirname(program)}${delimiter}${process.env.PATH}`,
        npm_config_nodedir: home,
      },
    });
    const result = join(copy, 'build/Release/better_sqlite3.node');
    if (made.status !== 0 || !existsSync(result))
      throw new Error(`The database driver could not be made for Node ${node}: ${made.stderr.slice(-2_000)}`);
    moveInto(placeOf(modules), result);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function npm(words) {
  return execFileSync('npm', words, { encoding: 'utf8', shell: platform === 'win32' });
}
