import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { createMunicipality } from '../../db/queries/municipalities.ts';
import { writeBackupState } from '../../server/backup/backupState.ts';
import { makeKeyPair } from '../../server/backup/seal.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { expectSound } from './expectSound.ts';
import { openDesk, signedIn } from './givenDesk.ts';
import { deskWays, firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
let server: Listening;
const place = mkdtempSync(join(tmpdir(), 'umfeld-desk-backup-'));
const [data, folder] = [join(place, 'data'), join(place, 'backups')];

beforeAll(async () => {
  const store = await openStore(data);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await store.close();
  mkdirSync(folder);
  const { recipient } = await makeKeyPair();
  const nightly = { folder, hour: 3, keep: { days: 7, weeks: 4, months: 12 } };
  // Whether it fails is written below, and this one is not due.
  setState({ lastSuccess: { at: new Date().toISOString(), file: 'f', bytes: 12_345_678 } });
  for (const day of ['2026-11-25', '2026-11-26'])
    writeFileSync(join(folder, `umfeld-${day}-030000.tar.gz.age`), '');
  const backup = { recipients: [recipient], nightly };
  server = await listen({ data, host: '127.0.0.1', port: 0, backup });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(place, { recursive: true, force: true });
});

const setState = (state: Parameters<typeof writeBackupState>[1]) => writeBackupState(data, state);
const shots = process.env.UMFELD_SHOTS;
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

it('tells an admin on the first screen how the backups stand, and nobody else', async () => {
  const address = `${server.url}/verwaltung/meissen`;
  const admin = await signedIn(data, 'meissen', ['admin']);
  for (const [language, words] of [
    ['de', 'Aufbewahrt: 2 Sicherungen, die älteste vom 25. November 2026.'],
    ['en', 'Kept: 2 backups, the oldest of November 25, 2026.'],
  ] as const) {
    const { page, faults } = await openDesk(browser, address, admin, { language, width: 360 });
    await page.getByText(words).waitFor();
    await expectSound(page);
    await shoot(page, `backup-ok-${language}`);
    expect(faults).toEqual([]);
  }
  setState({
    lastSuccess: { at: '2026-11-26T02:00:10.000Z', file: 'f', bytes: 1 },
    lastFailure: {
      at: new Date().toISOString(),
      en: 'The folder of UMFELD_BACKUP_FOLDER is not there.',
      de: 'Der Ordner für die Sicherungen ist nicht da. Ist das Laufwerk verbunden?',
    },
  });
  const { page } = await openDesk(browser, address, admin);
  await page.getByRole('alert').getByText('Ist das Laufwerk verbunden?').waitFor();
  await expectSound(page);
  await shoot(page, 'backup-failed-de');
  const english = await openDesk(browser, address, admin, { language: 'en', width: 360 });
  await english.page.getByText('The last good backup').waitFor();
  await expectSound(english.page);
  await shoot(english.page, 'backup-failed-en');

  // Before the night: the share is gone, and the clock of the server is odd.
  renameSync(folder, `${folder}.away`);
  writeFileSync(join(data, 'clock.json'), JSON.stringify({ seen: '2025-11-27' }));
  const health = async () => (await fetch(`${server.url}/api/health`)).json();
  await expect
    .poll(health, { timeout: 20_000, interval: 500 })
    .toMatchObject({ backup: 'unwritable', clock: 'doubtful' });
  const missing = {
    de: 'Zurzeit kann nicht gesichert werden.',
    en: 'No backup can be made at the moment.',
  };
  const command = 'umfeld check --today';
  for (const { width, language } of firstOf(deskWays)) {
    const { page, faults } = await openDesk(browser, address, admin, { language, width });
    await page.getByRole('alert').getByText(missing[language]).waitFor();
    await page.getByRole('alert').getByText(command).waitFor();
    await expectSound(page);
    await shoot(page, `backup-unwritable-${language}-${width}`);
    await page.goto(`${address}/loeschfristen`);
    await page.getByRole('alert').getByText(command).waitFor();
    await expectSound(page);
    await shoot(page, `retention-clock-${language}-${width}`);
    expect(faults).toEqual([]);
  }

  const analyst = await signedIn(data, 'meissen', ['analyst']);
  const other = await openDesk(browser, address, analyst);
  await other.page.getByRole('heading', { name: 'Meißen' }).waitFor();
  expect(await other.page.getByText('Sicherung').count()).toBe(0);
});
