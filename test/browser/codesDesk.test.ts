import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf } from '../../db/connection.ts';
import { useLetter } from '../../db/queries/invitationCodes.ts';
import { createCodes } from '../../server/fieldwork/codes/createCodes.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { expectSound } from './expectSound.ts';
import { type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import { deskWays, firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage } from './resultsPage.ts';

let browser: Browser;
let site: DeskSite;

beforeAll(async () => {
  [site, browser] = await Promise.all([givenDeskSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const shots = process.env.UMFELD_SHOTS;
const file = 'surveys/kurzbefragung/questionnaire.yaml';
const codeShown = /[2-9A-Z]{5}-[2-9A-Z]{5}/;

const invite = (key: string) =>
  createWave(site.store, { municipality: 'meissen', key, file, sample: 'invited' });

/** A wave of which twelve letters of Altstadt were used before anybody looked. */
async function givenUsedLetters(key: string): Promise<void> {
  await invite(key);
  const name = { municipality: 'meissen', wave: key };
  const rows = await createCodes(site.store, { ...name, count: 60, area: 'altstadt' });
  await createCodes(site.store, { ...name, count: 50, area: 'coelln' });
  const connection = connectionOf(site.store);
  for (const { code } of rows.slice(0, 12))
    await connection.committer.write(() => useLetter(connection, site.store.keys, name, code));
}

async function openCodes(screen: string, width = 1280) {
  const address = `${site.url}/verwaltung/meissen/${screen}`;
  return openResultsPage(browser, address, width, (page) => site.signInAs(page, 'fieldwork'));
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function download(page: Page, name: string, within = page.locator('main')): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await saved.path(), 'utf8');
}

async function find(page: Page, letter: number): Promise<void> {
  await page.getByLabel('Briefnummer').fill(String(letter));
  await press(page, 'Brief suchen');
}

describe('codes at the desk', () => {
  it('are drawn once into one file, and shown nowhere after it', async () => {
    const { page, faults } = await openCodes('codes');
    await page.getByText('Es gibt noch keine Befragung, zu der per Brief').waitFor();
    await expectSound(page);
    await invite('2026');
    await page.reload();
    await page.getByText('Noch sind keine Codes gezogen.').waitFor();
    const draw = page.getByRole('button', { name: 'Ziehen und Datei herunterladen' });
    await page.getByLabel('Zahl der Briefe').fill('0');
    await page.getByText('eine ganze Zahl von 1 bis 100 000').waitFor();
    expect(await draw.isDisabled()).toBe(true);
    await page.getByLabel('Zahl der Briefe').fill('60');
    await page.getByRole('combobox', { name: 'Stadtteil' }).selectOption('altstadt');
    const csv = await download(page, 'Ziehen und Datei herunterladen');
    expect(csv.match(/\d+;[2-9A-Z]{5}-[2-9A-Z]{5};Altstadt/g)).toHaveLength(60);
    await page.getByText('Gezogen: 60.').waitFor();
    const row = page.getByRole('row', { name: /Altstadt/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['60', 'unter 10']);
    const answered: string[] = [];
    page.on('response', async (reply) => answered.push(await reply.text().catch(() => '')));
    await page.reload();
    await row.waitFor();
    await page.waitForLoadState('networkidle');
    const told = [await page.content(), ...answered].join('\n');
    const codes = [...csv.matchAll(/;([2-9A-Z]{5}-[2-9A-Z]{5});/g)].map(([, code]) => String(code));
    expect(answered.some((text) => text.includes('"altstadt"'))).toBe(true);
    expect(codes.filter((code) => told.includes(code) || told.includes(code.replace('-', '')))).toEqual([]);
    expect(faults.filter((fault) => !/status of 401/.test(fault))).toEqual([]);
  });

  it('helps on the phone: notes, and a new code that is shown once', async () => {
    const { page, faults } = await openCodes('codes/2026');
    await find(page, 999);
    await page.getByText('Diese Briefnummer gibt es nicht.').waitFor();
    await find(page, 7);
    await page.getByRole('heading', { name: 'Brief 7' }).waitFor();
    expect(await page.getByRole('button', { name: 'Vermerk zurücknehmen' }).count()).toBe(0);
    await press(page, 'Möchte Papier');
    await page.getByText('Stand: verschickt, möchte auf Papier antworten').waitFor();
    await press(page, 'Lehnt ab');
    await page.getByText('Stand: lehnt ab, möchte auf Papier antworten').waitFor();
    await page.getByText('lehnt ab unter 10').waitFor();
    await press(page, 'Vermerk zurücknehmen');
    await page.getByText('Stand: verschickt', { exact: false }).waitFor();
    await page.getByText('möchte auf Papier').waitFor({ state: 'detached' });

    await press(page, 'Code sperren und neuen ausgeben');
    const dialog = page.getByRole('dialog');
    await expectSound(page);
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    expect(await page.getByText(codeShown).count()).toBe(0);
    await press(page, 'Code sperren und neuen ausgeben');
    await dialog.getByRole('button', { name: 'Sperren und neuen Code zeigen' }).click();
    await page.getByText('Neuer Code, Brief 61').waitFor();
    const code = (await page.locator('.codes__new').textContent()) ?? '';
    expect(code).toMatch(codeShown);
    await expectSound(page);
    await find(page, 61);
    await page.getByRole('heading', { name: 'Brief 61' }).waitFor();
    expect(await page.content()).not.toContain(code);
    await find(page, 7);
    await page.getByText('Für diesen Brief ist ein neuer Code ausgegeben').waitFor();
    expect(await page.getByRole('button', { name: 'Code sperren und neuen ausgeben' }).count()).toBe(0);
    expect(faults.filter((fault) => !/status of 4(01|22)/.test(fault))).toEqual([]);
  });

  it('reminds: a list without codes, or new codes once the name of the survey is typed', async () => {
    const { page } = await openCodes('codes/2026');
    const list = await download(page, 'Liste herunterladen');
    expect(list.trim().split('\r\n')).toHaveLength(1 + 60);
    expect(list).not.toMatch(codeShown);
    await press(page, 'Neue Codes für alle Unbenutzten');
    const dialog = page.getByRole('dialog');
    const action = 'Alte Codes sperren und Datei herunterladen';
    expect(await dialog.getByRole('button', { name: action }).isDisabled()).toBe(true);
    await expectSound(page);
    await dialog.getByRole('textbox').fill('2026');
    const csv = await download(page, action, dialog);
    expect(csv.match(new RegExp(codeShown, 'g'))).toHaveLength(60);
    await page.getByText('durch neuen Code ersetzt 60').waitFor();
  });

  it('counts used letters by area in tens, and gives no new code for one of them', async () => {
    await givenUsedLetters('2028');
    const { page } = await openCodes('codes/2028');
    const cells = (area: RegExp) => page.getByRole('row', { name: area }).getByRole('cell').allTextContents();
    await page.getByRole('row', { name: /Cölln/ }).waitFor();
    expect(await cells(/Altstadt/)).toEqual(['60', '10']);
    expect(await cells(/Cölln/)).toEqual(['50', 'unter 10']);
    expect((await download(page, 'Liste herunterladen')).trim().split('\r\n')).toHaveLength(1 + 98);
    for (let letter = 1; ; letter += 1) {
      await find(page, letter);
      await page.getByRole('heading', { name: `Brief ${letter}`, exact: true }).waitFor();
      if ((await page.getByText('Stand: benutzt').count()) > 0) break;
    }
    await page.getByText('Mit diesem Code kann schon geantwortet worden sein').waitFor();
    expect(await page.getByRole('button', { name: 'Code sperren und neuen ausgeben' }).count()).toBe(0);
  });

  it.each(firstOf(deskWays))('is sound at $width px in $language', async ({ width, language }) => {
    const { page } = await openCodes('codes/2028', width);
    const other = page.getByRole('button', { name: 'English', exact: true });
    await page.getByRole('row', { name: /Cölln/ }).waitFor();
    if (language === 'en') await other.click();
    await page.getByLabel(language === 'de' ? 'Briefnummer' : 'Letter number').fill('110');
    await press(page, language === 'de' ? 'Brief suchen' : 'Find letter');
    await page.getByRole('heading', { name: / 110$/ }).waitFor();
    await expectSound(page);
    if (shots) await page.screenshot({ path: `${shots}/codes-${width}-${language}.png`, fullPage: true });
    if (language === 'en') await press(page, 'Deutsch');
  });

  it('is closed to those who see answers', async () => {
    const { page } = await openResultsPage(browser, `${site.url}/verwaltung/meissen`);
    await site.signInAs(page, 'analyst', 'entry');
    const status = await page.evaluate(
      async () => (await fetch('/api/desk/municipalities/meissen/waves/2028/codes')).status,
    );
    expect(status).toBe(403);
  });
});
