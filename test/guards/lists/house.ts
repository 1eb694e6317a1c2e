import type { Guard } from '../guard.ts';

export const house: readonly Guard[] = [
  {
    guard: 'Nothing but responses and releases reads answers.',
    file: 'server/exports/csv.ts',
    find: 'import { writeCsv } from',
    replace: `import '../../db/queries/sealed/responses.ts';
import { writeCsv } from`,
    test: 'test/architecture.test.ts',
  },
  {
    guard: 'Statistics stay pure.',
    file: 'server/statistics/interval.ts',
    find: '/** Limits of',
    replace: `import '../http/problem.ts';
/** Limits of`,
    test: 'test/architecture.test.ts',
  },
  {
    guard: 'Every sentence of the interface is said in each language.',
    file: 'web/i18n/en.ts',
    find: "'Start the survey'",
    replace: "''",
    test: 'test/web/i18n/texts.test.ts',
  },
  {
    guard: 'Every fault has words in both languages.',
    file: 'web/desk/i18n/faults.ts',
    find: "'The file is empty.'",
    replace: "''",
    test: 'test/web/desk/faults.test.ts',
  },
  {
    guard: 'Every route others may use is described.',
    file: 'server/openapi/operations.ts',
    find: "path: '/api/health/ready'",
    replace: "path: '/api/health/steady'",
    test: 'test/server/openapi/describeApi.test.ts',
  },
  {
    guard: 'No address of ours can be taken for the folder of a site.',
    file: 'server/http/site.ts',
    find: `  'api',
`,
    replace: '',
    test: 'test/server/http/site.test.ts',
  },
  {
    guard: 'A table holds what its columns say and no row number.',
    file: 'db/migrations/0013_letter_texts.sql',
    find: ') STRICT, WITHOUT ROWID;',
    replace: ');',
    test: 'test/db/schema.test.ts',
  },
  {
    guard: 'No licence gets in that a town may not pass on.',
    file: 'tools/supply/licences.mjs',
    find: `one.split(/\\s+AND\\s+/).every(`,
    replace: `one.split(/\\s+AND\\s+/).some(`,
    test: 'test/tools/supply.test.ts',
    name: 'it is said whether it may be',
  },
  {
    guard: 'The bill of materials names what runs, also after a build.',
    file: 'tools/supply/billOfMaterials.mjs',
    find: `, '--include', 'dev'`,
    replace: '',
    test: 'test/tools/supply.test.ts',
    name: 'comes as a bill of materials',
  },
];
