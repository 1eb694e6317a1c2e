import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { openStore } from '../../db/openStore.ts';
import type { Role } from '../../db/queries/accounts.ts';
import { addLetters } from '../../db/queries/invitations.ts';
import { replaceMargins } from '../../db/queries/margins.ts';
import { addStrata } from '../../db/queries/strata.ts';
import type { Store } from '../../db/store.ts';
import { importAnswers } from '../../server/responses/importAnswers.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { openWave } from '../../server/waves/openWave.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { openResidentsPage, type ResidentsPage } from './residentsPage.ts';

/** A role, or the second person who types. */
type Typist = Extract<Role, 'entry' | 'fieldwork'> | 'otherEntry';

export interface DeskSurvey extends GivenSurvey {
  /** A page of the desk, with somebody signed in. @param path behind the town: "erfassung" */
  open: (
    browser: Browser,
    who: Typist,
    path: string,
    options?: { width?: number; language?: string },
  ) => Promise<ResidentsPage>;
}

/** The survey server with two accounts for typing, one for fieldwork, and a wave "brief" with letters and answers. */
export async function givenDeskSurvey(): Promise<DeskSurvey> {
  const cookies = new Map<Typist, string>();
  const survey = await givenSurvey({
    async prepare(data) {
      const store = await openStore(data);
      for (const role of ['entry', 'fieldwork'] as const)
        cookies.set(role, (await givenAccount(store, 'meissen', [role])).headers.cookie);
      const other = await givenAccount(store, 'meissen', ['entry'], { email: 'entry-2@example.org' });
      cookies.set('otherEntry', other.headers.cookie);
      await givenInvited(store);
      await store.close();
    },
  });
  return {
    ...survey,
    async open(browser, who, path, { width = 1280, language = 'de' } = {}) {
      const [name = '', value = ''] = (cookies.get(who) ?? '').split('=');
      const address = `${survey.url}/verwaltung/meissen/${path}`;
      return openResidentsPage(browser, address, {
        viewport: { width, height: 900 },
        locale: language === 'de' ? 'de-DE' : 'en-GB',
        storageState: { cookies: [cookieFor(survey.url, name, value)], origins: [] },
      });
    },
  };
}

const cookieFor = (url: string, name: string, value: string) => ({
  name,
  value,
  domain: new URL(url).hostname,
  path: '/',
  expires: -1,
  httpOnly: true,
  secure: false,
  sameSite: 'Strict' as const,
});

const areas = ['altstadt', 'coelln'];
const day = 86_400_000;

async function givenInvited(store: Store): Promise<void> {
  const wave = 'brief';
  const file = 'surveys/kurzbefragung/questionnaire.yaml';
  await createWave(store, { municipality: 'meissen', key: wave, file, sample: 'both' });
  await openWave(store, 'meissen', wave);
  const strata = areas.map((area) => ({ areas: [area], key: area, publicKey: '' }));
  await addStrata(store, 'meissen', wave, 0, strata);
  const letters = areas.flatMap((area) => Array.from({ length: 250 }, () => ({ area, code: randomUUID() })));
  await addLetters(store, { municipality: 'meissen', wave }, letters);
  await replaceMargins(store, 'meissen', wave, [
    { question: 'gender', category: 'f', population: 5_200 },
    { question: 'gender', category: 'm', population: 4_800 },
  ]);
  for (let ago = 24; ago > 0; ago -= 1) {
    const count = Math.round(24 * 0.88 ** (24 - ago)) + 1;
    const people = Array.from({ length: count }, (_, at) => ({
      area: areas[at % 2] ?? '',
      gender: at % 3 ? 'f' : 'm',
    }));
    const then = new Date(Date.now() - ago * day);
    const mode = ago % 3 === 0 ? 'paper' : 'web';
    await importAnswers(store, { municipality: 'meissen', wave, sample: 'invited', mode, people }, then);
  }
}
