// What runs in production, as CycloneDX: the one bill, for `npm run sbom` and for the archive of `npm run package`.
import { spawnSync } from 'node:child_process';
import { listPackages } from './licences.mjs';

/**
 * `npm sbom --omit dev` (npm 10 and 11) leaves out what development needs as well, zod and yaml among others: so all
 * are asked for, and those that only development needs are struck off. "--include dev", because under
 * NODE_ENV=production, which Vite sets after a build, npm omits them unasked.
 * @returns {Record<string, unknown> | undefined} nothing when the packages are not installed as they should be
 */
export function makeBillOfMaterials() {
  const { stdout, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--include', 'dev'], {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) return undefined;
  const bill = JSON.parse(stdout);
  const wanted = new Set(listPackages().map((one) => `${one.name}@${one.version}`));
  const nameOf = ({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', ''));
  const components = bill.components.filter((one) => wanted.has(nameOf(one)));
  const kept = new Set([bill.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  bill.metadata.component.name = 'umfeld';
  return { ...bill, components, dependencies };
}
