import type { Guard } from '../guard.ts';

export const backup: readonly Guard[] = [
  {
    guard: 'A damaged store yields no backup.',
    file: 'server/backup/makeBackup.ts',
    find: `  if (faults.length > 0)
`,
    replace: `  if (faults.length < 0)
`,
    test: 'test/server/backup/makeBackup.test.ts',
  },
  {
    guard: 'A backup overwrites no file.',
    file: 'server/backup/makeBackup.ts',
    find: `  if (existsSync(out))
`,
    replace: `  if (false)
`,
    test: 'test/server/backup/makeBackup.test.ts',
  },
  {
    guard: 'Keys go into a closed backup only.',
    file: 'server/backup/makeBackup.ts',
    find: "sealing === 'unencrypted' ? [] : readKeyFiles(folder)",
    replace: 'readKeyFiles(folder)',
    test: 'test/server/backup/makeBackup.test.ts',
  },
  {
    guard: 'What a crash left of a backup is cleared away.',
    file: 'server/backup/makeBackup.ts',
    find: `    rmSync(work, { recursive: true, force: true });
    mkdirSync`,
    replace: '    mkdirSync',
    test: 'test/server/backup/makeBackup.test.ts',
  },
  {
    guard: 'Two backups never run at once.',
    file: 'db/folderLock.ts',
    find: "'backup.lock', 'BEGIN EXCLUSIVE'",
    replace: "'backup.lock', 'SELECT 1'",
    test: 'test/server/backup/makeBackup.test.ts',
  },
  {
    guard: 'Nothing is restored while a server or a command works there.',
    file: 'db/folderLock.ts',
    find: "'umfeld.lock', 'BEGIN EXCLUSIVE'",
    replace: "'umfeld.lock', 'SELECT 1'",
    test: 'test/server/backup/restoreBackup.test.ts',
  },
  {
    guard: 'A store is replaced only where that is said.',
    file: 'server/backup/restoreBackup.ts',
    find: 'holdsStore(folder) && !options.replace',
    replace: 'false',
    test: 'test/server/backup/restoreBackup.test.ts',
  },
  {
    guard: 'A backup that does not verify is not restored.',
    file: 'server/backup/restoreBackup.ts',
    find: `    if (faults.length > 0)
`,
    replace: `    if (faults.length < 0)
`,
    test: 'test/server/backup/restoreBackup.test.ts',
  },
  {
    guard: 'A backup of a newer program is not restored.',
    file: 'server/backup/restoreBackup.ts',
    find: 'schema > newestSchema()',
    replace: 'schema > newestSchema() + 1_000',
    test: 'test/server/backup/restoreBackup.test.ts',
  },
  {
    guard: 'One byte that is not as it was stops a restore.',
    file: 'server/backup/readArchive.ts',
    find: "bytes !== listed.bytes || hash.digest('hex') !== listed.sha256",
    replace: 'bytes !== listed.bytes',
    test: 'test/server/backup/restoreBackup.test.ts',
  },
  {
    guard: 'A backup in which a file is missing is not restored.',
    file: 'server/backup/readArchive.ts',
    find: '!manifest || missing.size > 0',
    replace: '!manifest',
    test: 'test/server/backup/restoreBackup.test.ts',
  },
  {
    guard: 'No file of a backup is written outside of its folder.',
    file: 'server/backup/manifest.ts',
    find: 'z.string().regex(namePattern)',
    replace: 'z.string()',
    test: 'test/server/backup/restoreBackup.test.ts',
  },
  {
    guard: 'An exchange of files that a crash broke off is undone by whoever opens the store next.',
    file: 'db/openStore.ts',
    find: `  settleSwap(dataFolder);
`,
    replace: '',
    test: 'test/server/backup/swapFiles.test.ts',
  },
  {
    guard: 'Rotation deletes its own files alone.',
    file: 'server/backup/runNightly.ts',
    find: 'dayOfBackup(name) !== undefined && !kept.has(name)',
    replace: '!kept.has(name)',
    test: 'test/server/backup/nightly.test.ts',
  },
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
    guard: 'A nightly backup that failed is seen.',
    file: 'server/backup/nightly.ts',
    find: `    writeState(store, { ...state, lastFailure: { at: now.toISOString(), ...outcome.refusal } });
`,
    replace: '',
    test: 'test/server/backup/nightly.test.ts',
  },
  {
    guard: 'What an update or a restore kept goes after thirty days.',
    file: 'server/backup/sweepLeftovers.ts',
    find: '> keptFor',
    replace: '> 100 * keptFor',
    test: 'test/server/backup/nightly.test.ts',
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
  {
    guard: 'A key is made once, also by two processes that start together.',
    file: 'db/keys.ts',
    find: 'readKey(file) ?? makeKey(file)',
    replace: `makeKey(\`\${file}.\${process.pid}\`)`,
    test: 'test/db/migrate.test.ts',
  },
  {
    guard: 'A deletion by hand leaves a wave that still takes answers.',
    file: 'server/retention/deleteAnswers.ts',
    find: '  if (open.length > 0) {',
    replace: '  if (open.length < 0) {',
    test: 'test/server/retention/deleteAnswers.test.ts',
  },
];
