import type { Guard } from '../guard.ts';

export const access: readonly Guard[] = [
  {
    guard: 'Who holds addresses sees no figures.',
    file: 'server/accounts/predicates.ts',
    find: "export const mayRelease: Predicate = (account, municipality) => holds(account, municipality, 'analyst'",
    replace:
      "export const mayRelease: Predicate = (account, municipality) => holds(account, municipality, 'analyst', 'fieldwork'",
    test: 'test/server/accounts/predicates.test.ts',
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
    guard: 'Everything a page loads comes from this server.',
    file: 'server/http/securityHeaders.ts',
    find: `"default-src 'self'",`,
    replace: `"default-src 'self' https:",`,
    test: 'test/attack/security/headers.test.ts',
    name: 'carries the protective headers',
  },
  {
    guard: 'What a proxy says is believed for as many hops as are configured.',
    file: 'server/http/site.ts',
    find: 'said[Math.max(0, said.length - hops)]',
    replace: 'said[0]',
    test: 'test/server/http/site.test.ts',
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
