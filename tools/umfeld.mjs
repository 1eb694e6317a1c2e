#!/usr/bin/env node
// The door of the packed program: `node umfeld.mjs serve`. Nothing has to be installed or compiled.
import { readFileSync } from 'node:fs';

const built = JSON.parse(readFileSync(new URL('./build.json', import.meta.url), 'utf8'));
const { platform, arch, versions } = process;
const glibc = platform === 'linux' ? process.report?.getReport().header.glibcVersionRuntime : undefined;
const libc = platform === 'linux' ? (glibc ? 'glibc' : 'musl') : undefined;

/** The database driver is compiled for one kind of machine and one Node: another would end in a riddle. */
function findFault() {
  if (platform !== built.platform || arch !== built.arch || libc !== built.libc)
    return `This archive is for ${[built.platform, built.arch, built.libc].filter(Boolean).join(' ')}, this machine is ${[platform, arch, libc].filter(Boolean).join(' ')}: run "npm run package" on a machine of this kind.`;
  if (versions.modules !== built.modules)
    return `This archive is for Node ${built.node.split('.')[0]}, this is ${versions.node}: start it with that Node, or run "npm run package" with this one.`;
  return undefined;
}

const fault = findFault();
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  await import('./dist/app/server/main.js');
}
