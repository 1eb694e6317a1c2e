import { startServer } from '../scenarios/startServer.ts';
import { raceServers } from './http/raceServers.ts';
import { post } from './http/sendAll.ts';
import { startBareServer } from './http/startBareServer.ts';
import { largeTown } from './release/largeTown.ts';
import { costOfOne } from './submit/costOfOne.ts';
import { syntheticSubmissions } from './submit/syntheticSubmissions.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { municipality, storeTown, wave } from './town/storeTown.ts';

const SUBMISSIONS = 2_000;
const path = `/api/municipalities/${municipality}/waves/${wave}/responses`;

/** Our server stores and syncs what a bare one only reads; on this machine only. */
export async function benchSubmit(): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    await storeTown(folder, largeTown(SUBMISSIONS, 'open'));
    const ours = await startServer(folder);
    const bare = await startBareServer();
    try {
      await raceServers({
        title: 'Durable submissions of 60 answers (budget: 0.25 of bare)',
        servers: [
          { name: 'Umfeld, stored and synced', ...ours },
          { name: 'bare node:http, reads and answers 201', ...bare },
        ],
        requests: () => syntheticSubmissions(SUBMISSIONS).map((body) => post(path, body)),
        status: '201',
      });
    } finally {
      await ours.stop();
      await bare.stop();
    }
    await costOfOne(folder);
  });
}
