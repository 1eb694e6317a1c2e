import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../scenarios/startServer.ts';
import { raceServers } from './http/raceServers.ts';
import { get } from './http/sendAll.ts';
import { startBareServer } from './http/startBareServer.ts';
import { makeDemo } from './makeDemo.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

const READS = 2_000;
const path = '/api/municipalities/meissen/results/2026';

/** Published results of the demo, against a bare server that has the same bytes in memory. */
export async function benchRead(): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const ours = await startServer(makeDemo(folder));
    const body = await (await fetch(ours.url + path)).text();
    const file = join(folder, 'release.json');
    writeFileSync(file, body);
    const bare = await startBareServer(file);
    try {
      await raceServers({
        title: `Published results, ${Math.round(body.length / 1_000)} kB (budget: p99 within 2 times bare)`,
        servers: [
          { name: 'Umfeld', ...ours },
          { name: 'bare node:http, the same bytes', ...bare },
        ],
        requests: () => Array.from({ length: READS }, () => get(path)),
        status: '200',
      });
    } finally {
      await ours.stop();
      await bare.stop();
    }
  });
}
