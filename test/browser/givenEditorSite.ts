import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStore } from '../../db/openStore.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import type { Store } from '../../db/store.ts';
import { listen } from '../../server/listen.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { givenAreas } from '../db/givenQuestionnaire.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';

export interface EditorSite {
  url: string;
  /** A second hand on the store, as the command line is. */
  store: Store;
  /** Puts the cookie of an analyst of this name, signed in, into a page's browser. */
  signInAs: (page: Page, name: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** The real server over a town whose analysts write questionnaires. */
export async function givenEditorSite(): Promise<EditorSite> {
  const data = mkdtempSync(join(tmpdir(), 'umfeld-editor-'));
  const store = await openStore(data);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await storeAreaSet(store, 'meissen', givenAreas);
  const { url, stop } = await listen({ data, host: '127.0.0.1', port: 0 });
  const cookies = new Map<string, string>();
  return {
    url,
    store,
    async signInAs(page, who) {
      const made =
        cookies.get(who) ??
        (await givenAccount(store, 'meissen', ['analyst'], { email: `${who}@meissen.example` })).headers
          .cookie;
      cookies.set(who, made);
      const [name = '', value = ''] = made.split('=');
      await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
    },
    async stop() {
      await stop();
      await store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
