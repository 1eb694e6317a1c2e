import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom (docs/decisions/001-layers.md). First matching folder wins. An entry is a path prefix
 * inside the repository or a package name; "(type)" in front allows `import type` only. Files of the same
 * folder always see each other.
 */
const rules: readonly [folder: string, allowed: readonly string[]][] = [
  ['surveys/language/schema.ts', ['surveys/language', 'zod']],
  ['surveys/language', []],
  [
    'surveys/reading',
    ['surveys/language', 'yaml', 'mdast-util-from-markdown', '(type)mdast', 'fastest-levenshtein', 'node:'],
  ],
  ['server/statistics', ['@stdlib/']],
  ['server/disclosure', ['server/statistics', '(type)surveys/language']],
  [
    'server/pages',
    [
      'web/respond',
      '(type)web/',
      'web/i18n',
      'surveys/language',
      'db/queries/municipalities',
      'db/queries/waves',
      'db/queries/areas',
      'db/queries/releases',
      '(type)db/',
      'server/http',
      'hono',
      '@hono/',
      'preact',
      'preact-render-to-string',
      'node:',
    ],
  ],
  ['db/queries/sealed', ['db/', 'surveys/language', 'drizzle-orm', 'node:', '(type)better-sqlite3']],
  ['db', ['surveys/language', 'drizzle-orm', 'better-sqlite3', 'node:']],
  ['server/http', ['hono', '@hono/', 'node:', '(type)zod']],
  ['server/main.ts', ['server/', 'db/', '@hono/node-server', 'node:']],
  ['server/app.ts', ['server/', '(type)db/', 'hono', '(type)surveys/language']],
  ['server/config.ts', ['zod']],
  [
    'server/cli',
    [
      'server/',
      'surveys/',
      'db/store',
      'db/queries/municipalities',
      'db/queries/areas',
      'db/queries/waves',
      'db/queries/releases',
      '(type)db/',
      'commander',
      'cli-progress',
      'yaml',
      'node:',
    ],
  ],
  ['server/jobs', ['server/', 'db/store', '(type)db/', 'node:']],
  [
    'server/release',
    ['server/statistics', 'server/disclosure', 'server/http/problem', 'surveys/language', 'db/', 'node:'],
  ],
  [
    'server/responses',
    [
      'server/areas',
      'server/waves',
      'server/http',
      'surveys/',
      'db/',
      'hono',
      '@hono/',
      'zod',
      'csv-parse',
      'yaml',
      'fastest-levenshtein',
      'node:',
    ],
  ],
  [
    'server/results',
    [
      '(type)server/release/release',
      '(type)server/disclosure/cell',
      'server/http',
      ...released(),
      'hono',
      'node:',
    ],
  ],
  [
    'server/exports',
    [
      '(type)server/release/release',
      '(type)server/disclosure/cell',
      'server/http',
      ...released(),
      '(type)surveys/language',
      '(type)geojson',
      'csv-stringify',
      'hono',
      'node:',
    ],
  ],
  [
    'server/areas',
    [
      'surveys/',
      'server/http',
      'db/store',
      'db/queries/areas',
      'db/queries/municipalities',
      '(type)db/',
      '@turf/',
      'flatbush',
      'topojson-',
      'hono',
      '(type)geojson',
      'node:',
    ],
  ],
  [
    'server/municipalities',
    [
      'server/http',
      'surveys/language',
      'db/store',
      'db/queries/municipalities',
      '(type)db/',
      'hono',
      'node:',
    ],
  ],
  [
    'server/waves',
    [
      'server/http',
      'server/areas',
      'surveys/',
      'db/store',
      'db/queries/waves',
      'db/queries/areas',
      'db/queries/municipalities',
      'db/queries/retention',
      '(type)db/',
      'hono',
      'node:',
    ],
  ],
  [
    'web/respond',
    [
      'surveys/language',
      'web/ui',
      'web/i18n',
      'web/styles',
      '(type)server/',
      'preact',
      '@preact/signals',
      'leaflet',
      '(type)geojson',
    ],
  ],
  [
    'web/results',
    [
      'surveys/language',
      'web/ui',
      'web/i18n',
      'web/styles',
      '(type)server/',
      'preact',
      '@preact/signals',
      'leaflet',
      'chart.js',
      'chartjs-chart-error-bars',
      '(type)geojson',
    ],
  ],
  [
    'web',
    ['surveys/language', 'web/', '(type)server/', 'preact', '@preact/signals', 'leaflet', '(type)geojson'],
  ],
];

/** What reads released cells may not come near a person's answers. */
function released(): string[] {
  return [
    'db/store',
    'db/queries/releases',
    'db/queries/areas',
    'db/queries/municipalities',
    'db/queries/waves',
    'db/queries/measures',
    'db/queries/context',
    '(type)db/queries/releases',
  ];
}

const roots = ['surveys', 'server', 'db', 'web'];
const importOf = /\b(?:import|export)\s*\(?\s*(type\s)?(?:[^'"();]*?\sfrom\s*)?['"]([^'"]+)['"]/g;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
}

/** Every import of a source text, with relative targets as paths inside the repository. */
function importsOf(from: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"])\/\/.*$/gm, '$1');
  return [...code.matchAll(importOf)].map(([, typeOnly, target = '']) => ({
    from,
    to: target.startsWith('.') ? normalize(join(dirname(from), target)) : target,
    typeOnly: typeOnly !== undefined,
  }));
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const rule = rules.find(([folder]) => from === folder || from.startsWith(`${folder}/`));
  if (!rule) return false;
  const [folder, allowed] = rule;
  if (to.endsWith('/routes.ts') && from !== 'server/app.ts') return false;
  if (to.startsWith('db/queries/sealed/') && !maySeeAnswers(from)) return false;
  if (to === folder || to.startsWith(`${folder}/`)) return true;
  return allowed.some((entry) => {
    const target = entry.replace('(type)', '');
    return (typeOnly || !entry.startsWith('(type)')) && matches(to, target);
  });
}

/** design rule: every query that touches a person's answers is reached from these two folders only. */
function maySeeAnswers(from: string): boolean {
  return /^(server\/responses|server\/release|db)\//.test(from);
}

/** A prefix that ends in "/", ":" or "-" is a family; otherwise the whole name, a sub-path or a file. */
function matches(to: string, target: string): boolean {
  if (/[/:-]$/.test(target)) return to.startsWith(target);
  return to === target || to.startsWith(`${target}/`) || to.startsWith(`${target}.`);
}

const faultsOf = (imports: readonly Import[]) =>
  imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} imports ${to}`);

describe('who may import whom', () => {
  const files = roots.flatMap(listSources).map((name) => relative('.', name));

  it('holds for every source file, and has looked at them', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
    expect(faultsOf(imports)).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
    for (const root of roots) expect(files.some((file) => file.startsWith(`${root}/`))).toBe(true);
  });

  it.each([
    [
      'a map page that reads answers',
      'server/results/results.ts',
      "import { readResponseColumns } from '../../db/queries/sealed/responses.ts';",
    ],
    [
      'an export that builds releases',
      'server/exports/csv.ts',
      "import { buildRelease } from '../release/buildRelease.ts';",
    ],
    [
      'a statistic that opens the store',
      'server/statistics/mean.ts',
      "import { openStore } from '../../db/store.ts';",
    ],
    [
      'a screen that ships server code',
      'web/respond/App.tsx',
      "import { submitResponse } from '../../server/responses/submitResponse.ts';",
    ],
    ['zod in the browser', 'surveys/language/answers.ts', "import { z } from 'zod';"],
    [
      'a use case that calls a route',
      'server/waves/openWave.ts',
      "import { responseRoutes } from '../responses/routes.ts';",
    ],
    ['a driver outside db', 'server/waves/openWave.ts', "import Database from 'better-sqlite3';"],
    [
      'a sealed query outside its two folders',
      'server/waves/closeWave.ts',
      "export * from '../../db/queries/sealed/responses.ts';",
    ],
    ['a dynamic import', 'server/disclosure/gate.ts', "const store = await import('../../db/store.ts');"],
    [
      'an import over several lines',
      'web/results/App.tsx',
      "import {\n  buildRelease,\n} from '../../server/release/buildRelease.ts';",
    ],
    ['an import for its side effect', 'server/exports/csv.ts', "import '../../db/queries/sealed/texts.ts';"],
    [
      'the value of a type-only target',
      'web/results/App.tsx',
      "import { cellOf } from '../../server/disclosure/cell.ts';",
    ],
    ['a folder nobody declared', 'server/extras/thing.ts', "import { z } from 'zod';"],
  ])('catches %s', (_what, from, source) => {
    expect(faultsOf(importsOf(from, source))).toHaveLength(1);
  });

  it('lets types through where only types may pass, and ignores comments', () => {
    expect(
      faultsOf(
        importsOf('web/results/App.tsx', "import type { Cell } from '../../server/disclosure/cell.ts';"),
      ),
    ).toEqual([]);
    expect(faultsOf(importsOf('web/results/App.tsx', "// import { db } from '../../db/store.ts';"))).toEqual(
      [],
    );
  });
});
