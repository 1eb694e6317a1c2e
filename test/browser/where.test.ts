import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { givenWhere } from './givenWhere.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, tabTo, untilHeading } from './residentsPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the first screen over so many sections, all questions left out. */
async function skip(page: Page, sections: number): Promise<void> {
  await page.locator('.welcome .kern-btn').click();
  for (let at = 0; at < sections; at += 1) await page.locator(next).click();
}

/** Leaves out what follows and sends. */
async function send(page: Page, sections: number): Promise<void> {
  for (let at = 0; at < sections; at += 1) await page.locator(next).click();
  await untilHeading(page, 'Danke, Ihre Antworten sind angekommen');
}

async function openMap(page: Page): Promise<Locator> {
  await button(page, 'Karte öffnen').click();
  await page.locator('.map__area').first().waitFor();
  return page.locator('.map__canvas');
}

async function middleOf(canvas: Locator): Promise<{ x: number; y: number }> {
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the map is not on the page');
  return { x: box.width / 2, y: box.height / 2 };
}

/**
 * Moves the crosshair right and left again until it names the place nearby: names may come after the map, and are said
 * with the next step.
 */
async function stepAside(page: Page): Promise<void> {
  const left = () => page.locator('.map__crosshair').evaluate((mark: SVGElement) => mark.style.left);
  const middle = await left();
  const says = page.getByText('Fadenkreuz in Cölln');
  const stepAndListen = async () => {
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).not.toBe(middle);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(left).toBe(middle);
    return says.textContent();
  };
  await expect.poll(stepAndListen, { timeout: 10_000 }).toMatch(/^Fadenkreuz in Cölln, nahe B/);
}

/** The four ways, each for the same spot or the same name. */
const ways: Record<'tap' | 'crosshair' | 'search' | 'list', (page: Page) => Promise<void>> = {
  async tap(page) {
    const canvas = await openMap(page);
    await canvas.click({ position: await middleOf(canvas) });
    await page.getByText('Ort 1 in Cölln markiert.').waitFor();
  },
  async crosshair(page) {
    await tabTo(page, '.ways__way');
    await page.keyboard.press('Enter');
    await page.locator('.map__area').first().waitFor();
    await tabTo(page, '.map__canvas');
    await stepAside(page);
    await page.keyboard.press('Enter');
    await page.getByText('Ort 1 in Cölln markiert.').waitFor();
  },
  async search(page) {
    await tabTo(page, '.ways__way:nth-of-type(2)');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').waitFor();
    await tabTo(page, '[role=combobox]');
    await page.keyboard.type('beierleinpl');
    await page.getByText('1 Treffer.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Ort 1 markiert: Beyerleinplatz, Cölln.').waitFor();
  },
  async list(page) {
    await button(page, 'Aus Liste wählen').click();
    await page.getByLabel('Stadtteil').selectOption('Cölln');
    await button(page, 'Diesen Ort nehmen').click();
    await page.getByText('Bitte wählen Sie zuerst eine Straße oder einen Ort').waitFor();
    await page.getByLabel('Straße oder Ort').selectOption('Beyerleinplatz');
    await button(page, 'Diesen Ort nehmen').click();
    await page.getByText('Ort 1 markiert: Beyerleinplatz, Cölln.').waitFor();
  },
};

describe('the four ways to say where', () => {
  it('leave the same record: the cell by tap and crosshair, the name by search and list', async () => {
    const { url, stopAndRead } = await givenWhere();
    for (const way of Object.values(ways)) {
      const { page, faults } = await openResidentsPage(browser, url);
      await skip(page, 1);
      await way(page);
      await page.getByRole('radio', { name: 'Nachts' }).check();
      await expectSound(page);
      await send(page, 2);
      expect(faults).toEqual([]);
    }
    const { spots } = await stopAndRead();
    const stored = spots.map((marks) => JSON.stringify(marks)).sort();
    expect(stored).toHaveLength(4);
    expect(new Set(stored).size).toBe(2);
    expect(stored[0]).toMatch(/^\[\{"cell":"N3122\dE4564\d","codes":\[2\]\}\]$/);
    expect(stored[1]).toBe(stored[0]);
    expect(stored[2]).toBe('[{"place":"beyerleinplatz","codes":[2]}]');
    expect(stored[3]).toBe(stored[2]);
  });

  it('fetch the names only when asked, once, and send nothing that is typed', async () => {
    const { url } = await givenWhere();
    const { page, received } = await openResidentsPage(browser, url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await skip(page, 1);
    expect([...received.keys()].filter((path) => /places|Finder|leaflet/.test(path))).toEqual([]);
    await button(page, 'Nach Namen suchen').click();
    await page.getByRole('combobox').fill('Geheimer Weg');
    await page.getByText('Kein Treffer.').waitFor();
    await button(page, 'Aus Liste wählen').click();
    await button(page, 'Nach Namen suchen').click();
    await page.getByRole('combobox').waitFor();
    expect(asked.filter((request) => request.includes('/places '))).toHaveLength(1);
    expect(asked.filter((request) => /geheim/i.test(request))).toEqual([]);
  });

  it.each([
    ['**/parts-*.js', 'Dieser Teil der Frage konnte nicht geladen werden.'],
    ['**/woerter/**', 'Dieser Teil der Frage konnte nicht geladen werden.'],
    ['**/Finder-*.js', 'Die Liste konnte nicht geladen werden.'],
    ['**/places', 'Die Liste konnte nicht geladen werden.'],
  ])('can be tried again after %s was lost on the way', async (part, words) => {
    const { url } = await givenWhere();
    const { page } = await openResidentsPage(browser, url);
    await page.route(part, (route) => route.abort());
    await skip(page, 1);
    const search = button(page, 'Nach Namen suchen');
    if (!/parts|woerter/.test(part)) await search.click();
    await page.getByText(words).waitFor();
    await expectSound(page);
    await page.unroute(part);
    await button(page, 'Noch einmal versuchen').click();
    // Lost code takes a reload, which leads back to this section.
    if (/js$|woerter/.test(part)) await search.click();
    await page.getByRole('combobox').fill('domplatz');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ort 1: Domplatz, Altstadt' }).waitFor();
  });

  it('are told to a screen reader: a combobox with its matches, their number, the active one', async () => {
    const { url } = await givenWhere();
    const { page } = await openResidentsPage(browser, url);
    await skip(page, 1);
    await button(page, 'Nach Namen suchen').click();
    const box = page.getByRole('combobox', { name: 'Straße oder Ort' });
    await box.fill('str');
    await page.getByText('Die ersten 8 Treffer.').waitFor();
    expect(await page.getByRole('option').count()).toBe(8);
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    const selected = page.locator('[role=option][aria-selected=true]');
    expect(await selected.getAttribute('id')).toBe(active);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await expectSound(page);
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('option').count()).toBe(0);
  });
});

describe('the list of marks', () => {
  it('takes back the last step, moves a mark to a name, and refuses what lies outside kindly', async () => {
    const { url, stopAndRead } = await givenWhere();
    const { page, faults } = await openResidentsPage(browser, url);
    await skip(page, 1);
    const canvas = await openMap(page);
    await canvas.click({ position: { x: 4, y: 4 } });
    await page.getByText('Dieser Ort liegt außerhalb des Gebiets').waitFor();
    expect(await page.locator('.place').count()).toBe(0);
    await canvas.click({ position: await middleOf(canvas) });
    await button(page, 'Rückgängig machen').click();
    await page.getByText('Der letzte Schritt ist rückgängig gemacht.').waitFor();
    expect(await page.locator('.place').count()).toBe(0);

    await canvas.click({ position: await middleOf(canvas) });
    await page.getByRole('radio', { name: 'Tagsüber' }).check();
    await button(page, 'Ort 1 löschen').click();
    await button(page, 'Rückgängig machen').click();
    expect(await page.getByRole('radio', { name: 'Tagsüber' }).isChecked()).toBe(true);

    await button(page, 'Nach Namen suchen').click();
    await page.getByRole('combobox').waitFor();
    await button(page, 'Ort 1 versetzen').click();
    await page.getByText('Wählen Sie die neue Stelle für Ort 1.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.type('domplatz');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ort 1: Domplatz, Altstadt' }).waitFor();
    // The same name a second time is no second mark.
    await page.keyboard.type('domplatz');
    await page.keyboard.press('Enter');
    await page.getByText('Diese Stelle ist schon markiert: Ort 1.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Ort 1: Domplatz, Altstadt' }).waitFor();
    await send(page, 2);
    expect(faults).toEqual([]);
    const { spots } = await stopAndRead();
    expect(spots).toEqual([[{ place: 'domplatz', codes: [0] }]]);
  });
});

describe('a way', () => {
  it('is stored in the order it was brought into, by keyboard alone', async () => {
    const { url, stopAndRead } = await givenWhere();
    const { page, faults } = await openResidentsPage(browser, url);
    await skip(page, 2);
    await tabTo(page, '.ways__way:nth-of-type(2)');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').waitFor();
    await tabTo(page, '[role=combobox]');
    for (const [typed, heading] of [
      ['talstr.', 'Ort 1: Talstraße, Triebischtal'],
      ['marktplatz', 'Ort 2: Marktplatz, Altstadt'],
      ['bahnhof meissen', 'Ort 3: Bahnhof Meißen, Cölln'],
    ] as const) {
      await page.keyboard.type(typed);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await page.getByRole('heading', { name: 'Ihr Weg' }).waitFor();
    await tabTo(page, '[aria-label="Ort 1 nach unten"]');
    await page.keyboard.press('Enter');
    await page.getByText('Aus Ort 1 ist Ort 2 geworden.').waitFor();
    await expectSound(page);
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await untilHeading(page, 'Danke, Ihre Antworten sind angekommen');
    expect(faults).toEqual([]);
    const names = ['marktplatz', 'talstrasse', 'bahnhof-meissen'];
    expect((await stopAndRead()).ways).toEqual([names.map((place) => ({ place, codes: [] }))]);
  });
});

describe('the area somebody lives in', () => {
  it('is chosen by street or on the map, and nothing but its key is sent', async () => {
    const { url, stopAndRead } = await givenWhere();
    const bodies: string[] = [];
    for (const way of ['street', 'map'] as const) {
      const { page, faults } = await openResidentsPage(browser, url);
      page.on('request', (request) => {
        if (request.method() === 'POST') bodies.push(request.postData() ?? '');
      });
      await skip(page, 0);
      await button(page, 'Ich kenne meinen Stadtteil nicht').click();
      if (way === 'street') {
        await button(page, 'Nach Namen suchen').click();
        const box = page.getByRole('combobox', { name: 'Ihre Straße' });
        await box.fill('Grossenhainer');
        await box.press('Enter');
        await page.getByText('Großenhainer Straße lässt sich keinem Stadtteil allein zuordnen.').waitFor();
        expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
        await box.fill('dresdner');
        await page.getByRole('option', { name: 'Dresdner Straße Cölln' }).click();
      } else {
        const canvas = await openMap(page);
        await canvas.click({ position: { x: 4, y: 4 } });
        await page.getByText('Hier liegt kein Stadtteil').waitFor();
        await canvas.click({ position: await middleOf(canvas) });
        await page.locator('.map__chosen').waitFor();
      }
      await page.getByText('Gewählt: Cölln.').waitFor();
      expect(await page.getByRole('radio', { name: 'Cölln' }).isChecked()).toBe(true);
      await expectSound(page);
      await send(page, 3);
      expect(faults).toEqual([]);
    }
    expect(bodies.map((body) => (JSON.parse(body) as { answers: unknown }).answers)).toEqual([
      { area: 'coelln' },
      { area: 'coelln' },
    ]);
    expect((await stopAndRead()).areas).toEqual(['coelln', 'coelln']);
  });
});
