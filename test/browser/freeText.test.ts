import { mkdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { setWaveState } from '../../db/queries/waves.ts';
import { buildRelease } from '../../server/release/buildRelease.ts';
import { publishRelease } from '../../server/release/publishRelease.ts';
import { givenQuestionnaire } from '../db/givenQuestionnaire.ts';
import { givenName, givenResponse, storeOne } from '../db/givenResponse.ts';
import { givenWave } from '../db/givenStore.ts';
import { expectSound } from './expectSound.ts';
import { type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import { firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';

const pictures = process.env.UMFELD_PICTURES;
const secret = 'Herr Grünlich aus der Talstraße 12, gruenlich@post.example, pöbelt jeden Abend im Park.';
const places = 'Die Unterführung am Bahnhof ist nachts dunkel.';
let browser: Browser;
let site: DeskSite;

beforeAll(async () => {
  [site, browser] = await Promise.all([givenDeskSite(), openBrowser()]);
  const title = { de: 'Sicher am Tag', en: 'Safe by day' };
  const safe = {
    key: 'safe',
    kind: 'share',
    goal: 'feeling-of-safety',
    item: 'safe_day',
    in: ['very'],
    title,
  } as const;
  await givenWave(site.store, '2026', { questionnaire: { ...givenQuestionnaire, indicators: [safe] } });
  for (let number = 0; number < 60; number += 1) {
    const text = number === 7 ? secret : number === 8 ? places : `Mehr Licht im Park, Bitte ${number}.`;
    const texts = number < 14 ? [{ question: 'comment', text }] : [];
    await storeOne(site.store, givenResponse(number, { texts }), givenName('2026'));
  }
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function openTexts(width: number, locale = 'de-DE'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await site.signInAs(page, 'analyst');
  await page.goto(`${site.url}/verwaltung/meissen/freitexte`);
  await page.locator('main p').first().waitFor();
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

describe('free texts at the desk', () => {
  it('are sealed while the wave is open', async () => {
    const page = await openTexts(1280);
    await page.getByText('Es gibt keine geschlossene Befragung').waitFor();
    expect(await page.content()).not.toContain('Grünlich');
  });

  it('are read, redacted as suggested or otherwise, and marked, once it is closed', async () => {
    await setWaveState(site.store, 'meissen', '2026', 'closed', '2026-11-22');
    const page = await openTexts(360);
    await page.getByText('14 Texte').waitFor();
    await picture(page, 'texts-overview-360-de');
    await expectSound(page);
    await page.getByRole('table').getByRole('link').first().click();
    const one = page.locator('.texts__one', { hasText: 'Grünlich' });
    await one.waitFor();
    expect(await page.locator('.texts__one').count()).toBe(14);
    const marked = await one.locator('mark').allTextContents();
    expect(marked.join(' ')).toContain('Grünlich');
    expect(marked.join(' ')).toContain('gruenlich@post.example');
    expect(await page.locator('.texts__one', { hasText: places }).locator('mark').count()).toBe(0);
    await picture(page, 'texts-page-360-de');
    await expectSound(page);

    // Declined: the suggestion is looked at and left.
    await one.getByRole('button', { name: 'Schwärzen' }).click();
    const draft = page.getByLabel('Text, wie er bleiben soll');
    expect(await draft.inputValue()).not.toContain('gruenlich@post.example');
    expect(await draft.inputValue()).toContain('[…]');
    await expectSound(page);
    await picture(page, 'texts-redact-360-de');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByText(secret).waitFor();

    // Taken, with more blacked out than was suggested.
    await one.getByRole('button', { name: 'Schwärzen' }).click();
    await draft.fill((await draft.inputValue()).replace('jeden Abend', '[…]'));
    const kept = await draft.inputValue();
    await page.getByRole('button', { name: 'Endgültig schwärzen' }).click();
    await page.getByText('geschwärzt', { exact: true }).waitFor();
    expect(await page.locator('.texts__words', { hasText: '[…]' }).textContent()).toBe(kept);
    await page.reload();
    await page.getByText('geschwärzt', { exact: true }).waitFor();
    expect(await page.content()).not.toMatch(/Grünlich|gruenlich@/);
    await page.getByRole('button', { name: 'Seite als gelesen merken' }).click();
    await page.getByText('gelesen', { exact: true }).first().waitFor();
    expect(await page.getByText('gelesen', { exact: true }).count()).toBe(13);
    await page.getByRole('link', { name: 'Zurück zu allen Fragen' }).click();
    await page.getByRole('button', { name: 'Arbeit beenden' }).click();
    await page.getByText('Von geschwärzten Stellen ist nichts zurückgeblieben').waitFor();
  });

  it.each(
    firstOf([
      ['de-DE', 360],
      ['de-DE', 1280],
      ['en-GB', 360],
      ['en-GB', 1280],
    ] as const),
  )('read well in %s at %i px', async (locale, width) => {
    const page = await openTexts(width, locale);
    if (locale === 'en-GB' && width === 360)
      await page
        .getByRole('button', { name: 'English' })
        .or(page.getByRole('link', { name: 'English' }))
        .click();
    await page.getByRole('table').getByRole('link').first().click();
    await page.locator('.texts__one').first().waitFor();
    await picture(page, `texts-after-${width}-${locale.slice(0, 2)}`);
    await expectSound(page);
    await page.locator('.texts__one button').first().click();
    await page.locator('textarea').waitFor();
    await picture(page, `texts-edit-${width}-${locale.slice(0, 2)}`);
    await expectSound(page);
  });

  it('stand in no file that leaves the house', async () => {
    await buildRelease(site.store, 'meissen', '2026');
    await publishRelease(site.store, 'meissen', '2026');
    const at = `${site.url}/api/municipalities/meissen/results/2026`;
    for (const file of [
      '',
      '/export.csv',
      '/export.xlsx',
      '/export.geojson',
      '/export.json',
      '/export.jsonstat',
      '/export.zip',
    ]) {
      const reply = await fetch(at + file);
      expect(reply.status, file).toBe(200);
      const content = new Uint8Array(await reply.arrayBuffer());
      const parts = /xlsx|zip/.test(file) ? Object.values(unzipSync(content)) : [content];
      const all = parts.map((part) => Buffer.from(part).toString()).join('\n');
      for (const words of [places, 'Mehr Licht im Park', 'Talstraße', 'Grünlich'])
        expect(all, file).not.toContain(words);
    }
  });
});
