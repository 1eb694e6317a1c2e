import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { listReturns } from '../../db/queries/counters.ts';
import { showCode } from '../../surveys/language/invitationCode.ts';
import { cuttingProxy } from './cuttingProxy.ts';
import { expectSound } from './expectSound.ts';
import { beginPlain, fillIn, untilNext } from './fillIn.ts';
import { givenInvited, type InvitedSurvey } from './givenInvited.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, untilHeading } from './residentsPage.ts';

let browser: Browser;
let survey: InvitedSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenInvited(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const start = '.code .section__end .kern-btn';

async function countReturns(wave: string): Promise<Record<string, number>> {
  const store = await openStore(survey.data);
  const rows = await listReturns(store, 'meissen', wave);
  await store.close();
  const counts: Record<string, number> = {};
  for (const { sample, stratum, count } of rows)
    counts[`${sample} ${stratum}`] = (counts[`${sample} ${stratum}`] ?? 0) + count;
  return counts;
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.locator('#code').fill(code);
  await page.locator(next).click();
}

async function untilAccepted(page: Page): Promise<void> {
  await page.locator('.code__accepted').waitFor();
}

/** From an accepted code to the receipt. */
async function answerAll(page: Page): Promise<void> {
  await page.locator(start).click();
  await page.locator('form.section').waitFor();
  while ((await page.locator('.receipt').count()) === 0) {
    const before = await page.locator('h1').textContent();
    await fillIn(page);
    await page.locator(next).click();
    await untilNext(page, before);
  }
}

const openWave = (wave: 'brief' | 'beide', behind = '', url = survey.url, options = {}) =>
  openResidentsPage(browser, `${url}/m/meissen/${wave}${behind}`, options);

describe('a resident with a letter', () => {
  it('types the code in any spelling, answers, and leaves a stratum and nothing else', async () => {
    const { page, faults, received } = await openWave('brief');
    const letter = survey.takeLetter();
    const before = (await countReturns('brief'))['invited 1'] ?? 0;
    await page.locator('#code').waitFor();
    await expectSound(page);
    await typeCode(page, ` ${showCode(letter.code).toLowerCase().replaceAll('d', 'o')} `);
    await untilAccepted(page);
    await expectSound(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code-heading');
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept).not.toContain(letter.code);
    await answerAll(page);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    expect((await countReturns('brief'))['invited 1']).toBe(before + 1);
    expect(faults).toEqual([]);
    const sizes = [...received].filter(([path]) => /InvitationPanel/.test(path));
    console.log(
      `count: invited residents load ${sizes.map(([path, size]) => `${path} ${size}`).join(', ')} bytes`,
    );
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(20_000);
  });

  it('comes by the link of the letter, whose code stands nowhere afterwards', async () => {
    const letter = survey.takeLetter();
    const { page, received } = await openWave('brief', `#${letter.code}`);
    await page.locator('#code').waitFor();
    expect(await page.locator('#code').inputValue()).toBe(showCode(letter.code));
    expect(page.url()).not.toContain(letter.code);
    expect([...received.keys()].join()).not.toContain(letter.code);
    await page.locator(next).click();
    await untilAccepted(page);
    await page.goBack();
    await page.goForward();
    expect(page.url()).not.toContain(letter.code);
  });

  it('is told on the device what is wrong with a code', async () => {
    const { page } = await openWave('brief');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [typed, sentence] of [
      ['', 'Bitte geben Sie den Code'],
      ['K7MN', 'Dem Code fehlen Zeichen'],
      ['K7MNP-4XWRA-22', 'zu viele Zeichen'],
      ['K7MNP-4XWR1', '„1“ kommt in keinem Code vor'],
      ['K7MNP-4XWRA', 'Ein Zeichen stimmt nicht'],
    ] as const) {
      await typeCode(page, typed);
      await page.getByText(sentence).waitFor();
      await expectSound(page);
    }
    expect(asked.filter((url) => url.includes('/tokens'))).toEqual([]);
  });

  it('hears of a code that was used, replaced or never was', async () => {
    const { page } = await openWave('brief');
    for (const [code, sentence] of [
      ['invitation.used', 'schon benutzt'],
      ['invitation.void', 'einen neuen bekommen'],
      ['wave.closed', 'Diese Umfrage ist zu Ende'],
    ] as const) {
      await page.route('**/tokens', (route) => route.fulfill({ status: 409, json: { code } }));
      await typeCode(page, survey.takeLetter().code);
      await page.locator('#code-message', { hasText: sentence }).waitFor();
      await page.unroute('**/tokens');
    }
    const used = survey.takeLetter();
    await typeCode(page, used.code);
    await untilAccepted(page);
    const other = await openWave('brief');
    await typeCode(other.page, used.code);
    await other.page.getByText('schon benutzt').waitFor();
    await other.page.getByText('Einen neuen Code können wir nicht ausgeben').waitFor();
    await page.getByText('Einen neuen gibt es dann nicht').waitFor();
  });

  it('is not handed a key of their own', async () => {
    const { page } = await openWave('brief');
    await page.route('**/questionnaire', async (route) => {
      const reply = await route.fetch();
      const body = (await reply.json()) as { invitations: { keys: { key: string }[] } };
      const [one, ...others] = body.invitations.keys;
      await route.fulfill({ json: { ...body, invitations: { keys: [...others, one] } } });
    });
    const letter = survey.takeLetter();
    await typeCode(page, letter.code);
    await page.getByText('Die Schlüssel dieser Umfrage passen nicht').waitFor();
    await page.unroute('**/questionnaire');
    await page.locator(next).click();
    await untilAccepted(page);
  });
});

describe('a connection that breaks', () => {
  it.each([0.2, 0.9])(
    'in the reply with the token (%f of it came) loses nothing, nor does a reload',
    async (share) => {
      const wire = await cuttingProxy(survey.url);
      onTestFinished(wire.close);
      const { page } = await openWave('brief', '', wire.url);
      const letter = survey.takeLetter();
      let posts = 0;
      await page.route('**/tokens', async (route) => {
        // The second one carries the blinded message.
        if (++posts === 2) wire.cutNextReply(share);
        await route.continue();
      });
      await typeCode(page, letter.code);
      await page.locator('#code-message', { hasText: /keine Verbindung|nicht geklappt/ }).waitFor();
      expect(wire.cuts()).toBe(1);
      await page.reload();
      await untilAccepted(page);
      await page.reload();
      await untilAccepted(page);
      await answerAll(page);
    },
  );

  it('before the code was sent says so, and the same code works later', async () => {
    const { page } = await openWave('brief');
    await page.locator('#code').waitFor();
    await page.context().setOffline(true);
    await typeCode(page, survey.takeLetter().code);
    await page.locator('#code-message', { hasText: 'keine Verbindung' }).waitFor();
    await page.context().setOffline(false);
    await page.locator(next).click();
    await untilAccepted(page);
  });
});

describe('without scripts', () => {
  it('code and answers come together, and the page says what that means', async () => {
    const { page } = await openWave('brief', '', survey.url, { javaScriptEnabled: false });
    const before = (await countReturns('brief'))['invited 1'] ?? 0;
    const letter = survey.takeLetter();
    await beginPlain(page);
    await page.getByText('gehen Code und Antworten zusammen zu uns').waitFor();
    await fillIn(page);
    const send = page.getByRole('button', { name: 'Antworten absenden' });
    await page.locator('#code').fill('K7MNP-4XWRA');
    await send.click();
    await page.locator('.summary--error', { hasText: 'Ein Zeichen stimmt nicht' }).waitFor();
    expect(await page.locator('#code').inputValue()).toBe('K7MNP-4XWRA');
    await page.locator('#code').fill(showCode(letter.code));
    await send.click();
    await page.locator('.receipt').waitFor();
    expect((await countReturns('brief'))['invited 1']).toBe(before + 1);
  });
});

describe('a wave for everybody', () => {
  it('takes letters by code and others without, and never mixes them', async () => {
    const invited = await openWave('beide');
    await typeCode(invited.page, survey.takeLetter('beide').code);
    await untilAccepted(invited.page);
    await answerAll(invited.page);
    const other = await openWave('beide');
    await expectSound(other.page);
    await other.page.getByRole('button', { name: 'Ohne Code teilnehmen' }).click();
    await other.page.locator('form.section').waitFor();
    while ((await other.page.locator('.receipt').count()) === 0) {
      const before = await other.page.locator('h1').textContent();
      await fillIn(other.page);
      await other.page.locator(next).click();
      await untilNext(other.page, before);
    }
    expect(await countReturns('beide')).toEqual({ 'invited 1': 1, 'open -1': 1 });
  });
});

describe('a kiosk', () => {
  it('asks for no code, and has no way in where only letters invite', async () => {
    const { page } = await openWave('brief', '?mode=kiosk');
    await untilHeading(page, 'Diese Umfrage läuft auf Einladung');
    const both = await openWave('beide', '?mode=kiosk');
    await both.page.locator('.welcome .kern-btn').first().waitFor();
    expect(await both.page.locator('#code').count()).toBe(0);
  });
});
