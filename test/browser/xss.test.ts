import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../db/queries/accounts.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import { replaceContext } from '../../db/queries/context.ts';
import { replaceMargins, replaceMerges } from '../../db/queries/margins.ts';
import { replaceMeasures } from '../../db/queries/measures.ts';
import { createMunicipality, storeSettings } from '../../db/queries/municipalities.ts';
import { storePlaceList } from '../../db/queries/namedPlaces.ts';
import { insertRelease, publishRelease } from '../../db/queries/releases.ts';
import { createWave, freezeWave, setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { addAccount } from '../../server/accounts/createAccount.ts';
import { readGivenSettings } from '../../server/municipalities/settings/readGivenSettings.ts';
import { makeDraft } from '../../server/questionnaires/drafts.ts';
import { soundDraft, soundTown } from '../attack/badInput/soundBodies.ts';
import { countOf } from '../counts.ts';
import { givenAreas, givenQuestionnaire } from '../db/givenQuestionnaire.ts';
import { givenRelease } from '../fixtures/results/givenRelease.ts';
import { givenWorkbook } from '../givenWorkbook.ts';
import { type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import {
  expectHarmless,
  findMarkup,
  type Hostile,
  openOpenly,
  payload,
  poisoned,
  shown,
} from './hostileTexts.ts';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
let site: DeskSite;

/** Of both waves, and of one what no file could bring: the store would hold it. */
async function fillMargins(store: Store): Promise<void> {
  // So few that they will be joined.
  const counted = givenAreas.map(({ key }) => ({ question: 'area', category: key, population: 5 }));
  const hostile = { question: payload, category: payload, population: 5 };
  for (const wave of ['2027', '2026', '2024']) {
    await replaceMargins(store, 'boese', wave, [...counted, hostile]);
    const into = { intoKey: 'mitte', intoName: `Mitte ${payload}` };
    await replaceMerges(store, 'boese', wave, [
      { area: 'altstadt', ...into },
      { area: 'coelln', ...into },
    ]);
  }
}

async function fill(store: Store): Promise<void> {
  await createMunicipality(store, {
    key: 'boese',
    name: `Böse ${payload}`,
    notice: { de: payload, en: payload },
  });
  await storeAreaSet(store, 'boese', poisoned(givenAreas), payload);
  const { read } = readGivenSettings(poisoned(soundTown));
  if (!read) throw new Error('the settings have faults');
  await storeSettings(store, 'boese', read);
  const questionnaire = { ...poisoned(givenQuestionnaire), weighting: ['area', 'sex'] };
  const place = { key: 'weg', name: `Weg ${payload}`, kind: 'street' as const, area: 'altstadt' };
  await storePlaceList(store, 'boese', 1, [place as Parameters<typeof storePlaceList>[3][number]]);
  for (const key of ['2027', '2026', '2024']) {
    await createWave(store, {
      municipality: 'boese',
      key,
      title: { de: payload, en: payload },
      sample: 'open',
      questionnaire,
    });
    if (key === '2027') continue;
    await freezeWave(store, 'boese', key, { questionnaire, areaSet: 1, placeList: 1 });
    await setWaveState(store, 'boese', key, 'open');
  }
  await fillMargins(store);
  await setWaveState(store, 'boese', '2024', 'closed', '2026-11-01');
  const release = poisoned(givenRelease({ wave: '2024' }));
  const body = JSON.stringify({ ...release, municipality: { ...release.municipality, key: 'boese' } });
  await insertRelease(store, { municipality: 'boese', wave: '2024', createdOn: '2026-11-20' }, () => body);
  await publishRelease(store, 'boese', '2024', 1);
  await replaceContext(store, 'boese', [
    {
      layer: 'theft',
      kind: 'crime',
      title: payload,
      areaSet: 1,
      area: 'altstadt',
      year: 2024,
      count: 30,
      denominator: 1_000,
      denominatorLabel: payload,
      per: 1_000,
      minimum: 3,
      source: payload,
      licence: payload,
      note: payload,
    } as unknown as Parameters<typeof replaceContext>[2][number],
  ]);
  await replaceMeasures(store, 'boese', [
    {
      key: 'licht',
      areaSet: 1,
      title: { de: payload, en: payload },
      areas: ['altstadt'],
      from: '2025-01',
      indicator: 'feeling_safe',
      office: { de: payload, en: payload },
      status: 'finished',
      cost: { de: payload, en: payload },
      steps: { problem: { de: payload, en: payload }, conclusions: { de: payload, en: payload } },
    },
  ]);
  const body2 = poisoned(soundDraft) as Record<string, unknown>;
  await makeDraft(
    store,
    'boese',
    { key: 'entwurf', from: { body: body2 } },
    { account: 'x', now: new Date() },
  );
  await addAccount(
    store,
    {
      email: 'boese@example.org',
      name: payload,
      roles: roles.map((role) => ({ municipality: 'boese', role })),
    },
    new Date(),
  );
}

beforeAll(async () => {
  [site, browser] = await Promise.all([givenDeskSite(), openBrowser()]);
  await fill(site.store);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe('markup in every text', () => {
  it('would be found: a page that does not escape it runs it', async () => {
    const page = await openOpenly(browser);
    await page.goto(`${site.url}/m/meissen`);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), payload);
    await page.waitForFunction(() => ((window as Hostile).ran ?? []).length > 0);
    expect((await findMarkup(page)).length).toBeGreaterThan(2);
    await page.context().close();
  });

  it.each([
    '/',
    '/m/boese',
    '/m/boese/2026',
    '/m/boese/2024',
    '/m/boese/2026/formular',
    '/m/boese/2026/papier',
    '/m/boese/2026/papier/schluessel',
    '/m/boese/hilfe',
    '/m/boese/barrierefreiheit',
    '/m/boese/datenschutz',
    '/m/boese/einbetten',
    '/m/boese/ergebnisse',
    '/m/boese/ergebnisse?page=map&indicator=feeling_safe',
    '/m/boese/ergebnisse?page=areas&place=altstadt',
    '/m/boese/ergebnisse?page=places',
    '/m/boese/ergebnisse?page=crime',
    '/m/boese/ergebnisse?page=measures',
    '/m/boese/ergebnisse?page=compare',
    '/m/boese/ergebnisse?page=report',
    '/m/boese/bericht/2024',
  ])('stays text for residents and readers: %s', async (path) => {
    const page = await openOpenly(browser);
    const reply = await page.goto(site.url + path);
    expect(reply?.status(), path).toBe(200);
    await expectHarmless(page);
    await page.context().close();
  });

  it('stays text on the way through the questionnaire, and in what a resident types', async () => {
    const page = await openOpenly(browser);
    await page.goto(`${site.url}/m/boese/2026`);
    await page.locator('.welcome .kern-btn').click();
    await page.locator('textarea').first().waitFor();
    for (const field of await page.locator('textarea').all()) await field.fill(payload.slice(0, 200));
    await expectHarmless(page);
    await page.reload();
    await expectHarmless(page);
    await page.context().close();
  });

  it('stays text in an address', async () => {
    const page = await openOpenly(browser);
    let asked = 0;
    page.on('request', () => {
      asked += 1;
    });
    const query = [
      'language',
      'wave',
      'indicator',
      'option',
      'level',
      'place',
      'view',
      'mode',
      'compare',
      'show',
    ]
      .map((name) => `${name}=${encodeURIComponent(payload)}`)
      .join('&');
    for (const path of [
      '/',
      '/m/boese',
      '/m/boese/2026',
      '/m/boese/ergebnisse',
      '/m/boese/einbetten',
      '/verwaltung/',
    ]) {
      await page.goto(`${site.url}${path}?${query}#${encodeURIComponent(payload)}`);
      await expectHarmless(page, false);
    }
    // None of them may set a page off asking without end.
    expect(asked).toBeLessThan(400);
    await page.goto(`${site.url}/m/${encodeURIComponent(payload)}`);
    await expectHarmless(page, false);
    await page.context().close();
  });

  it('stays text for staff, on every screen', async () => {
    const page = await openOpenly(browser);
    const { givenAccount } = await import('../fixtures/givenAccount.ts');
    const { headers } = await givenAccount(site.store, 'boese', roles, { email: 'alle@example.org' });
    const [name = '', value = ''] = headers.cookie.split('=');
    await page.context().addCookies([{ name, value, url: site.url, httpOnly: true, sameSite: 'Strict' }]);
    const { screens } = await import('../../web/desk/screens.ts');
    let seen = 0;
    const rests = ['', '/2026', '/2024', '/entwurf'].slice(0, countOf('deskAddresses'));
    for (const path of screens.flatMap((screen) => rests.map((rest) => `${screen.path}${rest}`))) {
      await page.goto(`${site.url}/verwaltung/boese/${path}`);
      await expectHarmless(page, false);
      if ((await page.locator('body').textContent())?.includes(shown)) seen += 1;
    }
    console.log(`xss: ${screens.length} screens of the desk, the text was seen on ${seen} addresses`);
    expect(seen).toBeGreaterThan(10);
    await page.context().close();
  });
});

describe('markup in the margins of a population', () => {
  /** What the release, the wave and the file of margins call things; each has to be read where it is drawn. */
  const named = (...words: string[]) => words.map((word) => `${word} ${payload}`);

  async function openDesk(path: string): Promise<Page> {
    const page = await openOpenly(browser);
    const { givenAccount } = await import('../fixtures/givenAccount.ts');
    const email = `${path.replaceAll('/', '-')}@example.org`;
    const { headers } = await givenAccount(site.store, 'boese', roles, { email });
    const [name = '', value = ''] = headers.cookie.split('=');
    await page.context().addCookies([{ name, value, url: site.url, httpOnly: true, sameSite: 'Strict' }]);
    await page.goto(`${site.url}/verwaltung/boese/${path}`);
    return page;
  }

  async function expectShown(page: Page, words: readonly string[]): Promise<void> {
    await expectHarmless(page);
    const text = await page.locator('body').textContent();
    for (const word of words) expect(text).toContain(word);
  }

  it('stays text in the methods sheet everybody reads, and in the report', async () => {
    const page = await openOpenly(browser);
    await page.goto(`${site.url}/m/boese/ergebnisse?page=report`);
    await page.locator('.rs-margins').first().waitFor({ state: 'attached' });
    await expectShown(page, named('Geschlecht', 'Weiblich', 'Männlich'));
    await page.goto(`${site.url}/m/boese/bericht/2024`);
    await expectHarmless(page);
    await page.context().close();
  });

  it('stays text where the analyst reads how the answers were weighted', async () => {
    const page = await openDesk('freigaben/2024/1');
    await page.getByRole('heading', { name: 'Gewichte' }).waitFor();
    await expectShown(page, named('Geschlecht', 'Weiblich', 'Männlich'));
    await page.context().close();
  });

  it('stays text where areas are told that will be joined', async () => {
    const page = await openDesk('wellen');
    await expectShown(page, named('Mitte'));
    await page.context().close();
  });

  it('stays text in each step of taking in a file: sheet, headings, cells, faults, changes', async () => {
    const page = await openDesk('dateien');
    const [area] = givenAreas;
    await page.getByLabel('Zu welcher Welle?').selectOption('2026');
    const take = async (rows: (string | number)[][]) => {
      await page.getByLabel('Datei', { exact: true }).setInputFiles({
        name: `${payload.replaceAll('/', '')}.xlsx`,
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await givenWorkbook({ '<img src=x onerror=umfeld()>': rows }),
      });
      await page.getByRole('button', { name: 'Datei lesen' }).click();
      await page.getByRole('button', { name: 'Vorschau zeigen' }).waitFor();
    };
    const heading = `Quelle ${payload}`;
    await take([
      ['sex', 'population', heading],
      [`Gruppe ${payload}`, shown, `Register ${payload}`],
      ['female', 100, payload],
    ]);
    await expectShown(page, [heading, `Gruppe ${payload}`, '<img src=x onerror=umfeld()>']);
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await page.locator('.upload__faulty').first().waitFor();
    await expectShown(page, [`Gruppe ${payload}`, `„${shown}“`]);

    await take([
      ['area', 'population'],
      ...givenAreas.map(({ name }): (string | number)[] => [`${name} ${payload}`, 4_500]),
    ]);
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await page.getByRole('button', { name: 'Übernehmen' }).waitFor();
    await expectShown(page, [`${area?.name} ${payload}`]);
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByText('Gespeichert:').waitFor();
    await expectHarmless(page, false);
    await page.context().close();
  });
});
