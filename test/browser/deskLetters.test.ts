import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { noteLetter } from '../../db/queries/letters.ts';
import { findLetterText } from '../../db/queries/letterTexts.ts';
import { codesCsv } from '../../server/fieldwork/codes/codesCsv.ts';
import { createCodes } from '../../server/fieldwork/codes/createCodes.ts';
import { openWave } from '../../server/waves/openWave.ts';
import { openPdf } from '../server/fieldwork/letters/openPdf.ts';
import { expectSound } from './expectSound.ts';
import { openDesk, signedIn } from './givenDesk.ts';
import { type GivenFieldwork, givenFieldwork } from './givenFieldwork.ts';
import { deskWays, firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
let fieldwork: GivenFieldwork;
let session: string;

beforeAll(async () => {
  [fieldwork, browser] = await Promise.all([givenFieldwork(), openBrowser()]);
  session = await signedIn(fieldwork.data, 'meissen', ['fieldwork']);
});

afterAll(async () => {
  await browser?.close();
  await fieldwork?.stop();
});

const open = async (more = {}) => {
  const opened = await openDesk(browser, `${fieldwork.url}/verwaltung/meissen/briefe/2026`, session, more);
  await opened.page.waitForSelector('.letters');
  return opened;
};

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const codes = csv(
  'codes.csv',
  'letter_number,code,area\n17,ACDEFGHJKM,coelln\n18,NPRTUWXY3M,coelln\n19,456789ACDU,spaar\n',
);
const addresses = csv(
  'adressen.csv',
  'Briefnummer;Name;Straße;PLZ;Ort\n18;Łukasz Żółć;Talstraße 5;01662;Meißen\n17;Jana Nováková;Markt 1;01662;Meißen\n',
);

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await file.path());
}

describe('letters at the desk', () => {
  it('are made in the browser from two files that never leave it', async () => {
    const { page, faults, requests } = await open();
    await page.getByLabel('Letzter Tag').fill('2027-03-31');
    await page.getByLabel('Code-Datei').setInputFiles(codes);
    await page.getByLabel('Anschriften').setInputFiles(addresses);
    await page.getByText('2 Briefe können gedruckt werden').waitFor();
    expect(await page.locator('.letters__print').last().textContent()).toContain('nicht gedruckt: 1 (19)');
    await page.getByRole('button', { name: 'Briefe als PDF machen' }).click();
    await page.getByText('Das PDF mit 2 Briefen ist fertig').waitFor();
    const pdf = await openPdf(await download(page, 'PDF speichern'));
    expect(pdf.pages).toBe(4);
    const words = (await pdf.textOf(1)).map(({ text }) => text);
    expect(words).toContain('Łukasz Żółć');
    expect(words).toContain('Nr. 18');
    const { data, width, height } = await pdf.pictureOf(1, 3);
    expect(jsQR.default(data, width, height)?.data).toBe(
      'https://umfrage.meissen.example/m/meissen/2026#NPRTUWXY3M',
    );
    const sent = requests.map(({ url, body }) => url + body).join('\n');
    expect(sent).not.toMatch(/NPRTUWXY3M|ACDEFGHJKM|ukasz|Nov|Talstra/);
    expect(requests.filter(({ url }) => !url.startsWith(fieldwork.url) && !url.startsWith('blob:'))).toEqual(
      [],
    );
    expect(faults).toEqual([]);
  });

  it('name what is wrong with a file by line, and print nothing', async () => {
    const { page } = await open();
    await page.getByLabel('Letzter Tag').fill('2027-03-31');
    await page.getByLabel('Code-Datei').setInputFiles(codes);
    await page
      .getByLabel('Anschriften')
      .setInputFiles(
        csv(
          'adressen.csv',
          'Briefnummer;Name;Straße;PLZ;Ort\n99;A;B;01662;Meißen\n17;王;Markt 1;01662;Meißen\n17;A;B;01662;Meißen\n',
        ),
      );
    const told = page.locator('.letters__faults');
    await told.waitFor();
    expect(await told.textContent()).toMatch(
      /adressen\.csv:2: Die Briefnummer 99 gibt es in der Code-Datei nicht/,
    );
    expect(await told.textContent()).toMatch(/adressen\.csv:3: Das Zeichen „王“/);
    expect(await told.textContent()).toMatch(/adressen\.csv:4: Die Briefnummer 17 steht schon in Zeile 3/);
    expect(await page.getByRole('button', { name: 'Briefe als PDF machen' }).isDisabled()).toBe(true);
  });

  it('keep the wording on the server, and refuse a name in braces that stands for nothing', async () => {
    const { page } = await open();
    await page.getByLabel('Letzter Tag').fill('2027-03-31');
    const subject = page.getByLabel('Betreff').first();
    await subject.fill('Guten Tag {Stat}');
    expect(await page.locator('.field__fault').first().textContent()).toContain('{Stat} gibt es nicht');
    expect(await page.getByRole('button', { name: 'Text speichern' }).isDisabled()).toBe(true);
    await subject.fill('Umfrage in {Stadt}');
    await page.getByRole('button', { name: 'Text speichern' }).click();
    await page.getByText('Der Text ist gespeichert').waitFor();
    const store = await openStore(fieldwork.data);
    const stored = await findLetterText(store, 'meissen', '2026');
    await store.close();
    expect(stored?.invitation.subject).toBe('Umfrage in {Stadt}');
    const sample = await openPdf(await download(page, 'Musterbrief'));
    const words = (await sample.textOf(1)).map(({ text }) => text);
    expect(words).toContain('Umfrage in Meißen');
    expect(words).toContain('Erika Mustermann');
  });

  it('remind those who have not answered yet, from the file of the first letters', async () => {
    const store = await openStore(fieldwork.data);
    const rows = await createCodes(store, {
      municipality: 'meissen',
      wave: '2026',
      count: 60,
      wholeTown: true,
    });
    await openWave(store, 'meissen', '2026');
    await noteLetter(store, { municipality: 'meissen', wave: '2026' }, rows[0]?.letterNumber ?? 0, 'refused');
    await store.close();
    const { page, requests } = await open();
    await page.getByLabel('Letzter Tag').fill('2027-03-31');
    await page.getByLabel('Code-Datei').setInputFiles(csv('codes.csv', codesCsv(rows)));
    await page.getByText('60 Briefe können gedruckt werden').waitFor();
    await page.getByRole('radio', { name: 'Erinnerung' }).check();
    await page.getByRole('button', { name: 'Noch nicht benutzte Nummern holen' }).click();
    await page.getByText('59 Briefe können gedruckt werden').waitFor();
    expect(requests.map(({ url, body }) => url + body).join('\n')).not.toContain(rows[1]?.code ?? 'no code');
  });

  it.each(firstOf(deskWays))('are sound at $width px in $language', async ({ width, language }) => {
    const { page } = await open({ width, language });
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectSound(page);
    const folder = process.env.UMFELD_SHOTS;
    if (folder) await page.screenshot({ path: `${folder}/letters-${width}-${language}.png`, fullPage: true });
  });

  it('are closed to those who see answers', async () => {
    const analyst = await signedIn(fieldwork.data, 'meissen', ['analyst', 'entry']);
    const { page } = await openDesk(browser, `${fieldwork.url}/verwaltung/meissen/briefe/2026`, analyst);
    const status = await page.evaluate(
      async () => (await fetch('/api/desk/municipalities/meissen/letters/2026')).status,
    );
    expect(status).toBe(403);
  });
});
