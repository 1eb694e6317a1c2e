import type { Browser, Page } from 'playwright-core';
import { codeOf } from '../givenDeskSite.ts';
import type { Town } from './givenTown.ts';

const password = 'vier ruhige Worte genügen';
/** A one-time code is good once, and a new one comes every half minute. */
const halfMinute = 30_000;

/** Somebody at the desk: a browser of their own, and the app with the second factor. */
export interface Person {
  email: string;
  page: Page;
  secret: string;
}

/** What went wrong in any of the browsers: errors, refusals, requests to others. */
export interface Watch {
  faults: string[];
  /** "401 GET /api/session" */
  refused: string[];
}

/** A page in a browser of its own, watched from the first request on. */
export async function openWatched(browser: Browser, watch: Watch, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'de-DE',
    acceptDownloads: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => watch.faults.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    // A refusal is written to the console by the browser itself; it is kept with its path below.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      watch.faults.push(`logged: ${message.text()}`);
  });
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (['http:', 'https:'].includes(asked.protocol) && asked.hostname !== '127.0.0.1')
      watch.faults.push(`asked: ${request.url()}`);
  });
  context.on('response', (reply) => {
    const { pathname } = new URL(reply.url());
    if (reply.status() >= 400)
      watch.refused.push(`${reply.status()} ${reply.request().method()} ${pathname}`);
  });
  return page;
}

/** From the one-time link by password, second factor and recovery codes to the desk. */
export async function firstVisit(
  browser: Browser,
  watch: Watch,
  email: string,
  link: string,
): Promise<Person> {
  const page = await openWatched(browser, watch);
  await page.goto(link);
  await page.getByText(`Für das Konto ${email}.`).waitFor();
  await page.getByLabel('Neues Passwort', { exact: true }).fill(password);
  await page.getByLabel('Neues Passwort noch einmal').fill(password);
  await page.getByRole('button', { name: 'Passwort setzen' }).click();
  const secret = (await page.locator('code.secret').textContent()) ?? '';
  await page.getByLabel('Code, den die App jetzt zeigt').fill(codeOf(secret));
  await page.getByRole('button', { name: 'Einrichten' }).click();
  await page.getByLabel('Ich habe die Codes aufbewahrt').check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('heading', { name: 'Dresden' }).waitFor();
  return { email, page, secret };
}

/** After a night the session is over: by password and second factor to a screen. */
export async function signInAgain(town: Town, { email, page, secret }: Person, path: string): Promise<void> {
  await page.goto(`${town.url()}/verwaltung/dresden/${path}`);
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort').fill(password);
  await page.keyboard.press('Enter');
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, Math.round(town.ahead() / halfMinute)));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
}

/** A screen of the desk by its link, as somebody who works there goes to it. */
export async function goTo(person: Person, screen: string): Promise<Page> {
  await person.page.locator('.desk__nav').getByRole('link', { name: screen, exact: true }).click();
  await person.page.getByRole('heading', { level: 1, name: screen }).waitFor();
  return person.page;
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
