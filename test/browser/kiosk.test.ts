import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFirstSection, answerUpToSending, thanks } from './everyKind.ts';
import { expectSound } from './expectSound.ts';
import { givenWire } from './givenWire.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, untilHeading } from './residentsPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const start = 'Jede Art von Frage';

/** A kiosk whose clock the test moves on. */
async function openKiosk(url: string, options: Parameters<typeof openResidentsPage>[2] = {}): Promise<Page> {
  const { page } = await openResidentsPage(browser, 'about:blank', {
    viewport: { width: 1080, height: 1400 },
    ...options,
  });
  await page.clock.install();
  await page.goto(`${url}/m/meissen/alles?mode=kiosk`);
  await page.locator('html.kiosk').waitFor();
  return page;
}

/** As long as nobody touches the screen. */
async function letPass(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1_000);
}

const stored = (page: Page) =>
  page.evaluate(() => [...Object.entries(sessionStorage), ...Object.entries(localStorage)]);

describe('at a kiosk', () => {
  it('asks after a minute, counts down aloud, and erases everything', async () => {
    const { wire, countResponses } = await givenWire();
    const page = await openKiosk(wire.url);
    await expectSound(page);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Start the survey' }).click();
    await page.locator('input[name=area]').first().check();
    expect(await stored(page)).toEqual([]);
    expect(await page.locator('[role=switch]').count()).toBe(0);
    await letPass(page, 50);
    expect(await page.locator('dialog').count()).toBe(0);
    await letPass(page, 11);
    const dialog = page.getByRole('alertdialog', { name: 'Are you still there?' });
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Yes, carry on');
    // The clock of the page goes on by itself, too: the test may be slow, the countdown is not.
    const secondsLeft = async () =>
      Number(/\d+/.exec((await page.locator('.still-there__count').textContent()) ?? ''));
    const before = await secondsLeft();
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThanOrEqual(30);
    await letPass(page, 5);
    expect(await secondsLeft()).toBeLessThanOrEqual(before - 5);
    await expectSound(page);
    await letPass(page, 30);
    await untilHeading(page, start);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Umfrage beginnen' }).click();
    expect(await page.locator('input[name=area]:checked').count()).toBe(0);
    expect(await countResponses()).toMatchObject({ alles: 0 });
  });

  it('lets somebody stay by button or key, and end it at once', async () => {
    const { wire } = await givenWire();
    const page = await openKiosk(wire.url);
    await page.locator('.welcome .kern-btn').click();
    await page.locator('input[name=area]').first().check();
    for (const stay of [
      () => page.getByRole('button', { name: 'Ja, weiter antworten' }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      await letPass(page, 62);
      await page.locator('dialog').waitFor();
      await stay();
      await page.locator('dialog').waitFor({ state: 'detached' });
      await letPass(page, 50);
      expect(await page.locator('dialog').count()).toBe(0);
      await page.locator('input[name=area]').first().check({ force: true });
      await page.mouse.move(5, 5);
      await page.mouse.move(9, 9);
    }
    expect(await page.locator('input[name=area]').first().isChecked()).toBe(true);
    await letPass(page, 62);
    await page.getByRole('button', { name: 'Nein, alles löschen' }).click();
    await untilHeading(page, start);
  });

  it('stores each person once, as a kiosk, and returns to the start after the receipt by itself', async () => {
    const { wire, countResponses } = await givenWire();
    const page = await openKiosk(wire.url);
    const modes: unknown[] = [];
    page.on('request', (request) => request.method() === 'POST' && modes.push(request.postDataJSON().mode));
    for (let person = 0; person < 2; person += 1) {
      await answerUpToSending(page);
      await page.locator(next).click();
      await untilHeading(page, thanks);
      expect(await page.locator('.receipt a').count()).toBe(0);
      await page.getByText(/kehrt in \d+ Sekunden zum Anfang zurück/).waitFor();
      await expectSound(page);
      await letPass(page, 22);
      await untilHeading(page, start);
    }
    await page.goBack().catch(() => null);
    expect(page.url()).not.toContain('alles?mode=kiosk&');
    expect(modes).toEqual(['kiosk', 'kiosk']);
    expect(await countResponses()).toMatchObject({ alles: 2 });
  });

  it('loses nobody without a connection: the next person begins, a power cut in between, then both arrive', async () => {
    const { wire, countResponses } = await givenWire();
    const page = await openKiosk(wire.url);
    await page.context().setOffline(true);
    for (let person = 0; person < 2; person += 1) {
      await answerUpToSending(page);
      await page.locator(next).click();
      await untilHeading(page, 'Danke, Ihre Antworten sind aufbewahrt');
      await expectSound(page);
      await page.getByRole('button', { name: 'Zum Anfang' }).click();
      await untilHeading(page, start);
    }
    expect(await stored(page)).toHaveLength(2);
    await page.context().setOffline(false);
    await page.reload();
    await expect.poll(() => stored(page)).toEqual([]);
    expect(await countResponses()).toMatchObject({ alles: 2 });
  });

  it('is larger, has no links that lead away, and can take the whole screen', async () => {
    const { wire } = await givenWire();
    const page = await openKiosk(wire.url);
    const { height = 0 } = (await page.locator('.welcome .kern-btn').boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(64);
    expect(await page.locator('.masthead__sender a').count()).toBe(0);
    await page.getByRole('button', { name: 'Ganzer Bildschirm' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await answerFirstSection(page);
    await page.locator('.erase').click();
    await untilHeading(page, start);
  });
});
