// biome-ignore-all lint/suspicious/noTemplateCurlyInString: XLSForm writes references like this
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDraft } from '../../db/queries/questionnaireDrafts.ts';
import { givenTownSurvey } from '../fixtures/givenTownSurvey.ts';
import { givenWorkbook } from '../givenWorkbook.ts';
import { expectSound } from './expectSound.ts';
import { type EditorSite, givenEditorSite } from './givenEditorSite.ts';
import { turnsOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage } from './resultsPage.ts';

let browser: Browser;
let site: EditorSite;

beforeAll(async () => {
  [site, browser] = await Promise.all([givenEditorSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const shots = process.env.UMFELD_SHOTS;
const widthsOfNext = turnsOf([360, 1280]);

/** At both widths; the page stays wide. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of widthsOfNext()) {
    await page.setViewportSize({ width, height: 900 });
    await expectSound(page);
    if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function openList(): Promise<Page> {
  const address = `${site.url}/verwaltung/meissen/fragebogen`;
  const { page } = await openResultsPage(browser, address, 1280, (one) => site.signInAs(one, 'anja'));
  await page.getByLabel('Womit beginnen?').selectOption('form');
  return page;
}

const workbook = (first: string) =>
  givenWorkbook({
    survey: [
      ['type', 'name', 'label::Deutsch (de)', 'label::English (en)', 'relevant'],
      ['begin_group', 'home', 'Wohnen', 'Living', ''],
      [first, 'safe', 'Wie sicher ist es hier?', 'How safe is it here?', ''],
      ['text', 'why', 'Warum?', 'Why?', "${safe} = 'no'"],
      ['image', 'photo', 'Ein Foto', 'A photo', ''],
      ['end_group', '', '', '', ''],
    ],
    choices: [
      ['list_name', 'name', 'label::Deutsch (de)', 'label::English (en)'],
      ['sure', 'yes', 'Sicher', 'Safe'],
      ['sure', 'no', 'Unsicher', 'Unsafe'],
    ],
    settings: [
      ['form_title', 'form_id', 'default_language'],
      ['Am Abend', 'abend', 'Deutsch (de)'],
    ],
  });

async function give(page: Page, name: string, buffer: Buffer, key: string): Promise<void> {
  await page
    .getByLabel('Formular wählen')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByLabel('Kurzname').fill(key);
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
}

describe('a form of another tool', () => {
  it('XLSForm: refused at sheet, row and column; mended, it becomes a draft with the list of what was lost', async () => {
    const page = await openList();
    await give(page, 'abend.xlsx', await workbook('select_one nowhere'), 'abend');
    const refusal = page.locator('.notice--fault');
    await refusal.getByText('Dieses Formular lässt sich nicht übernehmen.').waitFor();
    await refusal.getByText(/^survey, Zeile 3, A type: /).waitFor();
    await look(page, 'form-refused-de');
    expect(await findDraft(site.store, 'meissen', 'abend')).toBeUndefined();

    await give(page, 'abend.xlsx', await workbook('select_one sure'), 'abend');
    const done = page.locator('.notice--done');
    await done.getByText('Der Entwurf „abend“ ist angelegt.').waitFor();
    await done.getByText('Nicht übernommen (1)').waitFor();
    await done.getByText(/^survey, Zeile 5, A type: /).waitFor();
    await look(page, 'form-made-de');
    await page.getByRole('button', { name: 'English' }).click();
    await done.getByText(/^survey, row 5, A type: /).waitFor();
    await look(page, 'form-made-en');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    const [list] = await Promise.all([
      page.waitForEvent('download'),
      done.getByRole('link', { name: 'Liste als Textdatei sichern' }).click(),
    ]);
    expect(list.suggestedFilename()).toBe('abend.xlsx.txt');
    await done.getByRole('link', { name: 'Zum Entwurf' }).click();
    await page.locator('[data-outline="safe"]').waitFor();
    await page.locator('[data-outline="why"]').click();
    await page.getByText('Wird gezeigt, wenn „Wie sicher ist es hier?“ ist „Unsicher“.').waitFor();
  });

  it('LimeSurvey: replaces a draft, whose state before is kept', async () => {
    const page = await openList();
    await give(page, 'abend.xlsx', await workbook('select_one sure'), 'ersetzt');
    await page.getByRole('link', { name: 'Zum Entwurf' }).click();
    await page.locator('[data-outline="safe"]').waitFor();
    await page.getByRole('button', { name: 'Datei' }).click();
    await page
      .getByLabel('Formular wählen')
      .setInputFiles({ name: 'stadt.lss', mimeType: 'text/xml', buffer: givenTownSurvey() });
    await page.getByRole('button', { name: 'Formular übernehmen' }).click();
    await page.locator('.notice--done').getByText(/FOTO/).waitFor();
    await look(page, 'form-replaced-de');
    await expect
      .poll(() => page.locator('.outline__text').allInnerTexts())
      .toEqual(['Wie sicher ist es hier?']);
    await page.getByRole('button', { name: 'Fassungen' }).click();
    await page.getByText('Vor dem Einlesen einer Datei').waitFor();
  });
});
