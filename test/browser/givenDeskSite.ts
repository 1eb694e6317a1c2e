import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { openStore } from '../../db/openStore.ts';
import type { Role } from '../../db/queries/accounts.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import type { Store } from '../../db/store.ts';
import { createAccount } from '../../server/accounts/createAccount.ts';
import { commandLine } from '../../server/accounts/recordAction.ts';
import { listen } from '../../server/listen.ts';
import type { MailSettings } from '../../server/mail/mailSettings.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { givenAreas } from '../db/givenQuestionnaire.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';

export interface DeskSite {
  url: string;
  /** A second hand on the store, as the command line is. */
  store: Store;
  /** The one-time link of somebody new. */
  invite: (email: string, roles: readonly Role[]) => Promise<string>;
  /** Puts the cookie of somebody with these roles, signed in, into a page's browser. */
  signInAs: (page: Page, ...roles: Role[]) => Promise<void>;
  stop: () => Promise<void>;
}

/** The real server over a town that nobody has worked in yet. */
export async function givenDeskSite(mail?: MailSettings): Promise<DeskSite> {
  const data = mkdtempSync(join(tmpdir(), 'umfeld-desk-'));
  const store = await openStore(data);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await storeAreaSet(store, 'meissen', givenAreas);
  const { url, stop } = await listen({
    data,
    host: '127.0.0.1',
    port: 0,
    ...(mail && {
      mail,
      publicUrl: 'https://umfrage.example',
      // Long enough that the desk says that the mail is on its way, before it says that none went.
      mailPatience: { pauses: [1_000, 1_000], answer: 5_000 },
    }),
  });
  const cookies = new Map<string, string>();
  return {
    url,
    store,
    async invite(email, roles) {
      const actor = { municipality: 'meissen', account: commandLine, now: new Date() };
      const { link } = await createAccount(store, actor, { email, roles, isConfirmed: true });
      return url + link?.path;
    },
    async signInAs(page, ...roles) {
      const who = roles.join(' ');
      const cookie = cookies.get(who) ?? (await givenAccount(store, 'meissen', roles)).headers.cookie;
      cookies.set(who, cookie);
      const [name = '', value = ''] = cookie.split('=');
      await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
    },
    async stop() {
      await stop();
      await store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** What an authenticator app shows; `later` steps on, where this moment's code is spent. */
export const codeOf = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({
    timestamp: Date.now() + later * 30_000,
  });
