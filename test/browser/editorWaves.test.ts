import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '../../db/queries/auditLog.ts';
import { createWave, findWave, freezeWave, setWaveState } from '../../db/queries/waves.ts';
import { findReady } from '../../server/questionnaires/sources.ts';
import { readDraft } from '../../surveys/reading/readDraft.ts';
import { expectSound } from './expectSound.ts';
import { type EditorSite, givenEditorSite } from './givenEditorSite.ts';
import { deskWays, turnsOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage } from './resultsPage.ts';
import { speak } from './speak.ts';

const slip = 'Vielen Dank für Ihre Antwroten!';
const mended = 'Vielen Dank für Ihre Antworten!';

let browser: Browser;
let site: EditorSite;

beforeAll(async () => {
  [site, browser] = await Promise.all([givenEditorSite(), openBrowser()]);
  const { questionnaire } = await readDraft((await findReady('kurzbefragung'))?.body ?? {});
  if (!questionnaire) throw new Error('no questionnaire');
  const asked = { ...questionnaire, title: { ...questionnaire.title, de: slip } };
  const wave = { municipality: 'meissen', key: '2026', title: { de: '2026' }, sample: 'open' as const };
  await createWave(site.store, { ...wave, questionnaire: asked });
  await freezeWave(site.store, 'meissen', '2026', { questionnaire: asked, areaSet: 1, placeList: 0 });
  await setWaveState(site.store, 'meissen', '2026', 'open');
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const shots = process.env.UMFELD_SHOTS;
const waysOfNext = turnsOf(deskWays);

/** At both widths and in both languages; the page stays wide and German. */
async function look(page: Page, name: string): Promise<void> {
  for (const { width, language } of waysOfNext()) {
    await page.setViewportSize({ width, height: 900 });
    await speak(page, language);
    await expectSound(page);
    if (shots) await page.screenshot({ path: `${shots}/${name}-${language}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await speak(page, 'de');
}

/** In a browser of its own: two people do not share a cookie. */
async function openAs(who: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await site.signInAs(page, who);
  await page.goto(`${site.url}/verwaltung/meissen/fragebogen${path}?language=de`);
  return page;
}

async function openDraft(key: string): Promise<Page> {
  const address = `${site.url}/verwaltung/meissen/fragebogen`;
  const { page } = await openResultsPage(browser, address, 1280, (one) => site.signInAs(one, 'anja'));
  await page.getByLabel('Womit beginnen?').selectOption('ready kurzbefragung');
  await page.getByLabel('Kurzname').fill(key);
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await page.locator('.check-bar--sound').waitFor();
  return page;
}

const titleAsked = async () => (await findWave(site.store, 'meissen', '2026'))?.questionnaire.title.de;

describe('a slip in an open wave', () => {
  it('is proposed by one, confirmed by another, and more than a slip is refused', async () => {
    const first = await openAs('anja', '');
    await first.getByRole('link', { name: 'Schreibfehler berichtigen' }).click();
    await first.getByLabel('Text suchen').fill('Antwroten');
    await first.getByRole('button', { name: `Berichtigen: ${slip}` }).click();
    const field = first.getByLabel('Richtig', { exact: true });
    await field.fill('Vielen Dank für keine Antworten!');
    await first.getByLabel('Grund').fill('Zwei Buchstaben vertauscht');
    await first.getByRole('button', { name: 'Vorschlagen' }).click();
    await first.locator('.notice--fault').waitFor();
    await look(first, 'correction-refused');
    await field.fill(mended);
    await first.getByRole('button', { name: 'Vorschlagen' }).click();
    await first.getByText('Vorgeschlagen. Eine zweite Person muss bestätigen.').waitFor();
    await first.getByText('Ihr eigener Vorschlag: Eine andere Person muss ihn bestätigen.').waitFor();
    expect(await first.getByRole('button', { name: /^Bestätigen/ }).count()).toBe(0);
    await look(first, 'correction-proposed');
    expect(await titleAsked()).toBe(slip);

    const second = await openAs('bert', '/berichtigen/2026');
    const change = second.locator('.corrections li').first();
    expect(await change.locator('del').textContent()).toBe(slip);
    await look(second, 'correction-waiting');
    await second.getByRole('button', { name: `Bestätigen: ${mended}` }).click();
    await second.getByText(/^bestätigt von bert/).waitFor();
    await look(second, 'correction-decided');
    expect(await titleAsked()).toBe(mended);
    const { entries } = await listAudit(site.store, 'meissen', {}, { limit: 5, offset: 0 });
    expect(entries.map(({ action }) => action)).toEqual(['corrections.confirm', 'corrections.propose']);
    await Promise.all([first.context().close(), second.context().close()]);
  });
});

describe('versions of a draft', () => {
  it('tell what has changed since one was kept, and bring it back', async () => {
    const page = await openDraft('fassungen');
    await page.getByRole('button', { name: 'Fassungen' }).click();
    await page.getByLabel('Bemerkung').fill('Vor der Sitzung');
    await page.getByRole('button', { name: 'Jetzigen Stand halten' }).click();
    await page.getByText('Von Hand gehalten: Vor der Sitzung').waitFor();
    await page.getByRole('button', { name: 'Titel und Sprachen' }).click();
    const title = page.locator('[data-path="title.de"]');
    const before = await title.inputValue();
    await title.fill('Sicher durch den Winter');
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Fassungen' }).click();
    const kept = page.locator('.versions > li').first();
    await kept.getByRole('button', { name: 'Was hat sich seitdem geändert?' }).click();
    const [words, languages] = [0, 1].map((at) => kept.locator('.changes li').nth(at));
    await languages?.waitFor();
    expect(await words?.locator('del').textContent()).toBe(before);
    expect(await words?.locator('ins').textContent()).toBe('Sicher durch den Winter');
    // What nobody has translated yet is offered no longer, and the list says so.
    expect(await languages?.locator('ins').textContent()).toBe('de, en');
    await look(page, 'versions');
    await kept.getByRole('button', { name: 'Diesen Stand wiederholen' }).click();
    await page.getByRole('button', { name: 'Titel und Sprachen' }).click();
    await expect.poll(() => title.inputValue()).toBe(before);
  });
});

describe('handing a draft over', () => {
  it('makes a wave that is still a draft, gives it the newer questions, and leaves an open one alone', async () => {
    const page = await openDraft('uebergabe');
    await page.getByRole('button', { name: 'In Befragung übernehmen' }).click();
    const key = page.getByLabel('Kurzname der Befragung');
    const make = page.getByRole('button', { name: 'Übernehmen', exact: true });
    await key.fill('2027');
    await make.click();
    await page.getByText('Die Befragung 2027 fragt jetzt mit Fassung').waitFor();
    await look(page, 'handover');
    const made = await findWave(site.store, 'meissen', '2027');
    expect(made).toMatchObject({ state: 'draft', sample: 'invited' });
    await page.getByRole('button', { name: 'Titel und Sprachen' }).click();
    await page.locator('[data-path="title.de"]').fill('Neuer Titel');
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    await page.getByText('Keine Fehler.').waitFor();
    await page.getByRole('button', { name: 'In Befragung übernehmen' }).click();
    await key.fill('2026');
    await make.click();
    await page.getByText('Diese Befragung ist schon geöffnet.').waitFor();
    await look(page, 'handover-refused');
    await key.fill('2027');
    await make.click();
    await page.getByText('Die Befragung 2027 fragt jetzt mit Fassung').waitFor();
    expect((await findWave(site.store, 'meissen', '2027'))?.questionnaire.title.de).toBe('Neuer Titel');
    expect(await titleAsked()).not.toBe('Neuer Titel');
  });
});
