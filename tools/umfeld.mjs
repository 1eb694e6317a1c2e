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
  const nodes = built.nodes.map(({ node }) => node.split('.')[0]).join(' and ');
  if (!built.nodes.some(({ modules }) => modules === versions.modules))
    return `This archive is for Node ${nodes}, this is ${versions.node}: start it with Node ${nodes.replace(' and ', ' or ')}, or make one for this with "npm run package -- --node ${versions.node.split('.')[0]}".`;
  return undefined;
}

const fault = findFault();
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  await import('./dist/app/server/main.js');
}
