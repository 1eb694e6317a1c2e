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
