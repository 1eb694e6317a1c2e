import type { Guard } from '../guard.ts';

export const access: readonly Guard[] = [
  {
    guard: 'A change that another site asks for is refused.',
    file: 'server/accounts/guard.ts',
    find: 'if (!isOwn) throw',
    replace: 'if (false) throw',
    test: 'test/attack/roles.test.ts',
    name: 'opens everything else to nobody',
  },
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
  },
  {
    guard: 'A session ends 30 minutes after its last use.',
    file: 'server/accounts/sessions.ts',
    find: 'now - seenAt >= longestIdle',
    replace: 'now - seenAt < 0',
    test: 'test/server/accounts/sessions.test.ts',
  },
  {
    guard: 'A session ends after eight hours, however busy.',
    file: 'server/accounts/sessions.ts',
    find: 'now - startedAt >= longestSession',
    replace: 'now - startedAt < 0',
    test: 'test/server/accounts/sessions.test.ts',
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
  },
  {
    guard: 'A new password ends every session.',
    file: 'db/queries/sessions.ts',
    find: `    db.delete(accountSessions).where(eq(accountSessions.account, account)).run();
    db.delete(accountLinks)`,
    replace: '    db.delete(accountLinks)',
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: 'A locked account has no session.',
    file: 'db/queries/sessions.ts',
    find: 'and(eq(accountSessions.hash, hash), eq(accounts.isLocked, false))',
    replace: 'eq(accountSessions.hash, hash)',
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: 'Locking ends the sessions there are.',
    file: 'db/queries/accounts.ts',
    find: `      endAccess(db, account);
`,
    replace: '',
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: 'Attempts to sign in are counted by address.',
    file: 'server/accounts/signIn.ts',
    find: "all.take('all') || each.take(subject)",
    replace: "all.take('all')",
    test: 'test/server/accounts/signIn.test.ts',
  },
  {
    guard: 'All attempts together are counted before their address.',
    file: 'server/accounts/signIn.ts',
    find: "all.take('all') || each.take(subject)",
    replace: 'each.take(subject)',
    test: 'test/server/accounts/signIn.test.ts',
  },
  {
    guard: 'An unknown address takes as long as a known one.',
    file: 'server/accounts/passwords.ts',
    find: '  const matches = await verify(stored ?? nobodys,',
    replace: `  if (typeof stored !== 'string') return false;
  const matches = await verify(stored ?? nobodys,`,
    test: 'test/server/accounts/signIn.test.ts',
  },
  {
    guard: 'A code of the app is taken once.',
    file: 'db/queries/accounts.ts',
    find: '!row || row.lastStep >= step',
    replace: '!row',
    test: 'test/server/accounts/signIn.test.ts',
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
  },
  {
    guard: 'A link that sets a password works once.',
    file: 'db/queries/sessions.ts',
    find: `    db.delete(accountLinks).where(eq(accountLinks.account, account)).run();
    return true;`,
    replace: '    return true;',
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: 'A link runs out after 30 minutes.',
    file: 'server/accounts/links.ts',
    find: 'link.expiresAt <= clock().getTime()',
    replace: 'link.expiresAt <= 0',
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: 'A town keeps an admin who can sign in.',
    file: 'db/queries/accounts.ts',
    find: "!roles.includes('admin') && isLastAdmin(db, municipality, account)",
    replace: "!roles.includes('admin') && false",
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: "One town's admin does not reach an account of another.",
    file: 'server/accounts/manageAccount.ts',
    find: 'role.municipality !== municipality',
    replace: "role.municipality === ''",
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: 'Roles that are meant to be apart are joined only where that is confirmed.',
    file: 'server/accounts/separation.ts',
    find: 'if (broken && !isConfirmed) throw',
    replace: 'if (false) throw',
    test: 'test/server/accounts/manage.test.ts',
  },
  {
    guard: 'Everything a page loads comes from this server.',
    file: 'server/http/securityHeaders.ts',
    find: `"default-src 'self'",`,
    replace: `"default-src 'self' https:",`,
    test: 'test/attack/security/headers.test.ts',
    name: 'carries the protective headers',
  },
  {
    guard: 'A browser that came over https stays with https.',
    file: 'server/http/securityHeaders.ts',
    find: 'max-age=63072000',
    replace: 'max-age=60',
    test: 'test/attack/security/headers.test.ts',
    name: 'lets a browser use https alone',
  },
  {
    guard: 'What a proxy says is believed for as many hops as are configured.',
    file: 'server/http/site.ts',
    find: 'said[Math.max(0, said.length - hops)]',
    replace: 'said[0]',
    test: 'test/server/http/site.test.ts',
  },
  {
    guard: 'Without configured hops nothing forwarded is believed.',
    file: 'server/http/site.ts',
    find: 'return hops > 0 ? said',
    replace: 'return hops >= 0 ? said',
    test: 'test/server/http/site.test.ts',
  },
  {
    guard: 'The tile proxy follows its source nowhere.',
    file: 'server/tiles/fetchTile.ts',
    find: "redirect: 'error'",
    replace: "redirect: 'follow'",
    test: 'test/attack/security/tiles.test.ts',
  },
  {
    guard: 'The host of a tile is never chosen by the tile.',
    file: 'server/tiles/tileSource.ts',
    find: 'return first.origin === second.origin ? undefined :',
    replace: 'return first.origin ? undefined :',
    test: 'test/attack/security/tiles.test.ts',
  },
  {
    guard: 'Only tiles that exist are asked for.',
    file: 'server/tiles/routes.ts',
    find: 'if (!shelf || !isTile(zoom, column, row)) throw',
    replace: 'if (!shelf) throw',
    test: 'test/server/tiles/tiles.test.ts',
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
  },
  {
    guard: 'Wrong codes are bounded for the wave as a whole.',
    file: 'server/fieldwork/tokens/codeLimit.ts',
    find: 'all.take(name) || wrong.take(name)',
    replace: 'all.take(name)',
    test: 'test/server/fieldwork/tokens/redeem.test.ts',
  },
  {
    guard: 'Right codes do not use up what wrong ones may.',
    file: 'server/fieldwork/tokens/codeLimit.ts',
    find: `  wrong.giveBack(name);
`,
    replace: '',
    test: 'test/server/fieldwork/tokens/redeem.test.ts',
  },
  {
    guard: "Somebody answers in nobody else's name: a form another site sends is refused.",
    file: 'server/pages/plainForm/plainFormRoutes.ts',
    find: "=== 'cross-site'",
    replace: "=== 'nobody'",
    test: 'test/server/pages/plainForm/refusedForms.test.ts',
  },
];
