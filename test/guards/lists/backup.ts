import type { Guard } from '../guard.ts';

export const backup: readonly Guard[] = [
  {
    guard: 'The newest backup is always kept.',
    file: 'server/backup/rotation.ts',
    find: '(a < b ? 1 : -1)',
    replace: '(a < b ? -1 : 1)',
    test: 'test/server/backup/rotation.test.ts',
  },
  {
    guard: 'Backups are kept by month, week and day.',
    file: 'server/backup/rotation.ts',
    find: `    [mondayOf, weeks],
`,
    replace: '',
    test: 'test/server/backup/rotation.test.ts',
  },
  {
    guard: 'A migration is made whole or not at all.',
    file: 'db/migrate.ts',
    find: 'const apply = database.transaction(() => {',
    replace: 'const apply = ((work: () => void) => ({ immediate: work }))(() => {',
    test: 'test/db/everySchema.test.ts',
  },
  {
    guard: 'A migration that would leave rows without their parent is refused.',
    file: 'db/migrate.ts',
    find: 'broken.length > 0',
    replace: 'broken.length < 0',
    test: 'test/db/migrate.test.ts',
  },
  {
    guard: 'A database of a newer program is left alone.',
    file: 'db/migrate.ts',
    find: 'current > newest',
    replace: 'current > newest + 1_000',
    test: 'test/db/migrate.test.ts',
  },
  {
    guard: 'Before a migration a copy is kept.',
    file: 'db/openDatabase.ts',
    find: `    keepBeforeMigrating(database, file);
`,
    replace: '',
    test: 'test/db/everySchema.test.ts',
  },
  {
    guard: 'Nobody else on the machine can read the store.',
    file: 'db/openDatabase.ts',
    find: "'a', 0o600",
    replace: "'a', 0o644",
    test: 'test/db/migrate.test.ts',
  },
];
