import type { Page } from 'playwright-core';
import { goTo, type Person, press } from './people.ts';

const field = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);

async function write(page: Page, path: string, de: string, en: string): Promise<void> {
  await field(page, `${path}.de`).fill(de);
  await field(page, `${path}.en`).fill(en);
}

async function addSection(page: Page, at: number, de: string, en: string): Promise<void> {
  await press(page, 'Abschnitt hinzufügen');
  await write(page, `sections.${at}.title`, de, en);
}

async function addQuestion(page: Page, section: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: `Frage hinzufügen: ${section}` }).click();
  await page.locator('.kinds').getByRole('button', { name: kind }).click();
}

/**
 * Three sections: where one lives, a table of two rows and one question with answers of its own, and the gender from
 * the bank, which the wave is broken down and weighted by. One indicator rests on the table.
 */
export async function writeQuestionnaire(analyst: Person): Promise<void> {
  const page = await goTo(analyst, 'Fragebogen');
  await page.getByLabel('Womit beginnen?').selectOption('blank');
  await page.getByLabel('Titel (Deutsch)').fill('Sicher in Dresden');
  await page.getByLabel('Titel (English)').fill('Safe in Dresden');
  await page.getByLabel('Kurzname').fill('sicher-in-dresden');
  await press(page, 'Entwurf anlegen');
  await page.locator('.outline').waitFor();

  await addSection(page, 0, 'Wohnen', 'Living');
  await addQuestion(page, 'Wohnen', 'Stadtteil');
  await write(page, 'sections.0.questions.0.text', 'In welchem Stadtteil wohnen Sie?', 'Where do you live?');

  await addSection(page, 1, 'Sicherheit', 'Safety');
  await addQuestion(page, 'Sicherheit', 'Tabelle');
  const table = 'sections.1.questions.0';
  await write(page, `${table}.text`, 'Wie sicher fühlen Sie sich?', 'How safe do you feel?');
  await write(page, `${table}.items.0.text`, 'Abends zu Hause', 'At home in the evening');
  await press(page, 'Zeile hinzufügen');
  await write(page, `${table}.items.1.text`, 'Tagsüber im Park', 'In the park by day');
  await page.getByLabel('Zu einem Indikator nehmen').selectOption('mean');
  await write(page, 'indicators.0.title', 'Sicherheitsgefühl', 'Feeling safe');
  await addQuestion(page, 'Sicherheit', 'Eine Antwort');
  const single = 'sections.1.questions.1';
  await write(
    page,
    `${single}.text`,
    'Meiden Sie nachts bestimmte Wege?',
    'Do you avoid some ways at night?',
  );
  await write(page, `${single}.options.0.text`, 'Ja, immer', 'Yes, always');
  await write(page, `${single}.options.1.text`, 'Nein', 'No');

  await addSection(page, 2, 'Über Sie', 'About you');
  await page.getByRole('button', { name: 'Frage hinzufügen: Über Sie' }).click();
  await page.getByLabel('In der Fragenbank suchen').fill('Geschlecht');
  await page.getByRole('button', { name: /^Nehmen: Welches Geschlecht/ }).click();
  await press(page, 'Aufgliederung und Gewichtung');
  const [breakdowns, weighting] = [
    page.getByRole('group', { name: 'Ergebnisse aufgliedern nach' }),
    page.getByRole('group', { name: 'Gewichten nach' }),
  ];
  await breakdowns.getByLabel('Welches Geschlecht').check();
  await weighting.getByLabel('In welchem Stadtteil').check();
  await weighting.getByLabel('Welches Geschlecht').check();
}

/** What the checks say when all is well; then the draft becomes a wave that is not open yet. */
export async function handToWave(analyst: Person, wave: string): Promise<string> {
  const { page } = analyst;
  const sound = page.locator('.check-bar').getByText('Keine Fehler.');
  await sound.waitFor();
  await page.getByText('Gespeichert', { exact: true }).waitFor();
  const said = (await sound.textContent()) ?? '';
  await press(page, 'In Befragung übernehmen');
  await page.getByLabel('Kurzname der Befragung').fill(wave);
  await press(page, 'Übernehmen');
  await page.getByText(`Die Befragung ${wave} fragt jetzt mit Fassung 1.`).waitFor();
  return said;
}
