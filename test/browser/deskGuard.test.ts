import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByEmail, storeRecoveryCodes } from '../../db/queries/accounts.ts';
import { expectSound } from './expectSound.ts';
import { codeOf, type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import { deskWays, turnsOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage } from './resultsPage.ts';
import { speak } from './speak.ts';

let browser: Browser;
let site: DeskSite;

beforeAll(async () => {
  [site, browser] = await Promise.all([givenDeskSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const password = 'vier ruhige Worte genügen';
const shots = process.env.UMFELD_SHOTS;
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

const waysOfNext = turnsOf(deskWays);

/** In German and English, on a phone and at a desk; the page stays German. */
async function look(page: Page, name: string, texts: Readonly<Record<'de' | 'en', RegExp>>): Promise<void> {
  for (const { width, language } of waysOfNext()) {
    await page.setViewportSize({ width, height: 800 });
    await speak(page, language);
    await page.getByText(texts[language]).first().waitFor();
    await expectSound(page);
    await shoot(page, `${name}-${language}-${width}`);
  }
  await speak(page, 'de');
}

async function setPassword(page: Page, value: string): Promise<void> {
  await page.getByLabel('Neues Passwort', { exact: true }).fill(value);
  await page.getByLabel('Neues Passwort noch einmal').fill(value);
  await page.getByRole('button', { name: 'Passwort setzen' }).click();
}

async function signIn(page: Page, email: string, typed: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort').fill(typed);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

describe('a password anybody would try', () => {
  it('is refused with a sentence that says what to do', async () => {
    const { page } = await openResultsPage(browser, await site.invite('rita@meissen.example', ['council']));
    await setPassword(page, 'Meissen Umfeld 2026');
    await look(page, 'password-context', { de: /naheliegenden Wörtern/, en: /obvious words/ });
    await setPassword(page, 'Sommer2026!!!');
    await look(page, 'password-common', { de: /gestohlener Passwörter/, en: /stolen passwords/ });
    await setPassword(page, password);
    await page.getByRole('heading', { name: 'Meißen' }).waitFor();
  });
});

describe('failed attempts', () => {
  it('are told after signing in, at home and beside the account; other sessions end with a proof', async () => {
    const email = 'ruth@meissen.example';
    const { page } = await openResultsPage(browser, await site.invite(email, ['council']));
    await setPassword(page, password);
    await page.getByRole('heading', { name: 'Meißen' }).waitFor();
    const kept = await page.context().cookies();
    await page.context().clearCookies();
    await page.goto(`${site.url}/verwaltung`);
    for (let at = 0; at < 2; at += 1) {
      await signIn(page, email, 'falsch und lang genug');
      await page.getByText('E-Mail-Adresse oder Passwort stimmt nicht.').waitFor();
    }
    await signIn(page, email, password);
    await page.getByRole('heading', { name: 'Meißen' }).waitFor();
    await look(page, 'failed-home', { de: /2-mal ein falsches Passwort/, en: /wrong password.*times: 2/ });
    await page.getByRole('alert').getByRole('link', { name: 'Mein Konto' }).click();
    await page.getByRole('heading', { name: 'Sitzungen' }).waitFor();
    const end = page.getByRole('button', { name: /^Beenden:/ });
    expect(await end.isDisabled()).toBe(true);
    await look(page, 'own-sessions', { de: /Nötig, um eine andere/, en: /Needed to end another/ });
    await page.getByLabel('Ihr Passwort').fill('falsch und lang genug');
    await end.click();
    await page.getByText('Das Passwort stimmt nicht.').waitFor();
    await page.getByLabel('Ihr Passwort').fill(password);
    await end.click();
    await expect.poll(() => end.count()).toBe(0);
    await page.context().clearCookies();
    await page.context().addCookies(kept);
    await page.goto(`${site.url}/verwaltung/konto`);
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
  });
});

describe('an admin', () => {
  it('is told of recovery codes of an earlier version, and reads of failed attempts in the log', async () => {
    const email = 'anja@meissen.example';
    const { page } = await openResultsPage(browser, await site.invite(email, ['admin']));
    await setPassword(page, password);
    const secret = (await page.locator('code.secret').textContent()) ?? '';
    await page.getByLabel('Code, den die App jetzt zeigt').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Einrichten' }).click();
    await page.getByLabel('Ich habe die Codes aufbewahrt').check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('heading', { name: 'Meißen' }).waitFor();
    const row = await findAccountByEmail(site.store, email);
    await storeRecoveryCodes(site.store, row?.id ?? '', [randomBytes(32)]);
    await page.goto(`${site.url}/verwaltung/konto`);
    await look(page, 'own-old-codes', { de: /aus einer früheren Fassung/, en: /from an earlier version/ });
    await page.goto(`${site.url}/verwaltung/meissen/protokoll?words=signIn`);
    await look(page, 'audit-sign-in', {
      de: /Anmeldung mit falschem Passwort/,
      en: /sign-in with a wrong password/,
    });
    await page.getByText('nicht angemeldet').first().waitFor();
  });
});
