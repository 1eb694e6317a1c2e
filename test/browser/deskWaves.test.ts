import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWave } from '../../db/queries/waves.ts';
import { expectSound } from './expectSound.ts';
import { type DeskSite, givenDeskSite } from './givenDeskSite.ts';
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
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

async function openDesk(screen: string, width = 1280) {
  const address = `${site.url}/verwaltung/meissen/${screen}`;
  return openResultsPage(browser, address, width, (page) => site.signInAs(page, 'admin'));
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe("a town's first wave", () => {
  it('gets its areas from a file that is looked at first', async () => {
    const { page } = await openDesk('stadtteile');
    const file = readFileSync('server/cli/demo/meissen-areas.geojson');
    const give = (content: Buffer, name: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/geo+json', buffer: content });
    await page.getByRole('button', { name: 'Karte hochladen' }).waitFor();
    await give(Buffer.from('{"type": "FeatureCollection", "features": []'), 'kaputt.geojson');
    await page.getByText('Diese Datei lässt sich nicht übernehmen').waitFor();
    await expectSound(page);
    await give(file, 'meissen.geojson');
    await page.getByText('13 Stadtteile, 4 Bezirke').waitFor();
    expect(await page.getByText('Zurzeit gilt Fassung 1').count()).toBe(1);
    await shoot(page, 'areas');
    await press(page, 'Übernehmen');
    await page.getByText('Zurzeit gilt Fassung 2').waitFor();
    await expectSound(page);
  });

  it('fills in what the town has to say; faults stand at their fields', async () => {
    const { page } = await openDesk('kommune', 360);
    await page.getByLabel('E-Mail').first().fill('rathaus');
    await press(page, 'Speichern');
    await page.getByText('Das ist keine E-Mail-Adresse').waitFor();
    await expectSound(page);
    await shoot(page, 'town-faults-360');
    for (const [at, mail] of ['umfrage', 'datenschutz', 'hilfe', 'beschwerde'].entries())
      await page.getByLabel('E-Mail').nth(at).fill(`${mail}@meissen.example`);
    for (const field of await page.getByLabel('Name oder Stelle (auf Deutsch)').all())
      await field.fill('Präventionsrat der Stadt Meißen');
    await page.getByLabel('Erklärung zur Barrierefreiheit vom').fill('2026-11-26');
    await page.getByLabel('Impressum (auf Deutsch)').fill('Stadt Meißen\nMarkt 1');
    await page.getByLabel('Farbe', { exact: true }).fill('#ffee00');
    await press(page, 'Speichern');
    await page.getByText('Diese Farbe lässt sich schlecht lesen').waitFor();
    await page.getByLabel('Farbe', { exact: true }).fill('#1f4e5f');
    await press(page, 'Speichern');
    await page.getByText('Gespeichert. Die Seiten für die Befragten').waitFor();
    const privacy = await (await fetch(`${site.url}/m/meissen/datenschutz`)).text();
    expect(privacy).toContain('datenschutz@meissen.example');
    expect(privacy).toContain('Markt 1');
  });

  it('is created, tried out, opened, paused and closed for good by its name', async () => {
    const { page, faults } = await openDesk('wellen');
    await press(page, 'Neue Welle');
    await page.getByLabel('Kurzname').fill('Ergebnisse');
    await press(page, 'Anlegen');
    await page.getByText('So kann eine Welle nicht heißen').waitFor();
    await page.getByLabel('Kurzname').fill('2026');
    await page.getByLabel('Wer antwortet').selectOption('open');
    await press(page, 'Anlegen');
    await page.getByText('Die Welle 2026 ist als Entwurf angelegt.').waitFor();
    await page.getByText('Die Welle kann öffnen.').waitFor();
    await expectSound(page);
    await shoot(page, 'waves-draft');

    await press(page, 'Laufzeit ändern');
    await page.getByLabel('Letzter Tag im Internet').fill('2020-01-01');
    await press(page, 'Speichern');
    await page.getByText('Dieser Tag ist schon vorbei.').waitFor();
    await page.getByLabel('Letzter Tag im Internet').fill('');
    await page.getByLabel('Mindestalter in Jahren').fill('16');
    await press(page, 'Speichern');
    await page.getByText('ab 16 Jahren', { exact: true }).waitFor();

    await press(page, 'Ausprobieren');
    const link = page.getByRole('link', { name: /\/probe-/ });
    const trial = await (
      await fetch((await link.getAttribute('href').then((path) => site.url + path)) ?? '')
    ).text();
    expect(trial).toContain('Was Sie hier antworten, wird gelöscht');

    await press(page, 'Öffnen');
    await page.getByRole('dialog').getByRole('button', { name: 'Öffnen' }).click();
    await page.getByText('● offen').waitFor();
    expect(await link.count()).toBe(0);
    await press(page, 'Sofort anhalten');
    await expectSound(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Sofort anhalten' }).click();
    await page.getByText('❙❙ Pause').waitFor();
    expect(await (await fetch(`${site.url}/m/meissen/2026`)).text()).toContain('macht gerade eine Pause');
    await press(page, 'Weiterlaufen lassen');
    await page.getByText('● offen').waitFor();

    await press(page, 'Endgültig schließen');
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Endgültig schließen' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('2026');
    await confirm.click();
    await page.getByText('■ geschlossen').waitFor();
    expect((await findWave(site.store, 'meissen', '2026'))?.state).toBe('closed');
    expect(faults.filter((fault) => !/status of 4\d\d/.test(fault))).toEqual([]);
  });

  it('fits a phone, in English, too', async () => {
    for (const screen of ['wellen', 'stadtteile', 'kommune']) {
      const { page } = await openDesk(screen, 360);
      await press(page, 'English');
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await expectSound(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([screen, overflow]).toEqual([screen, 0]);
      await shoot(page, `${screen}-360-en`);
      await press(page, 'Deutsch');
    }
  });
});
