import type { Guard } from '../guard.ts';

export const access: readonly Guard[] = [
  {
    guard: 'A route opens to the roles its predicate names, and to no other.',
    file: 'server/accounts/guard.ts',
    find: "if (!predicate(visit.account, c.req.param('municipality') ?? ''))",
    replace: "if (predicate(visit.account, '') && false)",
    test: 'test/attack/roles.test.ts',
    name: 'holds for council',
  },
  {
    guard: 'A session opens what its step of signing in opens.',
    file: 'server/accounts/guard.ts',
    find: 'if (!visit || !stages.includes(visit.stage)) throw',
    replace: 'if (!visit) throw',
    test: 'test/attack/roles.test.ts',
    name: 'holds for every step of signing in',
  },
  {
    guard: 'Every route is named in the table of access.',
    file: 'test/attack/access.ts',
    find: "'GET /api/health',",
    replace: '',
    test: 'test/attack/roles.test.ts',
    name: 'is declared for every route',
  },
  {
    guard: 'Who holds addresses sees no figures.',
    file: 'server/accounts/predicates.ts',
    find: "export const mayRelease: Predicate = (account, municipality) => holds(account, municipality, 'analyst'",
    replace:
      "export const mayRelease: Predicate = (account, municipality) => holds(account, municipality, 'analyst', 'fieldwork'",
    test: 'test/server/accounts/predicates.test.ts',
  },
  {
    guard: 'The id of a session changes at each step of signing in.',
    file: 'db/queries/sessions.ts',
    find: `    if (replaces) db.delete(accountSessions).where(eq(accountSessions.hash, replaces.hash)).run();
`,
    replace: '',
    test: 'test/server/accounts/sessions.test.ts',
    name: 'changes its id at every step',
  },
  {
    guard: 'A session ends 30 minutes after its last use.',
    file: 'server/accounts/sessions.ts',
    find: 'now - seenAt >= longestIdle',
    replace: 'now - seenAt < 0',
    test: 'test/server/accounts/sessions.test.ts',
    name: 'ends 30 minutes after',
  },
  {
    guard: 'A session ends after eight hours, however busy.',
    file: 'server/accounts/sessions.ts',
    find: 'now - startedAt >= longestSession',
    replace: 'now - startedAt < 0',
    test: 'test/server/accounts/sessions.test.ts',
    name: 'ends after eight hours',
  },
  {
    guard: 'The session cookie is for this host and https alone.',
    file: 'server/accounts/sessionCookie.ts',
    find: `{ ...options(c), secure: true });
}

export function clear`,
    replace: `options(c));
}

export function clear`,
    test: 'test/server/accounts/sessions.test.ts',
    name: 'is for this host and https alone',
  },
  {
    guard: 'A new password ends every other session.',
    file: 'db/queries/accounts.ts',
    find: `    db.update(accounts).set({ password }).where(eq(accounts.id, account)).run();
    endAccess(db, account);`,
    replace: '    db.update(accounts).set({ password }).where(eq(accounts.id, account)).run();',
    test: 'test/server/accounts/sessions.test.ts',
    name: 'ends for all but the one who changed',
  },
  {
    guard: 'A locked account does not sign in.',
    file: 'server/accounts/signIn.ts',
    find: 'row.isLocked || isClosedDemo',
    replace: 'isClosedDemo',
    test: 'test/server/accounts/signIn.test.ts',
    name: 'gets the same answer for unknown',
  },
  {
    guard: 'Attempts to sign in are counted by address.',
    file: 'server/accounts/signIn.ts',
    find: "all.take('all') || each.take(subject)",
    replace: "all.take('all')",
    test: 'test/server/accounts/signIn.test.ts',
    name: 'is counted by address, known or not',
  },
  {
    guard: 'All attempts together are counted before their address.',
    file: 'server/accounts/signIn.ts',
    find: "all.take('all') || each.take(subject)",
    replace: 'each.take(subject)',
    test: 'test/server/accounts/signIn.test.ts',
    name: 'cannot fill the memory',
  },
  {
    guard: 'An unknown address takes as long as a known one.',
    file: 'server/accounts/passwords.ts',
    find: '  const matches = await verify(stored ?? nobodys,',
    replace: `  if (typeof stored !== 'string') return false;
  const matches = await verify(stored ?? nobodys,`,
    test: 'test/server/accounts/signIn.test.ts',
    name: 'takes as long for an address nobody has',
  },
  {
    guard: 'A code of the app is taken once.',
    file: 'db/queries/accounts.ts',
    find: '!row || row.lastStep >= step',
    replace: '!row',
    test: 'test/server/accounts/signIn.test.ts',
    name: 'asks for a code next time',
  },
  {
    guard: 'A recovery code is taken once.',
    file: 'db/queries/accounts.ts',
    find: `    (db) =>
      db
        .delete(accountRecoveryCodes)`,
    replace: `    (db) =>
      db
        .update(accountRecoveryCodes)
        .set({ account })`,
    test: 'test/server/accounts/signIn.test.ts',
    name: 'takes a recovery code in place',
  },
  {
    guard: 'A link that sets a password works once.',
    file: 'db/queries/sessions.ts',
    find: `    db.delete(accountLinks).where(eq(accountLinks.account, account)).run();
    return true;`,
    replace: '    return true;',
    test: 'test/server/accounts/manage.test.ts',
    name: 'opens a new account',
  },
  {
    guard: 'A link runs out after 30 minutes.',
    file: 'server/accounts/links.ts',
    find: 'link.expiresAt <= clock().getTime()',
    replace: 'link.expiresAt <= 0',
    test: 'test/server/accounts/manage.test.ts',
    name: 'runs out after 30 minutes',
  },
  {
    guard: 'A town keeps an admin who can sign in.',
    file: 'db/queries/accounts.ts',
    find: "!roles.includes('admin') && isLastAdmin(db, municipality, account)",
    replace: "!roles.includes('admin') && false",
    test: 'test/server/accounts/manage.test.ts',
    name: 'leave a town with an admin',
  },
  {
    guard: "One town's admin does not reach an account of another.",
    file: 'server/accounts/manageAccount.ts',
    find: 'role.municipality !== municipality',
    replace: "role.municipality === ''",
    test: 'test/server/accounts/manage.test.ts',
    name: 'reaches nobody of another town',
  },
  {
    guard: 'Roles that are meant to be apart are joined only where that is confirmed.',
    file: 'server/accounts/separation.ts',
    find: 'if (broken && !isConfirmed) throw',
    replace: 'if (false) throw',
    test: 'test/server/accounts/manage.test.ts',
    name: 'that are meant to be apart go',
  },
  {
    guard: 'Who proposes a release does not confirm it.',
    file: 'db/queries/releaseSteps.ts',
    find: `    if (steps.proposedBy === by.account) return 'sameAccount';
`,
    replace: '',
    test: 'test/server/release/desk/decide.test.ts',
  },
  {
    guard: 'What was proposed and changed meanwhile is not confirmed.',
    file: 'db/queries/releaseSteps.ts',
    find: "if (!isSame || steps.withdrawnOn !== null || !isBuilt(db, name)) return 'changed';",
    replace: "if (!steps) return 'changed';",
    test: 'test/server/release/desk/decide.test.ts',
  },
  {
    guard: 'A release that was changed after freezing is not published.',
    file: 'server/release/publishRelease.ts',
    find: 'if (release && sha256(release.body) === frozen) return;',
    replace: 'if (release) return;',
    test: 'test/server/release/publishRelease.test.ts',
  },
  {
    guard: 'The audit log is never changed or shortened.',
    file: 'db/migrations/0018_audit_without_persons.sql',
    find: "SELECT RAISE(ABORT, 'the audit log is never changed')",
    replace: 'SELECT 1',
    test: 'test/server/accounts/manage.test.ts',
    name: 'is never changed or shortened',
  },
  {
    guard: 'Wrong codes are bounded for the wave as a whole.',
    file: 'server/fieldwork/tokens/codeLimit.ts',
    find: 'all.take(name) || wrong.take(name)',
    replace: 'all.take(name)',
    test: 'test/server/fieldwork/tokens/redeem.test.ts',
    name: 'more wrong codes than',
  },
  {
    guard: 'Right codes do not use up what wrong ones may.',
    file: 'server/fieldwork/tokens/codeLimit.ts',
    find: `  wrong.giveBack(name);
`,
    replace: '',
    test: 'test/server/fieldwork/tokens/redeem.test.ts',
    name: 'more wrong codes than',
  },
];
