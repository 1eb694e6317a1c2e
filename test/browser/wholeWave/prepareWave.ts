import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { goTo, type Person, press } from './people.ts';
import { readPopulation, tableOf } from './population.ts';

async function giveTable(page: Page, text: string): Promise<void> {
  await page.getByLabel('Datei', { exact: true }).setInputFiles({
    name: 'bevoelkerung.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await press(page, 'Datei lesen');
  await press(page, 'Vorschau zeigen');
}

/**
 * First as the file comes: the statistics know areas the map does not, which is told at the cells. Then mended: those
 * go out, and the areas only the map has (heath, airport) come in with nobody.
 *
 * @returns cells at fault in the first, and rows stored of the second
 */
export async function uploadPopulation(analyst: Person, wave: string, areas: readonly string[]) {
  const counted = readPopulation();
  const page = await goTo(analyst, 'Dateien hochladen');
  await page.getByLabel('Zu welcher Welle?').selectOption(wave);
  await giveTable(page, tableOf(counted));
  const told = await page.getByText(/^\d+ Zellen müssen berichtigt werden/).textContent();
  const faulty = Number(/\d+/.exec(told ?? '')?.[0]);
  const known = counted.filter(({ code }) => areas.includes(code));
  const empty = areas.filter((area) => known.every(({ code }) => code !== area));
  await giveTable(page, tableOf([...known, ...empty.map((code) => ({ code, people: 0 }))]));
  await press(page, 'Übernehmen');
  const said = (await page.getByText(/^Gespeichert: /).textContent()) ?? '';
  return {
    faulty,
    stored: Number(/\d+/.exec(said)?.[0]),
    people: known.reduce((sum, { people }) => sum + people, 0),
  };
}

/** Which areas are shown as one where too few answered. @returns how many areas stand in it */
export async function uploadMerges(analyst: Person, wave: string, table: string): Promise<number> {
  const page = await goTo(analyst, 'Dateien hochladen');
  await page.getByLabel('Was enthält die Datei?').selectOption('merges');
  await page.getByLabel('Zu welcher Welle?').selectOption(wave);
  await giveTable(page, table);
  await press(page, 'Übernehmen');
  const said = (await page.getByText(/^Gespeichert: /).textContent()) ?? '';
  return Number(/\d+/.exec(said)?.[0]);
}

/** @returns the sentence about 500 letters */
export async function plan(analyst: Person): Promise<string> {
  const page = await goTo(analyst, 'Planung');
  await page.getByRole('spinbutton', { name: 'Briefe' }).fill('500');
  const found = page.locator('.plan__found', { hasText: /^500 Briefe/ });
  return (await found.textContent()) ?? '';
}

const bytesOf = async (file: Download): Promise<Buffer> => readFileSync(await file.path());

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return bytesOf(file);
}

/** @returns the file with the codes, which there is only once */
export async function drawCodes(fieldwork: Person, count: number): Promise<Buffer> {
  const page = await goTo(fieldwork, 'Codes');
  await page.getByLabel('Zahl der Briefe').fill(String(count));
  return download(page, 'Ziehen und Datei herunterladen');
}

/** @returns the PDF, made in the clerk's browser */
export async function makeLetters(fieldwork: Person, codes: Buffer): Promise<Buffer> {
  const page = await goTo(fieldwork, 'Briefe');
  await page.getByLabel('Letzter Tag').fill('2027-03-31');
  await press(page, 'Text speichern');
  await page.getByText('Der Text ist gespeichert').waitFor();
  await page
    .getByLabel('Code-Datei')
    .setInputFiles({ name: 'codes.csv', mimeType: 'text/csv', buffer: codes });
  await page.getByText('500 Briefe können gedruckt werden').waitFor();
  await press(page, 'Briefe als PDF machen');
  await page.getByText('Das PDF mit 500 Briefen ist fertig').waitFor({ timeout: 180_000 });
  return download(page, 'PDF speichern');
}

/** With a last day and a minimum age; what still lacks would stand there. */
export async function openWave(analyst: Person): Promise<void> {
  const page = await goTo(analyst, 'Wellen');
  await press(page, 'Laufzeit ändern');
  await page.getByLabel('Letzter Tag im Internet').fill('2027-03-31');
  await page.getByLabel('Mindestalter in Jahren').fill('16');
  await press(page, 'Speichern');
  await page.getByText('ab 16 Jahren', { exact: true }).waitFor();
  await page.getByText('Die Welle kann öffnen.').waitFor();
  await press(page, 'Öffnen');
  await page.getByRole('dialog').getByRole('button', { name: 'Öffnen' }).click();
  await page.getByText('● offen').waitFor();
}
