// `npm run sbom`: the bill of materials of what runs in production, as CycloneDX on standard output.
// `npm sbom --omit dev` (npm 11.19) leaves out what development needs as well, zod and yaml among others: so all are
// asked for, and those that only development needs are taken out here.
import { spawnSync } from 'node:child_process';
import { listPackages } from './licences.mjs';

const { stdout, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 200_000_000,
});
if (status !== 0) {
  console.error('npm could not make a bill of materials: install the packages first (npm ci).');
  process.exit(1);
}
const bill = JSON.parse(stdout);
const wanted = new Map(listPackages().map((one) => [`${one.name}@${one.version}`, one]));
const nameOf = ({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', ''));

const components = bill.components.filter((one) => wanted.has(nameOf(one)));
const kept = new Set([bill.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
bill.metadata.component.name = 'umfeld';
console.log(JSON.stringify({ ...bill, components, dependencies }, null, 2));
