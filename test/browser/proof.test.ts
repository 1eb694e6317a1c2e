import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { givenWire } from './givenWire.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, untilHeading } from './residentsPage.ts';

let browser: Browser;
const protection = { proof: true, submissionsPerMinute: 6_000, formsPerMinute: 0 };

beforeAll(async () => {
  // A name that is not this machine's own and has no certificate: what a town hall's own network looks like.
  browser = await openBrowser(['--host-resolver-rules=MAP umfrage.test 127.0.0.1']);
});

afterAll(() => browser?.close());

/** Through the short questionnaire up to the button that sends. */
async function answerAll(page: Page): Promise<void> {
  await page.locator('.welcome .kern-btn').click();
  await page.locator('input[name=area]').first().check();
  for (let sections = 0; sections < 10; sections += 1) {
    if ((await page.locator(next).textContent()) === 'Antworten absenden') return;
    const before = await page.locator('#progress').textContent();
    await page.locator(next).click();
    // Soft questions are asked for once more.
    if ((await page.locator('#progress').textContent()) === before) await page.locator(next).click();
    await page.waitForFunction((was) => document.getElementById('progress')?.textContent !== was, before);
  }
}

async function send(page: Page): Promise<void> {
  await page.locator(next).click();
  if (await page.locator('.summary').isVisible()) await page.locator(next).click();
}

const thanks = 'Danke, Ihre Antworten sind angekommen';

describe('with a proof of work', () => {
  it.each([
    ['127.0.0.1', 'its own hash function'],
    ['umfrage.test', 'none, as over plain http'],
  ])('the short questionnaire arrives once (%s: the browser offers %s)', async (host) => {
    const { wire, countResponses } = await givenWire(protection);
    const address = `${wire.url.replace('127.0.0.1', host)}/m/meissen/kurz`;
    const { page, faults, received } = await openResidentsPage(browser, address);
    expect(await page.evaluate(() => isSecureContext)).toBe(host === '127.0.0.1');
    const proofs: unknown[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') proofs.push(request.postDataJSON().proof);
    });
    await answerAll(page);
    await send(page);
    await untilHeading(page, thanks);
    // Chromium notes that over plain http this header says nothing; it is right.
    expect(faults.filter((fault) => !fault.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
    expect(proofs).toHaveLength(1);
    expect(proofs[0]).toMatchObject({ solution: { derivedKey: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    const solver = host === '127.0.0.1' ? 'nativeSolver' : 'plainSolver';
    expect([...received.keys()].filter((path) => path.includes('olve')).join()).toContain(solver);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });

  it('works where the browser has no workers', async () => {
    const { wire, countResponses } = await givenWire(protection);
    const { page, faults } = await openResidentsPage(browser, `${wire.url}/m/meissen`);
    await page.addInitScript('delete globalThis.Worker');
    await page.goto(`${wire.url}/m/meissen/kurz`);
    await answerAll(page);
    await send(page);
    await untilHeading(page, thanks);
    expect(faults).toEqual([]);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });

  it('says what it waits for, and sends by itself then', async () => {
    const { wire, countResponses } = await givenWire(protection);
    const { page } = await openResidentsPage(browser, `${wire.url}/m/meissen/kurz`);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/*olver*', async (route) => {
      await held;
      await route.continue();
    });
    await answerAll(page);
    await send(page);
    await untilHeading(page, 'Fast geschafft');
    await expectSound(page);
    letGo();
    await untilHeading(page, thanks);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });

  it('makes another one when the first got too old, and asks again when there was no connection', async () => {
    const { wire, countResponses } = await givenWire(protection);
    const { page } = await openResidentsPage(browser, `${wire.url}/m/meissen/kurz`);
    await page.context().setOffline(true);
    await answerAll(page);
    await page.waitForTimeout(1_200);
    await send(page);
    await untilHeading(page, 'Keine Verbindung');
    // Changed on the way, the first proof is no better than one that is too old.
    let tampered = 0;
    await page.route('**/responses', async (route) => {
      const body = route.request().postDataJSON();
      if (tampered++ === 0) body.proof.challenge.parameters.data.expires += 1;
      await route.continue({ postData: JSON.stringify(body) });
    });
    await page.context().setOffline(false);
    await untilHeading(page, thanks);
    expect(tampered).toBe(2);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });

  it('says so when the server never takes a proof, and keeps the answers', async () => {
    const { wire, countResponses } = await givenWire(protection);
    const { page } = await openResidentsPage(browser, `${wire.url}/m/meissen/kurz`);
    await page.route('**/challenge', (route) => route.fulfill({ status: 204 }));
    await answerAll(page);
    await send(page);
    await untilHeading(page, 'Das Senden hat nicht geklappt');
    await page.getByText('Ihr Gerät konnte die kleine Rechenaufgabe nicht lösen').waitFor();
    await expectSound(page);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
    await page.unroute('**/challenge');
    await page.getByRole('button', { name: 'Noch einmal senden' }).click();
    await untilHeading(page, thanks);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });
});

it('waits as long as a flooded server asks, and arrives then', async () => {
  // Ten a minute: the next place is free after six seconds.
  const { wire, countResponses } = await givenWire({ ...protection, proof: false, submissionsPerMinute: 10 });
  const { page } = await openResidentsPage(browser, `${wire.url}/m/meissen/kurz`);
  for (let sent = 0; sent < 10; sent += 1) {
    const { status } = await postPlain(wire.url, sent);
    expect(status).toBe(201);
  }
  await answerAll(page);
  await send(page);
  await untilHeading(page, 'Gerade antworten sehr viele');
  await expectSound(page);
  await page.getByRole('heading', { name: thanks }).waitFor({ timeout: 120_000 });
  expect(await countResponses()).toMatchObject({ kurz: 11 });
});

function postPlain(url: string, number: number): Promise<Response> {
  const submission = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return fetch(`${url}/api/municipalities/meissen/waves/kurz/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ submission, language: 'de', sample: 'open', answers: { area: 'altstadt' } }),
  });
}
