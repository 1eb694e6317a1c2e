import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { answerFirstSection, answerUpToSending, erase, remember, thanks } from './everyKind.ts';
import { expectSound } from './expectSound.ts';
import { givenProfile } from './givenProfile.ts';
import { givenWire } from './givenWire.ts';
import { launchSettings, openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, untilHeading } from './residentsPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const offline = 'Keine Verbindung';
const path = '/m/meissen/alles';

async function openIn(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Bytes in both stores of the page. */
const countStored = (page: Page) => page.evaluate(() => sessionStorage.length + localStorage.length);

/** A store that refuses, as in a private window or on a full device. */
function breakStorage(kind: 'full' | 'blocked'): void {
  if (kind === 'blocked') {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  } else {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }
}

describe('each of these ends with exactly one response', () => {
  it('a browser closed half-way, after "remember"', async () => {
    const { wire, countResponses } = await givenWire();
    const openProfile = givenProfile();
    const before = await openProfile();
    const visit = await openIn(before, wire.url + path);
    await answerFirstSection(visit);
    await visit.locator(remember).click();
    await expectSound(visit);
    await before.close();

    const page = await openIn(await openProfile(), wire.url + path);
    await page.getByRole('button', { name: 'Umfrage fortsetzen' }).click();
    await untilHeading(page, 'Eingeben');
    expect(await page.locator(remember).getAttribute('aria-checked')).toBe('true');
    await page.locator('input[name=agree]').check();
    await page.locator(next).click();
    await untilHeading(page, thanks);
    expect(await countStored(page)).toBe(0);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('a browser closed before the answer came, after "send later": sent by itself when opened again', async () => {
    const { wire, countResponses } = await givenWire();
    const openProfile = givenProfile();
    const before = await openProfile();
    const visit = await openIn(before, wire.url + path);
    await answerUpToSending(visit);
    await before.setOffline(true);
    await visit.locator(next).click();
    await untilHeading(visit, offline);
    await visit.getByText('Wenn Sie ihn schließen, sind sie gelöscht.').waitFor();
    await expectSound(visit);
    await visit.getByRole('button', { name: 'Später senden' }).click();
    await visit.getByText('Sie können die Seite jetzt schließen.').waitFor();
    await expectSound(visit);
    await before.close();

    const page = await openIn(await openProfile(), wire.url + path);
    await untilHeading(page, thanks);
    expect(await page.locator('.receipt__proof dd').first().textContent()).toMatch(/^\d+\. \S+ 20\d\d$/);
    expect(await countStored(page)).toBe(0);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('a browser closed without a word: nothing is left on the device, and the person begins again', async () => {
    const { wire, countResponses } = await givenWire();
    const openProfile = givenProfile();
    const before = await openProfile();
    const visit = await openIn(before, wire.url + path);
    await answerUpToSending(visit);
    await before.setOffline(true);
    await visit.locator(next).click();
    await untilHeading(visit, offline);
    await before.close();

    const page = await openIn(await openProfile(), wire.url + path);
    await page.getByRole('button', { name: 'Umfrage beginnen' }).waitFor();
    expect(await countStored(page)).toBe(0);
    await answerUpToSending(page);
    await page.locator(next).click();
    await untilHeading(page, thanks);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('flight mode while answering and while sending', async () => {
    const { wire, countResponses } = await givenWire();
    const { page } = await openResidentsPage(browser, wire.url + path);
    await page.context().setOffline(true);
    await answerUpToSending(page);
    await page.locator(next).click();
    await untilHeading(page, offline);
    await page.context().setOffline(false);
    await untilHeading(page, thanks);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('a tab reloaded while the answers wait', async () => {
    const { wire, countResponses } = await givenWire();
    const { page } = await openResidentsPage(browser, wire.url + path);
    await answerUpToSending(page);
    wire.cutNextReply(0.5);
    await page.locator(next).click();
    await untilHeading(page, offline);
    await page.reload();
    await untilHeading(page, thanks);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('a double click on send, then the back button', async () => {
    const { wire, countResponses } = await givenWire();
    const { page } = await openResidentsPage(browser, wire.url + path);
    await answerUpToSending(page);
    await page.locator(next).dblclick();
    await untilHeading(page, thanks);
    await page.goBack();
    await page.goBack().catch(() => null);
    await untilHeading(page, thanks);
    await page.reload();
    await untilHeading(page, thanks);
    expect(await countStored(page)).toBe(0);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('two tabs with the same remembered answers, both sending', async () => {
    const { wire, countResponses } = await givenWire();
    const { page: one } = await openResidentsPage(browser, wire.url + path);
    await answerFirstSection(one);
    await one.locator(remember).click();
    const other = await openIn(one.context(), wire.url + path);
    await other.getByRole('button', { name: 'Umfrage fortsetzen' }).click();
    await one.locator('textarea').fill('aus dem ersten Tab');
    await expect.poll(() => other.locator('textarea').inputValue()).toBe('aus dem ersten Tab');
    await other.locator('input[name=agree]').check();
    await expect.poll(() => one.locator('input[name=agree]').isChecked()).toBe(true);
    // Neither request leaves before the other is there.
    let release = () => {};
    const bothAsked = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await one.context().route('**/responses', async (route) => {
      asked += 1;
      if (asked === 2) release();
      await bothAsked;
      await route.continue();
    });
    for (const tab of [one, other]) await tab.locator(next).click();
    const words = [one, other].map(async (tab) => {
      await untilHeading(tab, thanks);
      return tab.locator('.receipt__word').textContent();
    });
    expect(new Set(await Promise.all(words)).size).toBe(1);
    expect(asked).toBe(2);
    expect(await countStored(other)).toBe(0);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('a second tab left open: it says that the answers were sent', async () => {
    const { wire, countResponses } = await givenWire();
    const { page: one } = await openResidentsPage(browser, wire.url + path);
    await answerUpToSending(one);
    await one.locator(remember).click();
    const other = await openIn(one.context(), wire.url + path);
    await other.getByRole('button', { name: 'Umfrage fortsetzen' }).click();
    await untilHeading(other, 'Eingeben');
    await one.locator(next).click();
    await untilHeading(one, thanks);
    await other.getByText('in einem anderen Tab abgesendet oder gelöscht').waitFor();
    await expectSound(other);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it.each(['1999-12-31', '2063-04-05'])('a device that believes it is %s', async (day) => {
    const { wire, countResponses } = await givenWire();
    const { page } = await openResidentsPage(browser, 'about:blank');
    await page.clock.setFixedTime(new Date(`${day}T23:59:00`));
    await page.goto(wire.url + path);
    await answerUpToSending(page);
    await page.locator(next).click();
    await untilHeading(page, thanks);
    const date = await page.locator('.receipt__proof dd').first().textContent();
    // The town's year, which begins some hours before that of the suites' time zone.
    const year = new Intl.DateTimeFormat('de', { year: 'numeric', timeZone: 'Europe/Berlin' });
    expect(date).toContain(year.format(new Date()));
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it.each(['full', 'blocked'] as const)(
    'a store that is %s: it says so, and everything works on',
    async (kind) => {
      const { wire, countResponses } = await givenWire();
      const { page, faults } = await openResidentsPage(browser, 'about:blank');
      await page.addInitScript(breakStorage, kind);
      await page.goto(wire.url + path);
      await answerUpToSending(page);
      await page.getByText('Bitte laden Sie die Seite nicht neu').waitFor();
      await page.locator(remember).click();
      await page.getByText('Dieses Gerät kann gerade nichts speichern.').waitFor();
      expect(await page.locator(remember).getAttribute('aria-checked')).toBe('false');
      await expectSound(page);
      await page.locator(next).click();
      await untilHeading(page, thanks);
      expect(faults.filter((fault) => !fault.startsWith('asked'))).toEqual([]);
      expect(await countResponses()).toMatchObject({ alles: 1 });
    },
  );

  it('plain http in a local network: no worker, no randomUUID, and no less', async () => {
    const { wire, countResponses } = await givenWire();
    const network = await chromium.launch(
      launchSettings(['--host-resolver-rules=MAP umfrage.test 127.0.0.1']),
    );
    onTestFinished(() => network.close());
    const address = wire.url.replace('127.0.0.1', 'umfrage.test') + path;
    const { page, faults } = await openResidentsPage(network, address, { serviceWorkers: 'allow' });
    const offered = await page.evaluate(() => [
      isSecureContext,
      'serviceWorker' in navigator,
      'randomUUID' in crypto,
      crypto.subtle !== undefined,
    ]);
    expect(offered).toEqual([false, false, false, false]);
    await answerFirstSection(page);
    await page.locator(remember).click();
    await page.reload();
    await page.locator('input[name=agree]').check();
    await page.locator(next).click();
    await untilHeading(page, thanks);
    // Chromium says that it ignores a header there which only https can carry.
    expect(faults.filter((fault) => !fault.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });
});

describe('erasing', () => {
  it.each(['de', 'en'])(
    'empties both stores at once, on a section and on the first page (%s)',
    async (language) => {
      const { wire, countResponses } = await givenWire();
      const { page } = await openResidentsPage(browser, `${wire.url}${path}?language=${language}`);
      await page.locator('.welcome .kern-btn').click();
      await page.locator('input[name=area]').first().check();
      await page.locator(remember).click();
      expect(await countStored(page)).toBe(1);
      await page.locator(erase).click();
      expect(await countStored(page)).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/gelöscht|deleted/);
      await expectSound(page);
      await page.locator('.welcome .kern-btn').click();
      expect(await page.locator('input[name=area]:checked').count()).toBe(0);
      await page.goBack();
      await page.locator(erase).click();
      expect(await countStored(page)).toBe(0);
      expect(await countResponses()).toMatchObject({ alles: 0 });
    },
  );
});
