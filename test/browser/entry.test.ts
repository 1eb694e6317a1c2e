import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { listEntryChecks } from '../../db/queries/paper.ts';
import { findWave } from '../../db/queries/waves.ts';
import { checkAnswers } from '../../surveys/language/answers.ts';
import { columnsOf, encodeAnswers } from '../../surveys/language/columns.ts';
import type { Answers, Questionnaire } from '../../surveys/language/questionnaire.ts';
import type { Field } from '../../web/desk/entry/form/fields.ts';
import { givenForm } from '../web/desk/entry/givenForm.ts';
import { expectSound } from './expectSound.ts';
import { type DeskSurvey, givenDeskSurvey } from './givenDeskSurvey.ts';
import { deskWays, firstOf, turnsOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { readStored } from './readStored.ts';
import { speak } from './speak.ts';

let browser: Browser;
let survey: DeskSurvey;
/** What should be on disk in the end, by wave. */
const typed: Record<string, Answers[]> = { voll: [], kurz: [] };

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenDeskSurvey(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const places = [
  { key: 'altstadt', name: 'Altstadt' },
  { key: 'coelln', name: 'Cölln' },
];

async function readQuestionnaire(wave: string): Promise<Questionnaire> {
  const store = await openStore(survey.data);
  const found = await findWave(store, 'meissen', wave);
  await store.close();
  if (!found) throw new Error(`there is no wave ${wave}`);
  return found.questionnaire;
}

/** What somebody crossed there; another number another person, another step a slip. */
function keysFor(field: Field, at: number, person: number, step: number): string[] {
  if (at % 13 === 12) return ['-'];
  if (field.way === 'one') {
    return [field.choices[(at * 7 + person + step) % field.choices.length]?.press ?? '-'];
  }
  if (field.way === 'several') {
    const plain = field.choices.filter(({ exclusive }) => !exclusive);
    const count = Math.min(2, field.max ?? 2, plain.length);
    return [...plain.slice(0, count).map((one) => one.press), 'Enter'];
  }
  if (field.way === 'order') return field.choices.slice(0, field.max).map((one) => one.press);
  if (field.kind === 'number' || field.kind === 'scale') {
    const number = String((field.min ?? 0) + 1 + person);
    return number.length < String(field.max).length ? [`"${number}`, 'Enter'] : [`"${number}`];
  }
  if (field.place) return field.place === 1 ? ['"colln', 'Enter'] : ['Enter'];
  return ['"Mehr Licht', 'Enter'];
}

/** A whole form as the keys that type it, and the answers that have to be stored. @param slips fields mistyped */
function planForm(questionnaire: Questionnaire, person: number, slips: readonly number[] = []) {
  const form = givenForm(questionnaire, places);
  const keys: string[] = [];
  let fields = 0;
  for (let field = form.field(); field; field = form.field()) {
    const at = form.fields.indexOf(field);
    keys.push(...form.press(...keysFor(field, at, person, slips.includes(at) ? 1 : 0)));
    fields += 1;
  }
  const namedPlaces = new Set(places.map(({ key }) => key));
  const checked = checkAnswers(questionnaire, form.answers(), { mode: 'paper', namedPlaces });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return { keys, fields, answers: checked.answers };
}

async function begin(page: Page, wave: string, every: string): Promise<void> {
  await page.getByLabel('Befragung').selectOption(wave);
  await page.getByLabel('Zweimal eingeben').selectOption(every);
  await page.getByRole('button', { name: 'Eingabe beginnen', exact: true }).click();
  await page.locator('[data-current]').waitFor();
}

const pressAll = async (page: Page, keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const waysOfNext = turnsOf(deskWays);

/** Sound and, where wished, seen in both widths and languages; what is on the page stays as it was. */
async function inspect(page: Page, name: string): Promise<void> {
  for (const { width, language } of waysOfNext()) {
    await page.setViewportSize({ width, height: 900 });
    await speak(page, language);
    await expectSound(page);
    await shoot(page, `${name}-${width}-${language}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await speak(page, 'de');
}

/** Forms 1 to 4 of a session: none of them is due twice. */
async function typeFour(page: Page, questionnaire: Questionnaire): Promise<void> {
  for (let person = 1; person < 5; person += 1) {
    const { keys, answers } = planForm(questionnaire, person);
    typed.kurz?.push(answers);
    await pressAll(page, [...keys, 'Enter']);
    await untilForm(page, person + 1);
  }
}

const untilForm = (page: Page, number: number) =>
  page.getByText(`Bogen ${number} dieser Sitzung`, { exact: true }).waitFor();

const shoot = async (page: Page, name: string) => {
  const folder = process.env.UMFELD_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

describe('typing in paper forms', () => {
  it('takes the long form by keyboard alone, and stores what was typed', async () => {
    const questionnaire = await readQuestionnaire('voll');
    const { page, faults } = await survey.open(browser, 'entry', 'erfassung');
    await begin(page, 'voll', '0');
    for (const person of [0, 1]) {
      const { keys, fields, answers } = planForm(questionnaire, person);
      typed.voll?.push(answers);
      const from = performance.now();
      await pressAll(page, keys);
      await page.keyboard.press('Enter');
      await untilForm(page, person + 2);
      const seconds = ((performance.now() - from) / 1000).toFixed(1);
      console.log(`${fields} fields, ${keys.length + 1} keys, ${seconds} s at the speed of the machine`);
      expect(fields).toBeGreaterThan(59);
    }
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('asks for every fifth form twice, and lets the paper decide', async () => {
    const questionnaire = await readQuestionnaire('kurz');
    const { page } = await survey.open(browser, 'entry', 'erfassung');
    await begin(page, 'kurz', '5');
    await typeFour(page, questionnaire);
    const { keys, answers } = planForm(questionnaire, 5);
    typed.kurz?.push(answers);
    await pressAll(page, [...keys, 'Enter']);
    await page.getByRole('button', { name: 'Selbst gleich noch einmal eingeben' }).click();
    await page.getByText('Bitte geben Sie denselben Bogen ein zweites Mal ein').waitFor();
    // A slip in the second field, the rest as before.
    const [first = '', second = ''] = keys;
    await pressAll(page, [first, second === '1' ? '2' : '1', ...keys.slice(2), 'Enter']);
    await page.getByRole('heading', { name: 'Was abweicht' }).waitFor();
    expect(await page.locator('.difference').count()).toBe(1);
    await expectSound(page);
    await shoot(page, 'differences-1280-de');
    await page.getByLabel(/Erste Eingabe/).check();
    await page.getByRole('button', { name: 'Speichern, nächster Bogen' }).click();
    await untilForm(page, 6);
    expect(await page.locator('.difference').count()).toBe(0);
    const store = await openStore(survey.data);
    const checks = await listEntryChecks(store, { municipality: 'meissen', wave: 'kurz' });
    await store.close();
    expect(checks.filter(({ differed }) => differed > 0)).toHaveLength(1);
    expect(checks.length).toBeGreaterThan(10);
  });

  it('keeps a form while the line is down, and stores it once', async () => {
    const questionnaire = await readQuestionnaire('kurz');
    const { page } = await survey.open(browser, 'entry', 'erfassung');
    await begin(page, 'kurz', '0');
    const { keys, answers } = planForm(questionnaire, 9);
    typed.kurz?.push(answers);
    // The first attempt arrives, but its answer is lost; the second does not get through.
    let attempts = 0;
    await page.route('**/waves/kurz/entry', async (route) => {
      attempts += 1;
      if (attempts === 1) await route.fetch();
      if (attempts <= 2) await route.abort();
      else await route.continue();
    });
    await pressAll(page, [...keys, 'Enter']);
    await page.getByText('Keine Verbindung.').waitFor();
    await page.getByRole('button', { name: 'Jetzt noch einmal versuchen' }).click();
    await untilForm(page, 2);
    expect(attempts).toBeGreaterThanOrEqual(3);
  });

  it('warns before a form that was begun is thrown away', async () => {
    const { page } = await survey.open(browser, 'entry', 'erfassung');
    await begin(page, 'kurz', '0');
    await page.keyboard.press('1');
    const asking = page.waitForEvent('dialog');
    const reloading = page.reload({ timeout: 2_000 }).catch(() => {});
    const dialog = await asking;
    await dialog.dismiss();
    await reloading;
    expect(dialog.type()).toBe('beforeunload');
    expect(await page.locator('[data-current]').count()).toBe(1);
  });

  it.each(firstOf(deskWays))('is sound at $width px in $language', async ({ width, language }) => {
    const { page, faults } = await survey.open(browser, 'entry', 'erfassung', { width, language });
    const start = page.getByRole('button', { name: /^(Eingabe beginnen|Start typing)$/ });
    await start.waitFor();
    await expectSound(page);
    await shoot(page, `start-${width}-${language}`);
    await page.locator('select').first().selectOption('voll');
    await start.click();
    await page.locator('[data-current]').waitFor();
    await pressAll(page, ['1', '2', '-']);
    await expectSound(page);
    await shoot(page, `sheet-${width}-${language}`);
    expect(faults).toEqual([]);
  });

  it('lets somebody else type second by the mark on the paper, who sees only what differs', async () => {
    const questionnaire = await readQuestionnaire('kurz');
    const { page: first } = await survey.open(browser, 'entry', 'erfassung');
    await begin(first, 'kurz', '5');
    await typeFour(first, questionnaire);
    await pressAll(first, [...planForm(questionnaire, 6).keys, 'Enter']);
    await first.getByRole('heading', { name: 'Dieser Bogen wird zweimal eingegeben' }).waitFor();
    await inspect(first, 'handOver');
    await first.getByRole('button', { name: 'Für jemand anderen aufheben' }).click();
    const mark = (await first.locator('.entry__mark').textContent()) ?? '';
    expect(mark).toMatch(/^[2-9CDFGHJKMNPQRTVWXZ]{6}$/);
    await inspect(first, 'mark');
    await first.getByRole('button', { name: 'Nächster Bogen' }).click();
    await untilForm(first, 6);

    const { page: second, faults } = await survey.open(browser, 'otherEntry', 'erfassung');
    await second.getByLabel('Befragung').selectOption('kurz');
    const beginSecond = async (written: string) => {
      await second.getByLabel('Zeichen auf dem Bogen').fill(written);
      await second.getByRole('button', { name: 'Zweite Eingabe beginnen' }).click();
    };
    await beginSecond(mark.startsWith('Z') ? 'CCCCCC' : 'ZZZZZZ');
    await second.getByText('wartet in dieser Befragung kein Bogen').waitFor();
    await inspect(second, 'wrongMark');
    await beginSecond(`${mark.slice(0, 3)} ${mark.slice(3)}`.toLowerCase());
    await second.getByText(`Bogen mit dem Zeichen ${mark}`).waitFor();
    await second.locator('[data-current]').waitFor();
    const shown = await second
      .locator('.line__input')
      .evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((value) => value !== '')).toEqual([]);

    const compared = second.waitForResponse((reply) => reply.url().endsWith('/compare'));
    await pressAll(second, [...planForm(questionnaire, 6, [1, 2]).keys, 'Enter']);
    const { first: told } = (await (await compared).json()) as { first: object };
    expect(Object.keys(told)).toHaveLength(2);
    await second.getByRole('heading', { name: 'Was abweicht' }).waitFor();
    expect(await second.locator('.difference').count()).toBe(2);
    await inspect(second, 'settle');
    // The paper agrees with the first typist once, and once with the second.
    await second.locator('.difference').first().getByLabel(/Erste/).check();
    await second
      .locator('.difference')
      .last()
      .getByLabel(/Zweite/)
      .check();
    await second.getByRole('button', { name: 'Speichern', exact: true }).click();
    typed.kurz?.push(planForm(questionnaire, 6, [2]).answers);
    await second.getByText(`Der Bogen ${mark} ist gespeichert.`).waitFor();
    await inspect(second, 'savedSecond');

    await beginSecond(mark);
    await second.getByText('wartet in dieser Befragung kein Bogen').waitFor();
    expect(await second.locator('[data-current]').count()).toBe(0);
    const kept = await second.evaluate(() => Object.values({ ...localStorage, ...sessionStorage }));
    expect(kept).toEqual(['de']);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});

describe('fieldwork', () => {
  it('ticks off cards until a bundle can be bound', async () => {
    const { page, faults } = await survey.open(browser, 'fieldwork', 'papier');
    await page.getByLabel('Befragung').selectOption('brief');
    const field = page.getByLabel('Briefnummer');
    for (let letter = 251; letter <= 260; letter += 1) {
      await field.fill(String(letter));
      await page.keyboard.press('Enter');
      await page.getByText(`Brief ${letter} ist abgehakt.`).waitFor();
    }
    await field.fill('251');
    await page.keyboard.press('Enter');
    await page.getByText('Zu diesem Brief gibt es schon eine Antwort.').waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: 'Stapel binden' }).click();
    await page.getByText('Das ist Stapel 1.').waitFor();
    await expectSound(page);
    await shoot(page, 'cards-1280-de');
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  });

  it.each(firstOf(deskWays))('reads the returns at $width px in $language', async ({ width, language }) => {
    const { page, faults } = await survey.open(browser, 'fieldwork', 'ruecklauf', { width, language });
    await page.locator('select[id]').last().selectOption('brief');
    await page.locator('.course svg').first().waitFor();
    await expectSound(page);
    await shoot(page, `returns-${width}-${language}`);
    const figures = await page.locator('.figures dd').allTextContents();
    const counts = figures.filter((one) => !one.includes('%')).map((one) => Number(one) || 0);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts.filter((count) => count % 10 !== 0)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('what was typed', () => {
  it('is what lies on disk', async () => {
    const asked = { voll: await readQuestionnaire('voll'), kurz: await readQuestionnaire('kurz') };
    await survey.stopAndCount();
    for (const [wave, questionnaire] of Object.entries(asked)) {
      const stored = await readStored(survey.data, wave);
      const columns = columnsOf(questionnaire);
      const wanted = (typed[wave] ?? []).map((one) => encodeAnswers(columns, one).map((code) => code ?? -1));
      expect(stored.rows.map(String).sort()).toEqual(wanted.map(String).sort());
      const texts = (typed[wave] ?? []).flatMap((one) =>
        Object.entries(one).flatMap(([key, text]) =>
          text === 'Mehr Licht' && !key.includes('.') ? [text] : [],
        ),
      );
      expect(stored.texts.map(({ text }) => text)).toEqual(texts);
    }
    expect(typed.voll).toHaveLength(2);
    expect(typed.kurz).toHaveLength(11);
  });
});
