import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, tabTo, untilHeading } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenSurvey(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const desk = { viewport: { width: 1280, height: 900 } };

/** The first section of the questionnaire with the newer kinds, its list ready. */
async function openRanking(options: object = phone, language = 'de') {
  const address = `${survey.url}/m/meissen/arten?language=${language}`;
  const opened = await openResidentsPage(browser, address, options);
  await opened.page.locator('.welcome .kern-btn').click();
  await opened.page.locator('.ranking').waitFor();
  return opened;
}

const rankedKeys = (page: Page) =>
  page.locator('.ranked').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-option')));
const add = (page: Page, key: string) =>
  page
    .locator(`.ranking__add`)
    .and(page.locator(`[data-option=${key}] button`))
    .click();
const status = (page: Page) => page.locator('.ranking__status').textContent();

describe('a ranking', () => {
  it('is made by tapping: the list grows above, the next answer stays under the finger', async () => {
    const { page, faults } = await openRanking();
    // As where more questions follow; at its very end a page cannot scroll on.
    await page.evaluate(() => document.styleSheets[0]?.insertRule('.section__end{margin-bottom:50rem}'));
    const heading = page.locator('.ranking__free');
    for (const key of ['calm', 'light', 'meet']) {
      const button = page.locator(`[data-option=${key}] button`);
      await button.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const before = (await heading.boundingBox())?.y ?? 0;
      await button.tap();
      expect(Math.abs(((await heading.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
    }
    expect(await rankedKeys(page)).toEqual(['calm', 'light', 'meet']);
    await page.getByRole('button', { name: 'Mehr Treffpunkte: nach oben' }).tap();
    await page.getByRole('button', { name: 'Ruhigerer Verkehr: entfernen' }).tap();
    expect(await rankedKeys(page)).toEqual(['meet', 'light']);
    await expectSound(page);
    expect(faults).toEqual([]);
  });

  it('says when all places are taken, and takes no more', async () => {
    const { page } = await openRanking();
    for (const key of ['calm', 'light', 'meet', 'green']) await add(page, key);
    const fifth = page.getByRole('button', { name: 'Geschäfte in der Nähe' });
    expect(await fifth.getAttribute('aria-disabled')).toBe('true');
    await fifth.click({ force: true });
    expect(await status(page)).toBe('Alle 4 Plätze sind vergeben. Zum Tauschen entfernen Sie eine Antwort.');
    expect(await page.locator('.ranked').count()).toBe(4);
    await expectSound(page);
  });

  it('works by keyboard alone, says where an answer stands, and keeps the focus', async () => {
    const { page, faults } = await openRanking(desk);
    await tabTo(page, '[data-option=calm] button');
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('Ruhigerer Verkehr ist jetzt auf Platz 1 von 1.');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-option]')?.getAttribute('data-option'));
    expect(await focused()).toBe('meet');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(await rankedKeys(page)).toEqual(['calm', 'meet', 'clean']);
    await page.getByRole('button', { name: 'Sauberere Straßen und Plätze: nach oben' }).focus();
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('Sauberere Straßen und Plätze ist jetzt auf Platz 2 von 3.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('Sauberere Straßen und Plätze ist schon ganz oben.');
    expect(await rankedKeys(page)).toEqual(['clean', 'calm', 'meet']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Sauberere Straßen und Plätze: nach oben',
    );
    await page.getByRole('button', { name: 'Ruhigerer Verkehr: entfernen' }).press('Enter');
    expect(await status(page)).toBe('Ruhigerer Verkehr hat jetzt keinen Platz mehr.');
    expect(await focused()).toBe('meet');
    expect(faults).toEqual([]);
  });

  it('reads as a group with two lists and a status', async () => {
    const { page } = await openRanking(desk);
    await add(page, 'calm');
    const tree = await page
      .getByRole('group', { name: 'Was würde Ihre Wohngegend am meisten verbessern?' })
      .ariaSnapshot();
    for (const part of [
      'heading "Ihre Reihenfolge" [level=3]',
      'list "Ihre Reihenfolge"',
      'button "Ruhigerer Verkehr: nach oben" [disabled]',
      'status: Ruhigerer Verkehr ist jetzt auf Platz 1 von 1.',
      'list "Zur Auswahl"',
      'button "Mehr Grün: auf Platz 2 setzen"',
    ])
      expect(tree).toContain(part);
  });

  it.each([
    ['mouse', desk],
    ['mouse on a narrow screen', phone],
  ])('is put in order by dragging (%s); Escape lets go', async (_, options) => {
    const { page, faults } = await openRanking(options);
    for (const key of ['calm', 'light', 'meet']) await add(page, key);
    await drag(page, 'meet', 'calm');
    await page.mouse.up();
    expect(await rankedKeys(page)).toEqual(['meet', 'calm', 'light']);
    await drag(page, 'meet', 'light');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await rankedKeys(page)).toEqual(['meet', 'calm', 'light']);
    expect(await page.locator('.ranked[style*=transform]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is put in order by a finger on the grip, and the page does not scroll under it', async () => {
    const { page } = await openRanking();
    for (const key of ['calm', 'light', 'meet']) await add(page, key);
    await centre(page);
    const [from, to] = await Promise.all([gripOf(page, 'calm'), gripOf(page, 'meet')]);
    const scrolled = await page.evaluate(() => scrollY);
    const wire = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      wire.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
    await touch('touchStart', from.y);
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', from.y + ((to.y + 20 - from.y) * step) / 8);
    await touch('touchEnd');
    expect(await rankedKeys(page)).toEqual(['light', 'meet', 'calm']);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('can be answered from lists to pull down when its code did not arrive', async () => {
    const { page } = await openResidentsPage(browser, 'about:blank', phone);
    await page.route('**/RankingList-*.js', (route) => route.abort());
    await page.goto(`${survey.url}/m/meissen/arten`);
    await page.locator('.welcome .kern-btn').click();
    await page.getByLabel('Platz 1').selectOption({ label: 'Mehr Grün' });
    await page.getByLabel('Platz 3').selectOption({ label: 'Mehr Grün' });
    await expectSound(page);
    await page.locator(next).click();
    await page.getByText('Bitte geben Sie jeder Antwort nur einen Platz.').last().waitFor();
    await page.getByLabel('Platz 3').selectOption({ label: 'Ruhigerer Verkehr' });
    await page.locator(next).click();
    await page.getByText('Warum steht „Mehr Grün“ für Sie vorn?').waitFor();
  });
});

describe('what follows', () => {
  it.each([
    ['de', phone, 'Ruhigerer Verkehr', 'Calmer traffic'],
    ['en', desk, 'Calmer traffic', 'Ruhigerer Verkehr'],
  ])(
    'tells the earlier answers, in the language of the page (%s)',
    async (language, options, here, there) => {
      const { page } = await openRanking(options, language);
      await page.locator('input[name=area]').first().check();
      await page.locator(next).click();
      await page.getByText(language === 'de' ? '„Ihr Wunsch“' : '“your wish”').waitFor();
      await page.getByText('Altstadt').waitFor();
      await page.locator('.back').click();
      await add(page, 'calm');
      await page.locator(next).click();
      const question = page.locator('#q-reason');
      await question.getByText(here).waitFor();
      await expectSound(page);
      await page.getByRole('link', { name: language === 'de' ? 'English' : 'Deutsch' }).click();
      await question.getByText(there).waitFor();
    },
  );

  it('keeps one order per person over back, reload and language', async () => {
    const orders = new Set<string>();
    for (let person = 0; person < 6; person += 1) {
      const { page } = await openRanking(desk);
      await page.locator(next).click();
      const order = await orderOf(page, 'input[name=reason]');
      expect(order).toMatch(/ other unsure$/);
      orders.add(order);
      if (person > 0) continue;
      await page.reload();
      expect(await orderOf(page, 'input[name=reason]')).toBe(order);
      await page.getByRole('link', { name: 'English' }).click();
      await untilHeading(page, 'In your words');
      expect(await orderOf(page, 'input[name=reason]')).toBe(order);
      await page.locator('.back').click();
      await untilHeading(page, 'Putting in order');
      await page.locator(next).click();
      expect(await orderOf(page, 'input[name=reason]')).toBe(order);
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('opens a box for other words, checks it, and sends it only with its answer', async () => {
    const { page, faults } = await openRanking();
    const sent: unknown[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.postDataJSON());
    });
    await add(page, 'light');
    await page.locator(next).click();
    expect(await page.locator('textarea').count()).toBe(0);
    await page.locator('input[name=reason][value=other]').check();
    await page.locator('input[name=habits][value=own]').check();
    const box = page.getByLabel('Etwas anderes: Was meinen Sie?').first();
    await box.fill('x'.repeat(61));
    await page.locator(next).click();
    const trouble = page.getByRole('link', { name: 'für Sie vorn? – Etwas anderes' });
    await trouble.click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason.other');
    await expectSound(page);
    await box.fill('Es wäre leiser');
    await page.locator('textarea').nth(1).fill('Ich räume auf');
    // The words of an answer taken back stay behind.
    await page.locator('input[name=habits][value=none]').check();
    expect(await page.locator('input[name=habits]:checked').count()).toBe(1);
    for (let presses = 0; presses < 2; presses += 1) await page.locator(next).click();
    await untilHeading(page, 'Zum Schluss');
    await page.locator(next).click();
    await page.locator('.receipt').waitFor();
    expect(sent).toHaveLength(1);
    expect((sent[0] as { answers: object }).answers).toEqual({
      wishes: ['light'],
      reason: 'other',
      'reason.other': 'Es wäre leiser',
      habits: ['none'],
    });
    expect(JSON.stringify(sent)).not.toContain('seed');
    expect(faults).toEqual([]);
  });

  it('unticks the others for "none of these", tells the limit, asks a soft question once more', async () => {
    const { page } = await openRanking();
    await page.locator(next).click();
    const ticked = () => orderOf(page, 'input[name=habits]:checked');
    const tick = (key: string) => page.locator(`input[name=habits][value=${key}]`).check();
    for (const key of ['walk', 'club', 'own']) await tick(key);
    await page.getByText('Höchstens 2 Antworten').waitFor();
    await page.locator(next).click();
    await page.getByText('Bitte wählen Sie höchstens 2 Antworten.').last().waitFor();
    await tick('none');
    expect(await ticked()).toBe('none');
    await tick('club');
    expect(await ticked()).toBe('club');
    await page.locator(next).click();
    await page.getByText('Eine Frage ist noch offen').waitFor();
    await page.locator(next).click();
    await untilHeading(page, 'Zum Schluss');
  });

  it('keeps the bar honest when an answer opens a section', async () => {
    const { page } = await openRanking();
    const bar = () => page.locator('.bar').evaluate((one) => (one as HTMLProgressElement).position);
    await page.locator(next).click();
    await untilHeading(page, 'In Ihren Worten');
    expect(await page.locator('#progress').textContent()).toBe('Abschnitt 2 von 3');
    const before = await bar();
    await page.locator('input[name=reason][value=safer]').check();
    await page.getByText('Abschnitt 2 von 4').waitFor();
    expect(await bar()).toBe(before);
    for (let presses = 0; presses < 2; presses += 1) await page.locator(next).click();
    await untilHeading(page, 'Noch genauer');
    expect(await bar()).toBeGreaterThan(before);
    await expectSound(page);
  });
});

const orderOf = (page: Page, inputs: string): Promise<string> =>
  page.locator(inputs).evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value).join(' '));

/** Away from the edges, where a list scrolls on under what is held. */
const centre = (page: Page): Promise<void> =>
  page
    .locator('.ranking__list')
    .first()
    .evaluate((list) => list.scrollIntoView({ block: 'center' }));

async function gripOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-option=${key}] .ranked__grip`).boundingBox();
  if (!box) throw new Error(`${key} has no grip`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes a row by its grip to where another stands, and holds it there. */
async function drag(page: Page, key: string, onto: string): Promise<void> {
  await centre(page);
  const [from, to] = await Promise.all([gripOf(page, key), gripOf(page, onto)]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const beyond = Math.sign(to.y - from.y) * 20;
  await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(from.x, to.y + beyond, { steps: 5 });
}
