import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { connectionOf } from '../../db/connection.ts';
import { openStore } from '../../db/openStore.ts';
import { findRelease } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import { type BuiltRelease, buildRelease } from '../../server/release/buildRelease.ts';
import { publishRelease } from '../../server/release/publishRelease.ts';
import type { Release } from '../../server/release/release.ts';
import { getWave } from '../../server/waves/getWave.ts';
import { columnsOf } from '../../surveys/language/columns.ts';
import { countOf } from '../counts.ts';
import { copyDemo } from '../fixtures/copyDemo.ts';
import { hasReferences, named } from '../server/statistics/referenceData.ts';
import { attackRelease } from './attackRelease.ts';
import { expectChangesTellNothingMore } from './changes.ts';
import { givenSomerville } from './givenSomerville.ts';
import { tallyAttacks } from './tallyAttacks.ts';
import type { World } from './world.ts';

const stores: Store[] = [];
async function givenStore(folder = mkdtempSync(join(tmpdir(), 'umfeld-attack-'))): Promise<Store> {
  const store = await openStore(folder);
  stores.push(store);
  return store;
}
afterAll(async () => {
  for (const store of stores) {
    await store.close();
    rmSync(store.folder, { recursive: true });
  }
});

/** What an outsider reads, and the truth from the analyst's file. */
async function worldOfBuilt(store: Store, town: string, wave: string, built: BuiltRelease): Promise<World> {
  const { questionnaire } = await getWave(store, town, wave);
  const isMean = new Map(questionnaire.indicators.map(({ key, kind }) => [key, kind === 'mean']));
  const release: Release = JSON.parse(JSON.stringify(built.release));
  return {
    minimumBase: release.methods.minimumBase,
    released: release.cells,
    truth: built.analysis.before.map(
      ({
        indicator,
        option,
        level,
        area,
        breakdown,
        sample,
        n,
        value,
        weight,
        everybody,
        district,
        reason,
        rest,
      }) => ({
        place: {
          indicator,
          ...(option !== undefined && { option }),
          level,
          area,
          ...(breakdown && { breakdown }),
          sample,
        },
        kind: isMean.get(indicator) ? 'mean' : 'share',
        persons: n,
        value,
        weight,
        everybody,
        district,
        reason,
        rest,
      }),
    ),
    indicators: questionnaire.indicators,
    columns: columnsOf(questionnaire),
  };
}

async function attackBuilt(name: string, store: Store, town: string, wave: string, built: BuiltRelease) {
  const world = await worldOfBuilt(store, town, wave, built);
  const started = performance.now();
  const report = attackRelease(world);
  const tally = tallyAttacks(`${name} (attacked in ${((performance.now() - started) / 1000).toFixed(1)} s)`);
  tally.add(report, world);
  tally.print();
  expect(report.leaks).toEqual([]);
  expectChangesTellNothingMore(world.released);
}

/** Withdraws nothing: the rows are taken out, so that the same release can be built again with the analyst's file. */
function forgetReleases(store: Store, town: string): void {
  const { sqlite } = connectionOf(store);
  for (const table of ['release_steps', 'release_reports', 'estimates', 'releases']) {
    sqlite.prepare(`DELETE FROM ${table} WHERE municipality = ?`).run(town);
  }
}

const waves = ['2024', '2026'];
const attacked = countOf('attackedDemoWaves');

describe('the demo', () => {
  it('keeps its secrets', async () => {
    const store = await givenStore(await copyDemo());
    const published = await Promise.all(
      waves.map(async (wave): Promise<Release> => {
        const row = await findRelease(store, 'meissen', wave, 1);
        return JSON.parse(row?.body ?? 'null');
      }),
    );
    forgetReleases(store, 'meissen');
    for (const [i, wave] of waves.entries()) {
      const built = await buildRelease(store, 'meissen', wave, {});
      const again: Release = JSON.parse(JSON.stringify(built.release));
      expect(again.cells).toEqual(published[i]?.cells);
      await publishRelease(store, 'meissen', wave);
      if (i >= waves.length - attacked) await attackBuilt(`demo ${wave}`, store, 'meissen', wave, built);
    }
  }, 600_000);
});

describe.skipIf(!hasReferences)(named('Somerville'), () => {
  it('keeps its secrets in 2015 and 2019', async () => {
    const store = await givenStore();
    const build = await givenSomerville(store);
    for (const year of ['2015', '2019']) {
      // With a larger k there are more secrets to attack: a ward has 20 to 50 answers.
      for (const minimumBase of [10, 30]) {
        const built = await build(year, minimumBase);
        await attackBuilt(`Somerville ${year}, k = ${minimumBase}`, store, 'somerville', year, built);
      }
    }
  }, 600_000);
});
