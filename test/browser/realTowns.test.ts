import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { findAreaSet } from '../../db/queries/areas.ts';
import type { Store } from '../../db/store.ts';
import { importAreas } from '../../server/areas/importAreas.ts';
import { answerAs, goalsOf } from '../../server/cli/demo/answerAs.ts';
import { drawPerson } from '../../server/cli/demo/drawPerson.ts';
import { seededRandom } from '../../server/cli/demo/random.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { buildRelease } from '../../server/release/buildRelease.ts';
import { publishRelease } from '../../server/release/publishRelease.ts';
import { importAnswers } from '../../server/responses/importAnswers.ts';
import { closeWave } from '../../server/waves/closeWave.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { getWave } from '../../server/waves/getWave.ts';
import { openWave } from '../../server/waves/openWave.ts';
import { describeRealTowns, realFile } from '../fixtures/areas/givenAreas.ts';
import { type RunningServer, startServer } from '../scenarios/startServer.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage, untilDrawn } from './resultsPage.ts';

const towns = [
  { key: 'dresden', file: 'dresden/stadtteile.geojson', areas: 61 },
  { key: 'leipzig', file: 'leipzig/ortsteile.geojson', areas: 63 },
  { key: 'chemnitz', file: 'chemnitz/stadtteile.geojson', areas: 39 },
];
/** Invented answers a town: about twenty in each area. */
const answers = 1200;

describeRealTowns('the outlines of real towns', () => {
  const data = mkdtempSync(join(tmpdir(), 'umfeld-towns-'));
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    const store = await openStore(data);
    for (const town of towns) await releaseTown(store, town);
    await store.close();
    [server, browser] = await Promise.all([startServer(data), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it.each(towns)('are drawn on the results map: $key, $areas areas', async ({ key, areas }) => {
    const { page, faults } = await openResultsPage(browser, `${server.url}/m/${key}/ergebnisse?page=map`);
    await untilDrawn(page);
    const drawn = page.locator('.rs-map path[role="button"]');
    expect(await drawn.count()).toBe(areas);
    const boxes = await drawn.evaluateAll((paths) =>
      paths
        .map((path) => path.getBoundingClientRect())
        .filter(({ width, height }) => width > 2 && height > 2),
    );
    expect(boxes).toHaveLength(areas);
    expect(faults).toEqual([]);
  });

  it.each(towns)('stay inside a phone of 360 pixels, in every view: $key', async ({ key, areas }) => {
    const { page, faults } = await openResultsPage(browser, `${server.url}/m/${key}/ergebnisse`, 360);
    const views = ['page=overview', 'page=map', 'show=significance', 'as=table', 'as=sentences'];
    for (const view of views) {
      await page.goto(`${server.url}/m/${key}/ergebnisse?page=map&${view}`.replace('page=map&page', 'page'));
      await untilDrawn(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(360);
    }
    expect(await page.locator('.rs-sentence-group li').count()).toBe(areas);
    expect(faults).toEqual([]);
  });

  it('lets a finger choose an area of Dresden, and says its figures below the map', async () => {
    const { page } = await openResultsPage(browser, `${server.url}/m/dresden/ergebnisse?page=map`, 360);
    await untilDrawn(page);
    const largest = await page.locator('.rs-map path[role="button"]').evaluateAll((paths) => {
      const sizes = paths
        .map((path) => path.getBoundingClientRect())
        .map(({ width, height }) => width * height);
      return sizes.indexOf(Math.max(...sizes));
    });
    const area = page.locator('.rs-map path[role="button"]').nth(largest);
    const name = (await area.getAttribute('aria-label'))?.split(':')[0] ?? '-';
    await area.click();
    await page.locator('.rs-reading', { hasText: name }).waitFor();
    expect(await page.locator('.rs-reading').isVisible()).toBe(true);
  });
});

async function releaseTown(store: Store, { key, file, areas }: (typeof towns)[number]): Promise<void> {
  const wave = { municipality: key, key: '2026', file: 'surveys/kurzbefragung/questionnaire.yaml' };
  await createMunicipality(store, { key, name: key });
  const report = await importAreas(store, key, realFile(file), {});
  expect(report.areas).toBe(areas);
  await createWave(store, { ...wave, sample: 'invited' });
  await openWave(store, key, '2026');
  const people = await inventAnswers(store, key);
  await importAnswers(store, { municipality: key, wave: '2026', sample: 'invited', mode: 'web', people });
  await closeWave(store, key, '2026');
  const { number } = await buildRelease(store, key, '2026');
  await publishRelease(store, key, '2026', number);
}

async function inventAnswers(store: Store, key: string) {
  const { questionnaire } = await getWave(store, key, '2026');
  const keys = (await findAreaSet(store, key))?.areas.map((area) => area.key) ?? [];
  const random = seededRandom(keys.length);
  const goals = goalsOf(questionnaire);
  return Array.from({ length: answers }, (_, at) => {
    const person = { ...drawPerson(random, 0), area: keys[at % keys.length] ?? '' };
    const { places_unsafe: _marks, ...given } = answerAs(person, questionnaire, goals, random);
    return given;
  });
}
