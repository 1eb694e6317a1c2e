import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByEmail } from '../../db/queries/accounts.ts';
import { givenMailServer, type MailServer } from '../server/mail/givenMailServer.ts';
import { expectSound } from './expectSound.ts';
import { type DeskSite, givenDeskSite } from './givenDeskSite.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage } from './resultsPage.ts';

let browser: Browser;
let mail: MailServer;
let site: DeskSite;

beforeAll(async () => {
  mail = await givenMailServer();
  const settings = { host: '127.0.0.1', port: mail.port, isSecure: false, from: 'umfrage@stadt.example' };
  [site, browser] = await Promise.all([givenDeskSite(settings), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await mail?.stop();
});

const shots = process.env.UMFELD_SHOTS;
const shoot = async (page: Page, name: string) => {
  for (const width of shots ? [1280, 360] : []) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  }
};

async function openAccounts(): Promise<Page> {
  const { page } = await openResultsPage(browser, `${site.url}/verwaltung`);
  await site.signInAs(page, 'admin');
  await page.goto(`${site.url}/verwaltung/meissen/konten`);
  return page;
}

describe('a new account', () => {
  it('gets its link by mail, in its language, and nobody sees it on the screen', async () => {
    const page = await openAccounts();
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByLabel('E-Mail-Adresse').fill('mary@meissen.example');
    await page.getByLabel('Sprache').selectOption('English');
    await page.getByLabel(/^Erfassung/).check();
    await expectSound(page);
    await shoot(page, 'mail-new');
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByText('Der Einmal-Link ist per E-Mail an mary@meissen.example unterwegs.').waitFor();
    await expectSound(page);
    await shoot(page, 'mail-sent');
    expect(await page.content()).not.toContain('zugang#');
    expect(mail.received.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['mary@meissen.example', 'Your access to Umfeld'],
    ]);
  });

  it('is there although no mail goes out: the desk says so and shows the link', async () => {
    await mail.stop();
    const page = await openAccounts();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Add account' }).click();
    await page.getByLabel('E-mail address').fill('falk@meissen.example');
    await page.getByLabel(/^Data entry/).check();
    await page.getByRole('button', { name: 'Add account' }).click();
    await page.getByText('The one-time link is going to falk@meissen.example by e-mail.').waitFor();
    await page
      .getByText('The e-mail to falk@meissen.example could not be sent.')
      .waitFor({ timeout: 180_000 });
    await page.locator('code.secret', { hasText: '/verwaltung/zugang#' }).waitFor();
    await expectSound(page);
    await shoot(page, 'mail-failed');
    const admin = await findAccountByEmail(site.store, 'falk@meissen.example');
    expect(admin?.password).toBeNull();
  });

  it('remembers the language that was chosen at the desk, on another device, too', async () => {
    const { page } = await openResultsPage(browser, `${site.url}/verwaltung`);
    await site.signInAs(page, 'admin');
    await page.goto(`${site.url}/verwaltung/meissen/konten`);
    await page.getByRole('button', { name: 'Add account' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
