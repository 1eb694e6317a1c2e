// `npm run age`: how old each dependency is, and how old the newest there is. Asks the registry, one by one.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { listPackages } from './licences.mjs';

const run = promisify(execFile);
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const tools = Object.keys(devDependencies).map((name) => ({
  name,
  version: packages[`node_modules/${name}`].version,
}));
const wanted = [...listPackages().filter(({ isDirect }) => isDirect), ...tools];

const today = Date.now();
const yearsSince = (day) => ((today - Date.parse(day)) / 31_557_600_000).toFixed(1);
let unknown = 0;

console.log('package | installed | of | years | newest | of');
for (const { name, version } of wanted) {
  const known = await datesOf(name);
  const installed = known?.time?.[version];
  const newest = known?.['dist-tags']?.latest;
  if (!installed || !newest) {
    unknown += 1;
    console.log(`${name} | ${version} | the registry did not say`);
    continue;
  }
  const day = (moment) => String(moment).slice(0, 10);
  console.log(
    [name, version, day(installed), yearsSince(installed), newest, day(known.time[newest])].join(' | '),
  );
}
console.log(
  unknown === 0
    ? `${wanted.length} packages asked about, all answered.`
    : `${unknown} of ${wanted.length} packages NOT answered: their age is unknown.`,
);
process.exitCode = unknown === 0 ? 0 : 3;

async function datesOf(name) {
  try {
    const { stdout } = await run('npm', ['view', name, 'time', 'dist-tags', '--json'], { timeout: 30_000 });
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
