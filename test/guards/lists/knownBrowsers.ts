import type { Guard } from '../guard.ts';

export const knownBrowsers: readonly Guard[] = [
  {
    guard: 'A flood of strangers keeps no browser out that was let in before.',
    file: 'server/accounts/signIn.ts',
    find: `from ? known.take(\`\${from} \${subject}\`) : all.take('all')`,
    replace: `all.take('all')`,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'keeps strangers out',
  },
  {
    guard: 'Guessing with what a known browser keeps is limited.',
    file: 'server/accounts/signIn.ts',
    find: `const known = createRateLimit({ perMinute: 0.5,`,
    replace: `const known = createRateLimit({ perMinute: 0,`,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'gives ten tries',
  },
  {
    guard: 'The second step has the budget of the known browser, too.',
    file: 'server/accounts/signIn.ts',
    find: `attempts.count(\`code \${row.id}\`, recogniseBrowser(deps.store.keys, shown, row))`,
    replace: `attempts.count(\`code \${row.id}\`)`,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'with the password keeps no known browser',
  },
  {
    guard: 'Strangers spend nothing of whoever is signed in.',
    file: 'server/accounts/signIn.ts',
    find: `attempts.count(\`password \${row.email}\`, signedIn)`,
    replace: `attempts.count(\`password \${row.email}\`)`,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'keeps nobody who is in',
  },
  {
    guard: 'What a known browser keeps is for one account.',
    file: 'server/accounts/knownBrowser.ts',
    find: `\`\${name}\\0\${id}\\0\${browserRound}\``,
    replace: `\`\${name}\\0\${browserRound}\``,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'is good for its own account',
  },
  {
    guard: 'What a known browser keeps cannot be made up.',
    file: 'server/accounts/knownBrowser.ts',
    find: `browser.marks.some((one) => timingSafeEqual(one, mark))`,
    replace: `mark.length > 0`,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'is good for its own account',
  },
  {
    guard: 'A new password makes known browsers strangers.',
    file: 'db/queries/accounts.ts',
    find: `  forgetBrowsers(db, account);
`,
    replace: '',
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'its owner changed the password',
  },
  {
    guard: 'Ending all sessions makes known browsers strangers.',
    file: 'db/queries/sessions.ts',
    find: `    if (id === undefined) forgetBrowsers(db, account);
`,
    replace: '',
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'its owner ended all sessions',
  },
  {
    guard: 'A link that sets a password makes known browsers strangers.',
    file: 'db/queries/sessions.ts',
    find: `    forgetBrowsers(db, account);
    db.delete(accountLinks)`,
    replace: `    db.delete(accountLinks)`,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'or a link set another password',
  },
  {
    guard: 'A browser is known once somebody was let in, not before.',
    file: 'server/accounts/knownBrowserCookie.ts',
    find: `  if (stage !== 'full') return;
`,
    replace: '',
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'is given to whoever is in',
  },
  {
    guard: 'What a known browser keeps is sent to the sign-in alone.',
    file: 'server/accounts/knownBrowserCookie.ts',
    find: `\${siteOf(c).base}/api/session`,
    replace: `\${siteOf(c).base}/`,
    test: 'test/attack/security/lockingOut.test.ts',
    name: 'goes over https',
  },
];
