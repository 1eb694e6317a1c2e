import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../db/openStore.ts';
import { makeDemo } from '../../server/cli/demo/makeDemo.ts';
import type { Release } from '../../server/release/release.ts';
import { startServer } from '../scenarios/startServer.ts';

export interface Demo {
  /** A copy of one's own: a suite may import into it. */
  folder: string;
  url: string;
  /** Address of the results page. */
  results: string;
  /** What the town's API answers under this path. */
  get: <Reply>(path: string) => Promise<Reply>;
  /** The newest wave. */
  release: Release;
  stop: () => Promise<void>;
}

/** The demo, served by the real server. */
export async function givenDemo(): Promise<Demo> {
  const folder = await copyDemo();
  const { url, stop } = await startServer(folder);
  const get = async <Reply>(path: string) =>
    (await (await fetch(`${url}/api/municipalities/meissen/${path}`)).json()) as Reply;
  const release = await get<Release>('results/2026');
  return { folder, url, results: `${url}/m/meissen/ergebnisse`, get, release, stop };
}

/** A data folder with the demo in it, of one's own. @param inside name of a folder in it that shall hold the demo */
export async function copyDemo(inside = ''): Promise<string> {
  const room = process.env.UMFELD_DEMO_ROOM;
  if (!room) throw new Error('UMFELD_DEMO_ROOM is not set: run these tests as the project "browser"');
  const folder = mkdtempSync(join(room, 'copy-'));
  cpSync(await makeOnce(room), join(folder, inside), { recursive: true });
  return folder;
}

/** Two suites may make it at the same moment: the one that is whole first stands, the other is left over. */
async function makeOnce(room: string): Promise<string> {
  const whole = join(room, 'whole');
  if (existsSync(whole)) return whole;
  const beside = mkdtempSync(join(room, 'making-'));
  const store = await openStore(beside);
  await makeDemo(store, () => {});
  await store.close();
  if (existsSync(whole)) return beside;
  renameSync(beside, whole);
  return whole;
}
