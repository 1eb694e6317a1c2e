import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../db/queries/accounts.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import { replaceContext } from '../../db/queries/context.ts';
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
import { type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import { openBrowser } from './openBrowser.ts';

/** Would run in an element, an attribute, a script, a style, a comment or a link. */
const payload = `"'></title></style></script><img src=x onerror=umfeld()><svg onload=umfeld()><script>umfeld()</script>`;
/** What is left of it in a page that shows it as text. */
const shown = '<img src=x onerror=umfeld()>';

let browser: Browser;
let site: DeskSite;

/** Every text of a value, by language or not, with the payload behind it; keys stay. */
function poisoned<Value>(value: Value, isText = false): Value {
  if (typeof value === 'string') return (isText ? `${value} ${payload}` : value) as Value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, isText)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const texts = ['de', 'en', 'name', 'title', 'remarks', 'attribution', 'districtName'];
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    poisoned(one, isText || texts.includes(key)),
  ]);
  return Object.fromEntries(entries) as Value;
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
  const questionnaire = poisoned(givenQuestionnaire);
  const place = { key: 'weg', name: `Weg ${payload}`, kind: 'street' as const, area: 'altstadt' };
  await storePlaceList(store, 'boese', 1, [place as Parameters<typeof storePlaceList>[3][number]]);
  for (const key of ['2026', '2024']) {
    await createWave(store, {
      municipality: 'boese',
      key,
      title: { de: payload, en: payload },
      sample: 'open',
      questionnaire,
    });
    await freezeWave(store, 'boese', key, { questionnaire, areaSet: 1, placeList: 1 });
    await setWaveState(store, 'boese', key, 'open');
  }
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

interface Hostile extends Window {
  ran?: string[];
}

/** A page in which the content policy is off: what was not escaped would run, and be told. */
async function openOpenly(): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const hostile = window as Hostile;
    hostile.ran = [];
    const tell = () => hostile.ran?.push('ran');
    for (const name of ['umfeld', 'alert', 'confirm', 'prompt', 'print'])
      Object.defineProperty(window, name, { value: tell });
  });
  return page;
}

/** What ran, and what stands there that could have. */
const findMarkup = (page: Page) =>
  page.evaluate(() => {
    const live = ['img[src="x"]', '[onerror]', '[onload]', '[onmouseover]', 'script:not([src]):not([type])'];
    const elements = live.filter((selector) => document.querySelector(selector));
    const links = [...document.querySelectorAll('[href],[src],[action]')].filter((one) =>
      ['href', 'src', 'action'].some((name) =>
        /^\s*(javascript|vbscript):/i.test(one.getAttribute(name) ?? ''),
      ),
    );
    return [...((window as Hostile).ran ?? []), ...elements, ...links.map(({ outerHTML }) => outerHTML)];
  });

async function expectHarmless(page: Page, isShown = true): Promise<void> {
  // Some screens go on asking; what was to be drawn has been drawn by then.
  await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);
  expect(await findMarkup(page)).toEqual([]);
  // The page has to have shown it, or nothing was tried.
  if (isShown) expect(await page.locator('body').textContent()).toContain(shown);
}

describe('markup in every text', () => {
  it('would be found: a page that does not escape it runs it', async () => {
    const page = await openOpenly();
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
    '/m/boese/ergebnisse?view=profile&place=altstadt',
    '/m/boese/bericht/2024',
  ])('stays text for residents and readers: %s', async (path) => {
    const page = await openOpenly();
    const reply = await page.goto(site.url + path);
    expect(reply?.status(), path).toBe(200);
    await expectHarmless(page);
    await page.context().close();
  });

  it('stays text on the way through the questionnaire, and in what a resident types', async () => {
    const page = await openOpenly();
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
    const page = await openOpenly();
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
    const page = await openOpenly();
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
