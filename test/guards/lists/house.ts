import type { Guard } from '../guard.ts';

export const house: readonly Guard[] = [
  {
    guard: 'Statistics stay pure.',
    file: 'server/statistics/interval.ts',
    find: '/** Limits of',
    replace: `import '../http/problem.ts';
/** Limits of`,
    test: 'test/architecture.test.ts',
  },
  {
    guard: 'No address of ours can be taken for the folder of a site.',
    file: 'server/http/site.ts',
    find: `  'api',
`,
    replace: '',
    test: 'test/server/http/site.test.ts',
  },
];
