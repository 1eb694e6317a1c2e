import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '../../db/queries/auditLog.ts';
import { listContext } from '../../db/queries/context.ts';
import { listMargins } from '../../db/queries/margins.ts';
import { listMeasures } from '../../db/queries/measures.ts';
import { createWave } from '../../db/queries/waves.ts';
import { givenAreas, givenQuestionnaire } from '../db/givenQuestionnaire.ts';
import { givenWorkbook } from '../givenWorkbook.ts';
import { expectSound } from './expectSound.ts';
import { type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import { turnsOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage } from './resultsPage.ts';

/** The town's areas join its answers when margins are held against them. */
const area = { kind: 'area', key: 'area', text: { de: 'Wo?', en: 'Where?' }, options: [] };

let browser: Browser;
let site: DeskSite;
const [first, second] = givenAreas;
if (!first || !second) throw new Error('two areas are needed');

beforeAll(async () => {
  [site, browser] = await Promise.all([givenDeskSite(), openBrowser()]);
  const indicator = {
    key: 'safe',
    kind: 'mean',
    title: { de: 'Sicherheitsgefühl', en: 'Feeling safe' },
    goal: 'feeling-of-safety',
    items: [],
  };
  await createWave(site.store, {
    municipality: 'meissen',
    key: '2026',
    title: { de: '2026' },
    sample: 'invited',
    questionnaire: {
      ...givenQuestionnaire,
      sections: [{ key: 'all', title: { de: 'Alles', en: 'All' }, questions: [area] }],
      weighting: ['area'],
      indicators: [indicator],
    } as unknown as typeof givenQuestionnaire,
  });
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

async function open(path: string): Promise<Page> {
  const address = `${site.url}/verwaltung/meissen/${path}`;
  const { page } = await openResultsPage(browser, address, 1280, (one) => site.signInAs(one, 'analyst'));
  return page;
}

const bookOf = (rows: (string | number)[][]) =>
  givenWorkbook({ Deckblatt: [['']], Einwohner: [['Ortsteil', 'Einwohner'], ...rows] });

async function upload(page: Page, rows: (string | number)[][]): Promise<void> {
  await page.getByLabel('Datei', { exact: true }).setInputFiles({
    name: 'einwohner.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await bookOf(rows),
  });
  await page.getByRole('button', { name: 'Datei lesen' }).click();
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
}

describe('a workbook at the desk', () => {
  it('shows a fault at its cell, then is taken over as a whole', async () => {
    const page = await open('dateien');
    await page.getByLabel('Zu welcher Welle?').selectOption('2026');
    const people = givenAreas.map(({ name }, at): (string | number)[] => [name, 100 * (at + 1)]);
    await upload(page, [[first.name, '1.234'], ...people.slice(1)]);
    await page.getByText('Eine Zelle muss berichtigt werden').waitFor();
    expect(await page.locator('td .upload__faulty').textContent()).toMatch(
      /^1\.234„1\.234“ ist keine Zahl von Personen/,
    );
    expect(await page.getByRole('rowheader', { name: 'Zeile 2, Personen' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Übernehmen' }).count()).toBe(0);
    await look(page, 'upload-fault');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('One cell has to be corrected').waitFor();
    await look(page, 'upload-fault-en');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    expect(await listMargins(site.store, 'meissen', '2026')).toEqual([]);

    await upload(page, people);
    await page.getByText(`${givenAreas.length} neu`).waitFor();
    await look(page, 'upload-preview');
    expect(await listMargins(site.store, 'meissen', '2026')).toEqual([]);
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByText(`Gespeichert: ${givenAreas.length} neu`).waitFor();
    expect(await listMargins(site.store, 'meissen', '2026')).toHaveLength(givenAreas.length);
  });
});

describe('what is typed in', () => {
  it('context: a table of areas, with a fault at its field', async () => {
    const page = await open('umfelddaten');
    const newest = String(new Date().getFullYear() - 1);
    await page.getByLabel('Kürzel').fill('diebstahl');
    await page.getByLabel('Bezeichnung', { exact: true }).fill('Diebstahl');
    await page.getByLabel('Jahr', { exact: true }).fill('2024');
    await page.getByRole('button', { name: 'Jahr hinzufügen' }).click();
    await page.getByLabel('Bezugsgröße, zum Beispiel').fill('Einwohner');
    await page.getByLabel('Quelle').fill('Polizeidirektion Dresden');
    await page.getByLabel('Lizenz').fill('dl-de/by-2-0');
    await page.getByLabel(`Anzahl, ${first.name}, ${newest}`).fill('viele');
    await page.getByLabel(`Bezugsgröße, ${first.name}, ${newest}`).fill('1000');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('„viele“ ist keine Zahl.').waitFor();
    expect(await page.getByLabel(`Anzahl, ${first.name}, ${newest}`).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await look(page, 'context-fault');
    expect(await listContext(site.store, 'meissen')).toEqual([]);
    await page.getByLabel(`Anzahl, ${first.name}, ${newest}`).fill('3');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert: 1 neu').waitFor();
    expect(await listContext(site.store, 'meissen')).toMatchObject([
      { layer: 'diebstahl', area: first.key, count: 3, per: 1000 },
    ]);
    await page.getByLabel('Reihe', { exact: true }).selectOption({ index: 1 });
    expect(await page.getByLabel(`Anzahl, ${first.name}, ${newest}`).inputValue()).toBe('<5');

    // A second year by keys and by a block from a spreadsheet; a faulty cell keeps both years as they were.
    await page.getByLabel('Jahr', { exact: true }).fill('2020');
    await page.getByRole('button', { name: 'Jahr hinzufügen' }).click();
    const [, second] = givenAreas;
    await page.getByLabel(`Anzahl, ${first.name}, ${newest}`).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    const isSecond = page.getByLabel(`Anzahl, ${second?.name}, 2020`);
    expect(await isSecond.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('drei');
    await page.getByLabel(`Bezugsgröße, ${first.name}, 2020`).evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '900\n800\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await page.getByLabel(`Bezugsgröße, ${second?.name}, 2020`).inputValue()).toBe('800');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('„drei“ ist keine Zahl.').waitFor();
    await look(page, 'context-years');
    expect(await listContext(site.store, 'meissen')).toHaveLength(1);
    await isSecond.fill('12');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert: 2 neu').waitFor();
    expect(
      (await listContext(site.store, 'meissen')).map(({ year, count, denominator }) => [
        year,
        count,
        denominator,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [2020, 40, 900],
        [2020, 12, 800],
        [Number(newest), 3, 1000],
      ]),
    );
    const [logged] = (await listAudit(site.store, 'meissen', {})).entries;
    expect(logged).toMatchObject({ action: 'context.import', detail: '+2 ~0 -0' });
  });

  it('measures: added with a missing problem named at its field, changed, deleted by typing its key', async () => {
    const page = await open('massnahmen');
    await page.getByText('Noch keine Maßnahme eingetragen.').waitFor();
    await look(page, 'measures-empty');
    await page.getByRole('button', { name: 'Neue Maßnahme' }).click();
    await page.getByLabel('Bezeichnung', { exact: true }).fill('Mehr Licht im Käthe-Park');
    await page.getByLabel('Beginn').fill('2025-04');
    await page.getByLabel('Indikator').selectOption('safe');
    await page.getByLabel('Zuständig', { exact: true }).fill('Tiefbauamt');
    await page.getByLabel(first.name).check();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.locator('.field--faulty', { hasText: '1. Problem' }).waitFor();
    await look(page, 'measure-fault');
    await page
      .getByLabel('1. Problem', { exact: true })
      .fill('Nach Einbruch der Dunkelheit meiden viele den Weg.');
    await page.getByLabel('1. Problem (englisch)').fill('After dark many avoid the path.');
    await page.getByLabel('Zuständig (englisch)').fill('Civil engineering');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert.').waitFor();
    await look(page, 'measures');
    expect(await listMeasures(site.store, 'meissen')).toMatchObject([
      { key: 'mehr-licht-im-kaethe-park', areas: [first.key], status: 'planned' },
    ]);
    await page.getByRole('button', { name: 'Bearbeiten: Mehr Licht' }).click();
    await page.getByLabel('Stand').selectOption('running');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('cell', { name: 'Läuft' }).waitFor();
    await page.getByRole('button', { name: 'Löschen: Mehr Licht' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('mehr-licht-im-kaethe-park');
    await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
    await page.getByText('Noch keine Maßnahme eingetragen.').waitFor();
    expect(await listMeasures(site.store, 'meissen')).toEqual([]);
  });
});
