import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByEmail } from '../../db/queries/accounts.ts';
import { listAudit } from '../../db/queries/auditLog.ts';
import { endSessions } from '../../db/queries/sessions.ts';
import { expectSound } from './expectSound.ts';
import { codeOf, type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import { deskWays, inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { readQr } from './readQr.ts';
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

const screens = [
  ['', 'sign-in'],
  ['', 'home'],
  ['/meissen/konten', 'accounts'],
  ['/meissen/protokoll', 'audit'],
  ['/konto', 'own'],
] as const;
const password = 'vier ruhige Worte genügen';
/** A reply 401 is written to the console by the browser itself. */
const withoutRefusals = (faults: readonly string[]) =>
  faults.filter((fault) => !/status of 4\d\d/.test(fault));
const shots = process.env.UMFELD_SHOTS;
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

describe('the first visit', () => {
  it('goes from the one-time link by password and second factor to the desk, and comes back by code', async () => {
    const link = await site.invite('anja@meissen.example', ['admin']);
    const { page, faults } = await openResultsPage(browser, link);
    await page.getByText('Für das Konto anja@meissen.example.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByLabel('Neues Passwort', { exact: true }).fill('zu kurz');
    await page.getByLabel('Neues Passwort noch einmal').fill('zu kurz');
    await page.getByRole('button', { name: 'Passwort setzen' }).click();
    await page.getByText('Das Passwort ist zu kurz').waitFor();
    await expectSound(page);
    await shoot(page, 'link');
    await page.getByLabel('Neues Passwort', { exact: true }).fill(password);
    await page.getByLabel('Neues Passwort noch einmal').fill(password);
    await page.getByRole('button', { name: 'Passwort setzen' }).click();

    await page.getByRole('heading', { name: 'Zweiten Faktor einrichten' }).waitFor();
    const secret = (await page.locator('code.secret').textContent()) ?? '';
    const address = await readQr(page.locator('svg.qr'));
    expect(address).toContain(`secret=${secret.replaceAll(' ', '')}`);
    await expectSound(page);
    await shoot(page, 'enrol');
    await page.getByLabel('Code, den die App jetzt zeigt').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Einrichten' }).click();
    await page.getByRole('heading', { name: 'Ihre Wiederherstellungs-Codes' }).waitFor();
    const recovery = await page.locator('.recovery li').allInnerTexts();
    expect(recovery).toHaveLength(10);
    expect(await page.getByRole('button', { name: 'Weiter' }).isDisabled()).toBe(true);
    await expectSound(page);
    await shoot(page, 'recovery');
    await page.getByLabel('Ich habe die Codes aufbewahrt').check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('heading', { name: 'Meißen' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/verwaltung');

    await page.getByRole('button', { name: 'Abmelden' }).click();
    await signIn(page, 'falsch und lang genug');
    await page.getByText('E-Mail-Adresse oder Passwort stimmt nicht.').waitFor();
    await signIn(page, password);
    await page.getByRole('heading', { name: 'Zweiter Faktor' }).waitFor();
    await page.getByLabel('Code', { exact: true }).fill('000 000');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByText('Dieser Code stimmt nicht').waitFor();
    await expectSound(page);
    await page.getByLabel('Code', { exact: true }).fill(recovery[3] ?? '');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('heading', { name: 'Meißen' }).waitFor();
    expect(withoutRefusals(faults)).toEqual([]);
  });

  it('ends at a clear word when the link was used before', async () => {
    const { page } = await openResultsPage(browser, `${site.url}/verwaltung/zugang#${'a'.repeat(43)}`);
    await page.getByText('Dieser Link wurde schon benutzt oder ist abgelaufen.').waitFor();
    await expectSound(page);
  });
});

describe('a session that ended', () => {
  it('leads to the sign-in and back to the same place', async () => {
    const id = await invited('back@meissen.example');
    const { page } = await openResultsPage(browser, `${site.url}/verwaltung/meissen/protokoll?words=account`);
    const secret = await firstVisit(page, id);
    await page.goto(`${site.url}/verwaltung/meissen/protokoll?words=back`);
    await page.getByRole('row').nth(1).waitFor();
    await endAll('back@meissen.example');
    await page.getByRole('link', { name: 'Konten' }).click();
    await page.getByText('Ihre Sitzung ist zu Ende.').waitFor();
    await expectSound(page);
    await shoot(page, 'ended');
    await page.getByLabel('E-Mail-Adresse').fill('back@meissen.example');
    await page.getByLabel('Passwort').fill(password);
    await page.keyboard.press('Enter');
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Konten' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/verwaltung/meissen/konten');
  });
});

describe('accounts', () => {
  it('are added with a link shown once, get roles with a warning, are locked, and it all stands in the log', async () => {
    const { page, faults } = await openResultsPage(browser, `${site.url}/verwaltung`);
    await site.signInAs(page, 'admin');
    await page.goto(`${site.url}/verwaltung/meissen/konten`);
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByText('Das ist keine E-Mail-Adresse.').waitFor();
    await page.getByLabel('E-Mail-Adresse').fill('falk@meissen.example');
    await page.getByLabel('Name', { exact: true }).fill('Falk Fischer');
    await page.getByLabel('Feldarbeit').check();
    await page.getByLabel('Auswertung').check();
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByText('Diese Rollen sollen getrennt sein.').first().waitFor();
    await expectSound(page);
    await shoot(page, 'accounts-separation');
    await page.getByLabel('Ich bestätige').check();
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByRole('heading', { name: 'Einmal-Link für falk@meissen.example' }).waitFor();
    expect(await page.locator('code.secret').textContent()).toMatch(/\/verwaltung\/zugang#[\w-]{43}$/);
    await page.getByText('Trennung aufgehoben seit').waitFor();
    await expectSound(page);
    await shoot(page, 'accounts-link');

    await page.getByRole('button', { name: 'falk@meissen.example verwalten' }).click();
    await page.getByLabel('Auswertung').uncheck();
    await page.getByRole('button', { name: 'Rollen speichern' }).click();
    await page.getByText('Gespeichert.').waitFor();
    await expect.poll(() => page.getByText('Trennung aufgehoben seit').count()).toBe(0);
    await page.getByRole('button', { name: 'falk@meissen.example verwalten' }).click();
    await expectSound(page);
    await shoot(page, 'accounts-manage');
    await page.getByRole('button', { name: 'Sperren' }).click();
    await page.getByText('gesperrt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'falk@meissen.example verwalten' }).click();
    await page.getByRole('button', { name: 'Aus der Kommune entfernen' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Aus der Kommune entfernen' }).isDisabled()).toBe(true);
    await expectSound(page);
    await dialog.getByLabel('Zum Bestätigen').fill('falk@meissen.example');
    await dialog.getByRole('button', { name: 'Aus der Kommune entfernen' }).click();
    await expect.poll(() => page.getByRole('row', { name: /falk@/ }).count()).toBe(0);

    await page.getByRole('link', { name: 'Protokoll' }).click();
    await page.getByLabel('Suche').fill('falk@');
    await page.getByRole('button', { name: 'Filtern' }).click();
    await page.getByText('Konto gesperrt').waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(5);
    await expectSound(page);
    await shoot(page, 'audit');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Als CSV herunterladen' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('meissen-audit.csv');
    const logged = await listAudit(site.store, 'meissen', { words: 'falk@' });
    expect(logged.total).toBeGreaterThan(5);
    expect(withoutRefusals(faults)).toEqual([]);
  });
});

describe('the desk', () => {
  it.each([
    ['admin', ['Übersicht', 'Konten', 'Protokoll']],
    ['council', ['Übersicht']],
  ] as const)('offers %s what the role opens, and no more', async (role, links) => {
    const { page } = await openResultsPage(browser, `${site.url}/verwaltung`);
    await site.signInAs(page, role);
    await page.goto(`${site.url}/verwaltung`);
    await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
    const offered = await page.locator('.desk__nav a').allInnerTexts();
    for (const link of links) expect(offered).toContain(link);
    expect(offered.includes('Konten')).toBe(role === 'admin');
    await page.goto(`${site.url}/verwaltung/meissen/konten`);
    if (role === 'admin') await page.getByRole('heading', { name: 'Konten' }).waitFor();
    else await page.getByText('Diese Seite gibt es nicht, oder Ihre Rolle öffnet sie nicht.').waitFor();
  });

  it('is sound on phone and desk, in both languages', async () => {
    const { page } = await openResultsPage(browser, `${site.url}/verwaltung`);
    for (const [[path, name], { width, language }] of inTurns(screens, deskWays)) {
      await page.setViewportSize({ width, height: 800 });
      // The pages of a suite share their cookies.
      await page.context().clearCookies();
      if (name !== 'sign-in') await site.signInAs(page, 'admin');
      await page.goto(`${site.url}/verwaltung${path}`);
      await speak(page, language);
      await page.locator(name === 'sign-in' ? 'form' : '.desk__nav').waitFor();
      await page.waitForLoadState('networkidle');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectSound(page);
      await shoot(page, `${name}-${language}-${width}`);
    }
  });

  it('keeps out of search engines and caches, and runs nothing in line', async () => {
    const reply = await fetch(`${site.url}/verwaltung/meissen/konten`);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('x-robots-tag')).toContain('noindex');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'self'");
    const page = await reply.text();
    expect(page).not.toMatch(/<script(?![^>]*src=)|\sstyle=|<style/);
  });
});

async function signIn(page: Page, typed: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill('anja@meissen.example');
  await page.getByLabel('Passwort').fill(typed);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

const invited = (email: string) => site.invite(email, ['admin']);

/** Sets password and second factor. @returns the secret in the app */
async function firstVisit(page: Page, link: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByLabel('Neues Passwort', { exact: true }).fill(password);
  await page.getByLabel('Neues Passwort noch einmal').fill(password);
  await page.getByRole('button', { name: 'Passwort setzen' }).click();
  const secret = (await page.locator('code.secret').textContent()) ?? '';
  await page.getByLabel('Code, den die App jetzt zeigt').fill(codeOf(secret));
  await page.getByRole('button', { name: 'Einrichten' }).click();
  await page.getByLabel('Ich habe die Codes aufbewahrt').check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('heading', { name: 'Meißen' }).waitFor();
  return secret;
}

/** As if the session had run out. */
async function endAll(email: string): Promise<void> {
  const row = await findAccountByEmail(site.store, email);
  if (row) await endSessions(site.store, row.id);
}
