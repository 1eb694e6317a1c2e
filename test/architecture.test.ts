import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRules } from './importRules.ts';

const roots = ['surveys', 'server', 'db', 'web'];
const staticImport = /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const dynamicImport = /\bimport\(\s*()?['"]([^'"]+)['"]/g;

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
  return [...code.matchAll(staticImport), ...code.matchAll(dynamicImport)].map(
    ([, typeOnly, target = '']) => ({
      from,
      to: target.startsWith('.') ? normalize(join(dirname(from), target)) : target,
      typeOnly: typeOnly?.trim() === 'type',
    }),
  );
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const rule = importRules.find(([folder]) => from === folder || from.startsWith(`${folder}/`));
  if (!rule) return false;
  const [folder, allowed] = rule;
  if (/\/(routes|deskRoutes)\.ts$/.test(to) && from !== 'server/app.ts') return false;
  if (to.startsWith('db/queries/sealed/') && !maySeeAnswers(from)) return false;
  if (to === folder || to.startsWith(`${folder}/`)) return true;
  return allowed.some((entry) => {
    const target = entry.replace('type:', '');
    return (typeOnly || !entry.startsWith('type:')) && matches(to, target);
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
