import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyStore } from '../../db/queries/verify.ts';
import { formatFault, formatSummary } from '../../surveys/reading/formatFault.ts';
import { readQuestionnaire } from '../../surveys/reading/readQuestionnaire.ts';
import { expectSound } from './expectSound.ts';
import { type EditorSite, givenEditorSite } from './givenEditorSite.ts';
import { deskWays, turnsOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage } from './resultsPage.ts';
import { speak } from './speak.ts';

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
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

async function openEditor(key: string, from: string, width = 1280, language = 'de'): Promise<Page> {
  const address = `${site.url}/verwaltung/meissen/fragebogen?language=${language}`;
  const { page } = await openResultsPage(browser, address, width, (one) => site.signInAs(one, 'anja'));
  const isGerman = language === 'de';
  // The desk comes in the language this person chose last.
  await page.locator('.desk__bar').waitFor();
  const change = page.getByRole('button', { name: isGerman ? 'Deutsch' : 'English', exact: true });
  if ((await change.count()) > 0) await change.click();
  await page.getByLabel(isGerman ? 'Womit beginnen?' : 'What to begin with?').selectOption(from);
  if (from === 'blank') await page.getByLabel(/^(Titel|Title) \(Deutsch\)/).fill('Sicher am Abend');
  if (from === 'blank') await page.getByLabel(/^(Titel|Title) \(English\)/).fill('Safe at night');
  await page.getByLabel(isGerman ? 'Kurzname' : 'Short name').fill(key);
  await page.getByRole('button', { name: isGerman ? 'Entwurf anlegen' : 'Create draft' }).click();
  await page.locator('.outline').waitFor();
  return page;
}

const field = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);
const addTo = (page: Page, section: string) =>
  page.getByRole('button', { name: `Frage hinzufügen: ${section}` });
const names = (page: Page, section: number) =>
  page.locator('.outline__questions').nth(section).locator('.outline__text').allInnerTexts();

async function nameSection(page: Page, at: number, de: string, en: string): Promise<void> {
  await page.getByRole('button', { name: 'Abschnitt hinzufügen' }).click();
  await field(page, `sections.${at}.title.de`).fill(de);
  await field(page, `sections.${at}.title.en`).fill(en);
}

async function addKind(page: Page, section: string, kind: string): Promise<void> {
  await addTo(page, section).click();
  await page.locator('.kinds').getByRole('button', { name: kind }).click();
}

async function exportChecked(page: Page): Promise<string> {
  await page.getByText('Keine Fehler.').waitFor();
  await page.getByText('Gespeichert', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Datei' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Als YAML-Datei sichern' }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-yaml-'));
  try {
    const file = join(folder, 'questionnaire.yaml');
    await download.saveAs(file);
    const { questionnaire, faults } = await readQuestionnaire(file);
    expect(faults.map(formatFault)).toEqual([]);
    if (!questionnaire) throw new Error('no questionnaire');
    return `${formatSummary(questionnaire)}\n${readFileSync(file, 'utf8')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a questionnaire of three sections', () => {
  it('is built by mouse, tells a fault and its end, is previewed, and exported as a file the check accepts', async () => {
    const page = await openEditor('maus', 'blank');
    await nameSection(page, 0, 'Wohnen', 'Living');
    await addKind(page, 'Wohnen', 'Stadtteil');
    await field(page, 'sections.0.questions.0.text.de').fill('Wo wohnen Sie?');
    await page.locator('.texts').getByText('Hier fehlt der Text in der Sprache „en“').waitFor();
    expect(await page.locator('.outline__fault').count()).toBeGreaterThan(0);
    await field(page, 'sections.0.questions.0.text.en').fill('Where do you live?');
    await expect.poll(() => page.getByText('Hier fehlt der Text in der Sprache „en“').count()).toBe(0);

    await nameSection(page, 1, 'Sicherheit', 'Safety');
    await addTo(page, 'Sicherheit').click();
    await page.getByLabel('In der Fragenbank suchen').fill('Opfer oder alles in allem');
    await page.getByLabel('In der Fragenbank suchen').fill('alles in allem');
    await page.getByRole('button', { name: /^Nehmen: Wie sicher fühlen Sie sich alles in allem/ }).click();
    await expectSound(page);
    await shoot(page, 'bank-de-1280');
    await page.getByRole('button', { name: 'Schließen' }).click();
    await addKind(page, 'Sicherheit', 'Tabelle');
    await field(page, 'sections.1.questions.1.text.de').fill('Wie sicher fühlen Sie sich hier?');
    await field(page, 'sections.1.questions.1.text.en').fill('How safe do you feel here?');
    await field(page, 'sections.1.questions.1.items.0.text.de').fill('Am Bahnhof');
    await field(page, 'sections.1.questions.1.items.0.text.en').fill('At the station');
    await page.getByRole('button', { name: 'Zeile hinzufügen' }).click();
    await field(page, 'sections.1.questions.1.items.1.text.de').fill('Im Park');
    await field(page, 'sections.1.questions.1.items.1.text.en').fill('In the park');

    await nameSection(page, 2, 'Ihre Meinung', 'Your view');
    await addKind(page, 'Ihre Meinung', 'Freier Text');
    await field(page, 'sections.2.questions.0.text.de').fill('Was sollte besser werden?');
    await field(page, 'sections.2.questions.0.text.en').fill('What should be better?');
    await page.getByRole('radio', { name: 'Nur unter einer Bedingung' }).check();
    const condition = field(page, 'sections.2.questions.0.showIf');
    await condition.getByLabel('Frage', { exact: true }).selectOption({ label: 'Am Bahnhof' });
    await condition.getByLabel('Antwort', { exact: true }).selectOption({ label: 'Sehr unsicher' });
    await condition.getByRole('button', { name: 'Weitere Bedingung' }).click();
    await condition.getByLabel(/Es muss gelten/).selectOption('any');
    await page.getByText('Wird gezeigt, wenn „Am Bahnhof“ ist „Sehr unsicher“ oder').waitFor();
    await expectSound(page);
    await shoot(page, 'condition-de-1280');

    await page.locator('[data-outline="frage_2"]').click();
    await page.getByLabel('Zu einem Indikator nehmen').selectOption('mean');
    await field(page, 'indicators.0.title.de').fill('Sicher unterwegs');
    await field(page, 'indicators.0.title.en').fill('Safe out and about');
    await expectSound(page);
    await shoot(page, 'indicator-de-1280');

    const own = page.locator('li:has(> [data-outline="frage_2"])');
    await own.dragTo(page.locator('.outline__questions').nth(1).locator('li').first());
    await expect
      .poll(() => names(page, 1))
      .toEqual([
        'Wie sicher fühlen Sie sich hier?',
        'Wie sicher fühlen Sie sich alles in allem in Ihrer Wohngegend?',
      ]);

    const text = await exportChecked(page);
    expect(text).toContain('ok: 3 sections, 5 questions, 1 indicators');
    await page.getByRole('button', { name: 'Vorschau', exact: true }).click();
    await page.locator('[data-outline="frage_2"]').click();
    await page.locator('.preview').getByLabel('Sprache').selectOption('en');
    const frame = page.frameLocator('.preview__frame');
    await frame.getByRole('heading', { name: 'Safety' }).waitFor();
    await frame.getByText('At the station').first().waitFor();
    expect(await page.locator('.preview__frame').evaluate((one) => one.clientWidth)).toBe(360);
    await shoot(page, 'preview-de-1280');
    expect((await verifyStore(site.store)).waves).toEqual([]);
  });

  it('is built by keyboard alone, and what was carried is spoken', async () => {
    const page = await openEditor('tasten', 'blank');
    const press = async (name: string | RegExp) => {
      await page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .focus();
      await page.keyboard.press('Enter');
    };
    const write = async (path: string, words: string) => {
      await field(page, path).focus();
      await page.keyboard.type(words);
    };
    for (const [at, de, en] of [
      [0, 'Eins', 'One'],
      [1, 'Zwei', 'Two'],
      [2, 'Drei', 'Three'],
    ] as const) {
      await press('Abschnitt hinzufügen');
      await write(`sections.${at}.title.de`, de);
      await write(`sections.${at}.title.en`, en);
    }
    await press('Frage hinzufügen: Eins');
    await press(/^Tabelle/);
    await write('sections.0.questions.0.text.de', 'Wie sicher?');
    await write('sections.0.questions.0.text.en', 'How safe?');
    await write('sections.0.questions.0.items.0.text.de', 'Hier');
    await write('sections.0.questions.0.items.0.text.en', 'Here');
    await press('Frage hinzufügen: Zwei');
    await press(/^Zahl/);
    await write('sections.1.questions.0.text.de', 'Wie viele Jahre?');
    await write('sections.1.questions.0.text.en', 'How many years?');
    await press('Frage hinzufügen: Drei');
    await press(/^Einwilligung/);
    await write('sections.2.questions.0.text.de', 'Ich stimme zu.');
    await write('sections.2.questions.0.text.en', 'I agree.');
    await page.getByRole('radio', { name: 'Immer' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Vergleich').focus();
    await page.keyboard.type('ist nicht beantwortet');
    await page.getByText('Wird gezeigt, wenn „Hier“ ist nicht beantwortet.').waitFor();

    await page.locator('[data-outline="frage_1"]').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Zu einem Indikator nehmen').focus();
    await page.keyboard.type('Neuer Mittelwert');
    await page.keyboard.press('Tab');
    await write('indicators.0.title.de', 'Sicher hier');
    await write('indicators.0.title.en', 'Safe here');

    const second = page.locator('[data-outline="frage_2"]');
    await second.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('„Wie viele Jahre?“ steht jetzt in „Eins“ an Stelle 2 von 2.').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => names(page, 0)).toEqual(['Wie viele Jahre?', 'Wie sicher?']);
    expect(await second.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('„Wie viele Jahre?“ steht schon am Rand.').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page, 1)).toEqual(['Wie viele Jahre?']);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+z');
    expect(await exportChecked(page)).toContain('ok: 3 sections, 3 questions, 1 indicators');
    await expectSound(page);
  });
});

describe('two people at one draft', () => {
  it('the second is told, and nothing is overwritten', async () => {
    const page = await openEditor('zwei', 'blank');
    const other = await browser.newPage();
    await site.signInAs(other, 'bert');
    await other.goto(`${site.url}/verwaltung/meissen/fragebogen/entwurf/zwei`);
    await field(other, 'title.de').fill('Von Bert');
    await other.getByText('Gespeichert', { exact: true }).waitFor();
    await field(page, 'title.de').fill('Von Anja');
    await page.getByText(/bert hat diesen Entwurf inzwischen gespeichert/).waitFor();
    await expectSound(page);
    await shoot(page, 'overtaken-de-1280');
    await page.getByRole('button', { name: 'Neuen Stand laden' }).click();
    await expect.poll(() => field(page, 'title.de').inputValue()).toBe('Von Bert');
    await field(page, 'title.de').fill('Von beiden');
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Fassungen' }).click();
    await page.getByText('Bevor jemand anderes weiterschrieb').first().waitFor();
    await expectSound(page);
    await other.close();
  });
});

describe('the long questionnaire', () => {
  it('takes every stroke, and says how long each waits', async () => {
    const page = await openEditor('lang', 'ready sicherheit-und-lebensqualitaet');
    await page.locator('.check-bar').getByText('Keine Fehler.').waitFor();
    await page.locator('[data-outline="area"]').click();
    const box = field(page, 'sections.0.questions.0.text.de');
    await box.focus();
    const waits: number[] = [];
    for (const letter of 'Wie sicher leben Sie hier, und warum') {
      waits.push(await page.evaluate(timeStroke, letter));
    }
    waits.sort((one, other) => one - other);
    const median = waits[Math.floor(waits.length / 2)] ?? Number.NaN;
    console.log(`typing to painted: median ${median.toFixed(1)} ms, largest ${waits.at(-1)?.toFixed(1)} ms`);
    expect(waits).toHaveLength(36);
    await page.getByText('Gespeichert', { exact: true }).waitFor();
  });
});

/** From the moment a letter is put in to the frame after the one it is drawn in. */
function timeStroke(letter: string): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    document.execCommand('insertText', false, letter);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });
}

describe('screens', () => {
  it('are sound on phone and desk, in both languages', async () => {
    const page = await openEditor('schau', 'ready kurzbefragung', 360);
    const waysOfNext = turnsOf(deskWays);
    const look = async (name: string) => {
      for (const { width, language } of waysOfNext()) {
        await page.setViewportSize({ width, height: 900 });
        await speak(page, language);
        await expectSound(page);
        await shoot(page, `${name}-${language}-${width}`);
      }
    };
    await page.locator('.check-bar--sound').waitFor();
    await look('general');
    await page.locator('[data-outline="feeling-safe safe_overall"]').click();
    await look('bank-question');
    await page.locator('[data-outline="area"]').click();
    await page.locator('.editor-detail').waitFor();
    await look('question');
    await page.goto(`${site.url}/verwaltung/meissen/fragebogen`);
    await page.locator('.table').waitFor();
    await look('list');
    await speak(page, 'de');
  });
});
