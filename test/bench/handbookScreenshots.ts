import type { Browser, Page } from 'playwright-core';
import { demoLogins, demoPassword } from '../../server/cli/demo/logins.ts';

/** A screen of the desk over the demo: who sees it, where, and what has to be there before it is drawn. */
interface DeskShot {
  name: string;
  role: (typeof demoLogins)[number]['role'];
  path: string;
  ready: string;
}

const shots: readonly DeskShot[] = [
  { name: 'desk-home', role: 'analyst', path: '', ready: '.tiles a' },
  { name: 'desk-waves', role: 'admin', path: 'wellen', ready: '.wave' },
  { name: 'desk-town', role: 'admin', path: 'kommune', ready: '.group' },
  { name: 'desk-areas', role: 'admin', path: 'stadtteile', ready: '.areas__map' },
  { name: 'desk-accounts', role: 'admin', path: 'konten', ready: '.table' },
  { name: 'desk-retention', role: 'admin', path: 'loeschfristen', ready: 'main table, main form' },
  { name: 'desk-questionnaires', role: 'analyst', path: 'fragebogen', ready: 'main form, main table' },
  { name: 'desk-uploads', role: 'analyst', path: 'dateien', ready: 'main select' },
  { name: 'desk-measures', role: 'analyst', path: 'massnahmen', ready: 'main table, main form' },
  { name: 'desk-returns', role: 'fieldwork', path: 'ruecklauf/2028', ready: 'main select, main table' },
  { name: 'desk-release', role: 'analyst', path: 'freigaben', ready: 'main table' },
  { name: 'desk-report', role: 'analyst', path: 'freigaben/2026/1', ready: 'main h2' },
  { name: 'desk-texts', role: 'analyst', path: 'freitexte', ready: 'main h2, main table, main p' },
  { name: 'desk-entry', role: 'entry', path: 'erfassung', ready: 'main select, main form, main p' },
];

/** Pictures of the handbook: each screen of the desk once, in German. @param url of a server that is the demo's */
export async function drawHandbookScreens(browser: Browser, url: string, folder: string): Promise<void> {
  const pages = new Map<DeskShot['role'], Page>();
  for (const { name, role, path, ready } of shots) {
    const page = pages.get(role) ?? (await signIn(browser, url, role));
    pages.set(role, page);
    await page.goto(`${url}/verwaltung/meissen/${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}/${name}-1280.png` });
  }
  for (const page of pages.values()) await page.context().close();
}

async function signIn(browser: Browser, url: string, role: DeskShot['role']): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(`${url}/verwaltung`);
  await page.locator('input[type=email]').fill(demoLogins.find((one) => one.role === role)?.email ?? '');
  await page.locator('input[type=password]').fill(demoPassword);
  await page.locator('button[type=submit]').click();
  await page.locator('.desk__bar').waitFor();
  return page;
}
