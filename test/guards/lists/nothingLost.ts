import type { Guard } from '../guard.ts';

export const nothingLost: readonly Guard[] = [
  {
    guard: 'Nobody hears "stored" before the commit went through.',
    file: 'db/committer.ts',
    find: "      database.exec('COMMIT');",
    replace: `      for (const [index, command] of group.entries()) tell(command, outcomes[index]);
      database.exec('COMMIT');`,
    test: 'test/db/committer.test.ts',
  },
  {
    guard: 'Every commit is brought to the disk.',
    file: 'db/openDatabase.ts',
    find: 'synchronous = FULL',
    replace: 'synchronous = OFF',
    test: 'test/db/schema.test.ts',
  },
  {
    guard: 'A command that would go on after the commit is refused.',
    file: 'db/committer.ts',
    find: 'value instanceof Promise',
    replace: 'value === Promise',
    test: 'test/db/committer.test.ts',
  },
  {
    guard: 'A command that fails is undone, and only that one.',
    file: 'db/committer.ts',
    find: 'ROLLBACK TO command; RELEASE command',
    replace: 'RELEASE command',
    test: 'test/db/committer.test.ts',
  },
  {
    guard: 'A command waits for another process that writes.',
    file: 'db/committer.ts',
    find: 'if (isBusy(error) && waited < longestWait) schedule',
    replace: 'if (isBusy(error) && waited < 0) schedule',
    test: 'test/db/committer.test.ts',
  },
  {
    guard: 'A store that is full says so as a store that fails, not as a bug.',
    file: 'db/storeUnavailable.ts',
    find: 'SQLITE_(FULL|',
    replace: 'SQLITE_(',
    test: 'test/db/committer.test.ts',
  },
  {
    guard: 'The same submission counts once, whatever it says the second time.',
    file: 'db/queries/sealed/responses.ts',
    find: `    if (earlier) return { outcome: 'repeated', day: earlier };
`,
    replace: '',
    test: 'test/db/responses.test.ts',
    name: 'stores a submission once',
  },
  {
    guard: 'A retry gets its receipt also after closing.',
    file: 'server/responses/submitResponse.ts',
    find: `  if (earlier) return { receipt: earlier, isNew: false };
`,
    replace: '',
    test: 'test/server/responses/routes.test.ts',
    name: 'gets the same receipt',
  },
  {
    guard: 'The command that stores looks once more whether the wave still takes answers.',
    file: 'db/queries/sealed/responses.ts',
    find: 'takes(state, response.mode)',
    replace: "takes('open', response.mode)",
    test: 'test/db/responses.test.ts',
    name: 'refuses everything once closed',
  },
  {
    guard: 'A wave that closes while a file is read takes none of it.',
    file: 'db/queries/sealed/responses.ts',
    find: `    if (!takes(now, 'paper')) return { refused: now };
`,
    replace: '',
    test: 'test/db/responses.test.ts',
    name: 'is refused when the wave closes',
  },
  {
    guard: 'A file of answers is stored whole or not at all.',
    file: 'db/queries/sealed/responses.ts',
    find: `      stored++;
`,
    replace: `      stored++;
      await connection.committer.write(() => {
        for (const { shelf, body, width } of pieces.splice(0)) shelveBody(connection, shelf, body, width);
      });
`,
    test: 'test/db/responses.test.ts',
    name: 'leaves nothing of a file that breaks off',
  },
  {
    guard: 'A body that does not fit is refused, and its answers with it.',
    file: 'db/queries/sealed/slots.ts',
    find: `  if (length > width) throw new RangeError(\`a body of \${length} bytes does not fit into \${width}\`);
  return body + ' '.repeat(width - length);`,
    replace: "  return body + ' '.repeat(Math.max(0, width - length));",
    test: 'test/db/slots.test.ts',
  },
  {
    guard: 'Answers stored together are counted apart where day, sample, mode or area differ.',
    file: 'db/queries/counters.ts',
    find: `/\${sample}/\${stratum}/\${mode}/\${day}\``,
    replace: `/\${sample}\``,
    test: 'test/db/responses.test.ts',
    name: 'shares its work only',
  },
  {
    guard: 'Answers stored together go into their own waves.',
    file: 'db/queries/sealed/responses.ts',
    find: `\`plan/\${municipality}/\${wave}\``,
    replace: `\`plan/\${municipality}\``,
    test: 'test/db/responses.test.ts',
    name: 'shares its work only',
  },
  {
    guard: 'A full store is not called sound because something small still fits.',
    file: 'db/condition.ts',
    find: 'zeroblob(131072)',
    replace: 'zeroblob(1)',
    test: 'test/db/condition.test.ts',
  },
  {
    guard: 'A store that takes nothing is tried again by itself.',
    file: 'db/condition.ts',
    find: `      tryAgain();
    }`,
    replace: '    }',
    test: 'test/db/condition.test.ts',
  },
  {
    guard: 'The log is emptied later when a reader was in the way.',
    file: 'db/checkpointer.ts',
    find: `    if (!done) comeBack(retryMilliseconds);
`,
    replace: '',
    test: 'test/db/checkpointer.test.ts',
  },
  {
    guard: 'verify finds rows without what they belong to.',
    file: 'db/queries/verify.ts',
    find: `      ...findOrphans(database),
`,
    replace: '',
    test: 'test/db/verify.test.ts',
  },
  {
    guard: 'verify finds gaps among the answers.',
    file: 'db/queries/verify.ts',
    find: `      ...findGaps(database),
`,
    replace: '',
    test: 'test/db/verify.test.ts',
  },
  {
    guard: 'verify finds answers that were not counted.',
    file: 'db/queries/verify.ts',
    find: `      ...findMiscounts(database),
`,
    replace: '',
    test: 'test/db/verify.test.ts',
  },
  {
    guard: 'verify finds a release that was changed after it was built.',
    file: 'db/queries/verify.ts',
    find: "...listChanged(database, 'releases').map(",
    replace: '...[].map(',
    test: 'test/db/verify.test.ts',
  },
  {
    guard: 'verify finds damage in the file.',
    file: 'db/queries/verify.ts',
    find: 'if (damage.length > 0) return',
    replace: 'if (damage.length < 0) return',
    test: 'test/db/verify.test.ts',
  },
  {
    guard: 'What another process writes is seen at once.',
    file: 'db/memory.ts',
    find: 'now !== seen || kept.size',
    replace: 'kept.size',
    test: 'test/db/memory.test.ts',
  },
];
