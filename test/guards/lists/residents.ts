import type { Guard } from '../guard.ts';

export const residents: readonly Guard[] = [
  {
    guard: 'Quick leave waits until what was kept is forgotten.',
    file: 'web/respond/care/leaveQuickly.ts',
    find: `    await forgotten;
`,
    replace: '',
    test: 'test/browser/quickLeave.test.ts',
    project: 'browser',
    name: 'busy device',
  },
  {
    guard: 'Quick leave erases the answers.',
    file: 'web/respond/care/QuickLeave.tsx',
    find: `    erase();
`,
    replace: '',
    test: 'test/browser/quickLeave.test.ts',
    project: 'browser',
    name: 'is left by a button',
  },
  {
    guard: 'The page is emptied the moment the button is pressed.',
    file: 'web/respond/care/leaveQuickly.ts',
    find: `  document.body.replaceChildren();
`,
    replace: '',
    test: 'test/browser/quickLeave.test.ts',
    project: 'browser',
    name: 'shows nothing any more',
  },
  {
    guard: 'Nothing the server wants forgotten is kept for offline.',
    file: 'web/respond/offline/whatToKeep.ts',
    find: "&& !/no-store|private/.test(headers.get('cache-control') ?? '')",
    replace: '',
    test: 'test/web/respond/offline/whatToKeep.test.ts',
  },
  {
    guard: 'What is sent is never kept.',
    file: 'web/respond/offline/whatToKeep.ts',
    find: "method !== 'GET' || ",
    replace: '',
    test: 'test/web/respond/offline/whatToKeep.test.ts',
  },
  {
    guard: "Results are not kept on a resident's device.",
    file: 'web/respond/offline/whatToKeep.ts',
    find: '(?!ergebnisse$)',
    replace: '',
    test: 'test/web/respond/offline/whatToKeep.test.ts',
  },
  {
    guard: 'Answers stay in the tab unless somebody wants them kept.',
    file: 'web/respond/draft.ts',
    find: 'isRemembered && store(device, key, text)',
    replace: 'store(device, key, text)',
    test: 'test/web/respond/keeping.test.ts',
  },
  {
    guard: 'Erasing also takes what was remembered on the device.',
    file: 'web/respond/draft.ts',
    find: 'of [tab, device])',
    replace: 'of [tab])',
    test: 'test/web/respond/keeping.test.ts',
  },
  {
    guard: 'At a kiosk answers are put down before they are sent.',
    file: 'web/respond/kiosk/kioskQueue.ts',
    find: `      keep(submission);
`,
    replace: '',
    test: 'test/web/respond/kiosk/kioskQueue.test.ts',
  },
  {
    guard: 'A kiosk clears itself for the next person.',
    file: 'web/respond/kiosk/kioskDue.ts',
    find: '{ ask: beforeAsking + toAnswer - idle } : { restart: true }',
    replace: '{ ask: beforeAsking + toAnswer - idle } : {}',
    test: 'test/web/respond/kiosk/kioskDue.test.ts',
  },
  {
    guard: 'A double click sends once.',
    file: 'web/respond/createSending.ts',
    find: `    if (sending.value && sending.value.kind !== 'stopped') return;
`,
    replace: '',
    test: 'test/web/respond/interview.test.ts',
  },
  {
    guard: "The sign-in page of a hotel's network is no receipt.",
    file: 'web/respond/postResponse.ts',
    find: "typeof receipt?.date !== 'string' || typeof receipt.word !== 'string'",
    replace: 'false',
    test: 'test/web/respond/postResponse.test.ts',
  },
  {
    guard: 'The form without scripts is kept by nobody.',
    file: 'server/pages/plainForm/plainFormRoutes.ts',
    find: '  return c.html(html, status, neverKept);',
    replace: '  return c.html(html, status);',
    test: 'test/server/pages/plainForm/plainFormRoutes.test.ts',
  },
  {
    guard: 'The trap for programs stores nothing.',
    file: 'server/pages/plainForm/takeForm.ts',
    find: 'if (entry.isTrapFilled) return',
    replace: 'if (false) return',
    test: 'test/server/pages/plainForm/plainFormRoutes.test.ts',
  },
  {
    guard: 'A page that was left is not begun to be kept.',
    file: 'web/respond/offline/keepForOffline.ts',
    find: `const { serviceWorker } = navigator;
  if (wasLeft()) return;
`,
    replace: `const { serviceWorker } = navigator;
`,
    test: 'test/browser/quickLeave.test.ts',
    project: 'browser',
    name: 'is not begun to be kept',
  },
  {
    guard: 'A page that was left asks for nothing more to keep.',
    file: 'web/respond/offline/keepForOffline.ts',
    find: `addEventListener('controllerchange', resolve));
  if (wasLeft()) return;
`,
    replace: `addEventListener('controllerchange', resolve));
`,
    test: 'test/browser/quickLeave.test.ts',
    project: 'browser',
    name: 'asks for nothing more to keep',
  },
];
