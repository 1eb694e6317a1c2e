import type { Release } from '../../server/release/release.ts';
import { copyDemo } from '../fixtures/copyDemo.ts';
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
