import { spawnSync } from 'node:child_process';

const oldest = [20, 19];

/** One sentence with the cure when this Node is too old, else undefined. */
export function findNodeFault(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `Umfeld needs Node ${oldest.join('.')} or newer, this is ${version}: install Node 24 (LTS) from https://nodejs.org and run the command again.`;
}

/** better-sqlite3 carries no binary for Node 20: npm compiles it, which takes these three programs. */
const wanted = [
  { name: 'python3', programs: ['python3', 'python'] },
  { name: 'make', programs: ['make'] },
  { name: 'a C++ compiler', programs: ['c++', 'g++', 'clang++'] },
];

function answers(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** One sentence with the cure when the database driver cannot be compiled here, else undefined. */
export function findCompilerFault(present = answers) {
  const missing = wanted.filter(({ programs }) => !programs.some(present)).map(({ name }) => name);
  if (missing.length === 0) return undefined;
  return (
    `The database driver (better-sqlite3) has to be compiled on this machine, and ${listed(missing)} ${missing.length > 1 ? 'are' : 'is'} missing: ` +
    'install the build tools ("sudo apt-get install python3 make g++" on Debian and Ubuntu, "xcode-select --install" on macOS) and run the command again.'
  );
}

function listed(names) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
