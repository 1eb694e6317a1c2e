// What others wrote that runs in production, and under which licence: `npm run licences` writes docs/lizenzen.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Licences a town may pass on together with EUPL-1.2 code without asking anybody. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'WTFPL',
]);

/** Packages whose package.json names none, with what their own licence file says. */
const readByHand = { 'png-js': 'MIT' };

/**
 * Whether an SPDX expression can be met: one of several alternatives, all of what stands together.
 * @param {string} expression "(MIT OR GPL-2.0-only)", "MIT AND OFL-1.1"
 */
export function isAllowed(expression) {
  const bare = expression.replace(/[()]/g, ' ').trim();
  if (bare === '') return false;
  return bare
    .split(/\s+OR\s+/)
    .some((one) => one.split(/\s+AND\s+/).every((name) => allowed.has(name.trim())));
}

/**
 * Everything installed for production, by name. What is for another machine is listed as the lock file knows it.
 * @returns {{ name: string, version: string, licence: string, isDirect: boolean }[]}
 */
export function listPackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const direct = new Set(Object.keys(packages[''].dependencies));
  const found = Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = licenceIn(path) ?? entry.license ?? readByHand[name] ?? '';
      return {
        name,
        version: entry.version,
        licence,
        isDirect: direct.has(name) && path === `node_modules/${name}`,
      };
    });
  const once = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].sort((one, other) =>
    `${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1,
  );
}

function licenceIn(path) {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof license === 'string' && license !== '') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ');
}

/** The page for whoever has to approve them. */
export function describeLicences(packages) {
  const byLicence = Map.groupBy
    ? Map.groupBy(packages, ({ licence }) => licence)
    : packages.reduce(
        (groups, one) => groups.set(one.licence, [...(groups.get(one.licence) ?? []), one]),
        new Map(),
      );
  const counts = [...byLicence].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    '# Lizenzen der verwendeten Bausteine',
    '',
    'Erzeugt mit `npm run licences` aus `package-lock.json` und `node_modules`; ein Test hält die Liste aktuell und lässt',
    'keine Lizenz zu, die nicht auf der Liste der erlaubten steht (`tools/supply/licences.mjs`). Aufgeführt ist, was im',
    'Betrieb läuft oder an Browser ausgeliefert wird, auch Bausteine für andere Betriebssysteme. Umfeld selbst: EUPL-1.2.',
    '',
    '| Lizenz | Pakete |',
    '|---|---|',
    ...counts.map(([licence, list]) => `| ${licence} | ${list.length} |`),
    '',
    '## Unmittelbar verwendet',
    '',
    '| Paket | Version | Lizenz |',
    '|---|---|---|',
    ...packages.filter(({ isDirect }) => isDirect).map(line),
    '',
    '## Von diesen mitgebracht',
    '',
    '| Paket | Version | Lizenz |',
    '|---|---|---|',
    ...packages.filter(({ isDirect }) => !isDirect).map(line),
    '',
  ].join('\n');
}

const line = ({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`;

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const packages = listPackages();
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  writeFileSync('docs/lizenzen.md', describeLicences(packages));
  console.log(`docs/lizenzen.md: ${packages.length} packages`);
  for (const { name, version, licence } of refused)
    console.error(`${name} ${version}: the licence "${licence}" is not among those allowed`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
