import type { Browser } from 'playwright-core';
import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Release } from '../../../server/release/release.ts';
import { untilDrawn } from '../resultsPage.ts';
import { goTo, openWatched, type Person, press, type Watch } from './people.ts';

/** What fieldwork reads of the returns: by name, as it stands there. */
export async function readReturns(fieldwork: Person): Promise<Record<string, string>> {
  const page = await goTo(fieldwork, 'Rücklauf');
  await page.locator('.figures dd').first().waitFor();
  const [names, values] = [
    await page.locator('.figures dt').allInnerTexts(),
    await page.locator('.figures dd').allInnerTexts(),
  ];
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
}

/** For good, by typing its name. */
export async function closeWave(analyst: Person, wave: string): Promise<void> {
  const page = await goTo(analyst, 'Wellen');
  await press(page, 'Endgültig schließen');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(wave);
  await dialog.getByRole('button', { name: 'Endgültig schließen' }).click();
  await page.getByText('■ geschlossen').waitFor();
}

/** @returns why nothing can be built yet */
export async function buildInVain(analyst: Person): Promise<string> {
  const page = await goTo(analyst, 'Veröffentlichen');
  await press(page, 'Zahlen rechnen');
  return (await page.locator('.release__wave .notice--fault').textContent()) ?? '';
}

/** Builds, reads the report, proposes for everybody. */
export async function proposeRelease(analyst: Person): Promise<void> {
  const page = await goTo(analyst, 'Veröffentlichen');
  await press(page, 'Zahlen rechnen');
  await page.getByText('Veröffentlichung 1 ist gerechnet').waitFor({ timeout: 180_000 });
  await page.getByRole('link', { name: 'Bericht lesen' }).click();
  await page.getByRole('heading', { name: 'Güte der Antworten' }).waitFor();
  await page.getByLabel('für alle', { exact: true }).check();
  await press(page, 'Vorschlagen');
  await page.getByText('Bestätigen muss eine andere Person').waitFor();
  if ((await page.getByRole('button', { name: 'Bestätigen und öffnen' }).count()) > 0)
    throw new Error('whoever proposed may not confirm');
}

/** The second pair of eyes. */
export async function confirmRelease(other: Person): Promise<void> {
  const page = await goTo(other, 'Veröffentlichen');
  await page.getByRole('link', { name: 'Bericht lesen' }).click();
  await page.getByRole('heading', { name: 'Güte der Antworten' }).waitFor();
  await press(page, 'Bestätigen und öffnen');
  await page.getByRole('link', { name: 'So lesen sie alle' }).waitFor();
}

/** The released figure of the whole town, as anybody gets it, and the same as the public page writes it. */
export async function readTownFigure(browser: Browser, watch: Watch, url: string, wave: string) {
  const reply = await fetch(`${url}/api/municipalities/dresden/results/${wave}`);
  const release = (await reply.json()) as Release;
  const cell = release.cells.find(isTotal);
  const page = await openWatched(browser, watch);
  await page.goto(`${url}/m/dresden/ergebnisse`);
  await untilDrawn(page);
  const row = page.locator('.rs-goal-table tr', { hasText: 'Sicherheitsgefühl' }).last();
  const shown = await row.locator('td').first().textContent();
  await page.context().close();
  return { release, cell, shown };
}

const isTotal = ({ level, breakdown }: Cell): boolean => level === 'municipality' && !breakdown;
