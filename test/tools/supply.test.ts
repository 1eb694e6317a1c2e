import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAudit } from '../../tools/supply/audit.mjs';
import { describeLicences, isAllowed, listPackages } from '../../tools/supply/licences.mjs';

describe('what others wrote', () => {
  const packages = listPackages();

  it('stands under licences that a town may pass on', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('is listed in docs/lizenzen.md as it is installed', () => {
    expect(readFileSync('docs/lizenzen.md', 'utf8')).toBe(describeLicences(packages));
  });

  it.each([
    ['MIT', true],
    ['(BSD-2-Clause OR GPL-2.0-only)', true],
    ['MIT AND OFL-1.1', true],
    ['GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['MIT AND GPL-3.0-only', false],
    ['SSPL-1.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
  ])('of a licence "%s" it is said whether it may be: %s', (expression, may) => {
    expect(isAllowed(expression)).toBe(may);
  });

  // Production is what a build leaves behind in the environment, and where npm omits things unasked.
  it.each(['test', 'production'])(
    'comes as a bill of materials with every package for production, in CycloneDX (NODE_ENV=%s)',
    (NODE_ENV) => {
      const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
        encoding: 'utf8',
        maxBuffer: 50_000_000,
        env: { ...process.env, NODE_ENV },
      });
      const { bomFormat, specVersion, components } = JSON.parse(text) as {
        bomFormat: string;
        specVersion: string;
        components: { name: string; version: string; purl: string }[];
      };
      expect(bomFormat).toBe('CycloneDX');
      expect(Number(specVersion)).toBeGreaterThanOrEqual(1.5);
      const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', ''))));
      for (const { name, version, isDirect } of packages)
        if (isDirect) expect(listed, name).toContain(`${name}@${version}`);
      expect([...listed].filter((purl) => /^(vitest|playwright-core|typescript|knip)@/.test(purl))).toEqual(
        [],
      );
    },
  );

  it('comes from the public registry alone, each with its checksum', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
    };
    for (const [path, { resolved, integrity, link }] of Object.entries(lock.packages)) {
      if (path === '' || link) continue;
      // Without an address it is the registry's own.
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });
});

describe('an audit', () => {
  const counts = (total: number) => ({ metadata: { vulnerabilities: { total } } });

  it('says that nothing was checked where the registry offers none', () => {
    const refused = JSON.stringify({
      message: '405 Method Not Allowed - POST https://registry.example/bulk',
      statusCode: 405,
    });
    for (const output of [refused, '', 'npm error', '{}']) {
      const { code, lines } = readAudit(output);
      expect(code).toBe(3);
      expect(lines[0]).toMatch(/^NOT CHECKED/);
    }
  });

  it('says what is known, or that nothing is', () => {
    expect(readAudit(JSON.stringify(counts(0)))).toMatchObject({ code: 0 });
    const vulnerabilities = { left: { name: 'left', severity: 'high', range: '<2' } };
    const found = readAudit(JSON.stringify({ ...counts(1), vulnerabilities }));
    expect(found).toEqual({ code: 1, lines: ['high: left <2'] });
  });
});
