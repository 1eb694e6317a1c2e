import { openStore } from '../../../db/openStore.ts';
import { verifyStore } from '../../../db/queries/verify.ts';
import { startServer } from '../../scenarios/startServer.ts';
import { describeMachine } from '../describeMachine.ts';
import { makeDemo } from '../makeDemo.ts';
import { largeTown } from '../release/largeTown.ts';
import { withTemporaryFolder } from '../temporaryFolder.ts';
import { municipality, storeTown, wave } from '../town/storeTown.ts';
import { buildBesides, readBesides } from './besides.ts';
import { arrivals, type Step, sendOnSchedule, type Timetable } from './onSchedule.ts';
import { printTimetable } from './printTimetable.ts';

/** As an installation has them that sets nothing: what keeps floods out must let these evenings in. */
const settings = { UMFELD_PROOF: 'on', UMFELD_SUBMISSIONS_PER_MINUTE: '6000' };

export interface Evening {
  title: string;
  sample: 'invited' | 'open';
  perMinute: number;
  minutes: number;
  /** Called before the server starts, with so many visits to come; returns the visit of the nth person. */
  prepare: (folder: string, visits: number) => Promise<(url: string) => Promise<(number: number) => Step[]>>;
  /** The name of the step that stores answers. */
  sending: string;
}

/** People come on schedule while others read results and releases are built; then everything sent is counted again. */
export async function runLoad({
  title,
  sample,
  perMinute,
  minutes,
  prepare,
  sending,
}: Evening): Promise<void> {
  await withTemporaryFolder(async (root) => {
    const folder = makeDemo(root);
    await storeTown(folder, largeTown(10_000, sample));
    const moments = arrivals(perMinute, minutes, 1);
    console.log(`Preparing ${moments.length.toLocaleString('en')} visits ...`);
    const begin = await prepare(folder, moments.length);
    const server = await startServer(folder, settings);
    const taken: Timetable = new Map();
    try {
      const visit = await begin(server.url);
      const people = sendOnSchedule(moments, visit, taken);
      const reading = readBesides(server.url, minutes, taken);
      const [, , built] = await Promise.all([people, reading, buildBesides(folder, people)]);
      console.log(`\n${built} releases were built meanwhile. Afterwards: ${describeMachine()}`);
    } finally {
      await server.stop();
    }
    printTimetable(`${title}: ${perMinute.toLocaleString('en')} a minute for ${minutes} minutes`, taken);
    await countAgain(folder, taken.get(sending)?.statuses ?? {});
  });
}

/** @throws Error when what was acknowledged is not what is stored */
async function countAgain(folder: string, statuses: Readonly<Record<string, number>>): Promise<void> {
  const store = await openStore(folder);
  try {
    const { waves, faults } = await verifyStore(store);
    const stored = waves.find((one) => one.municipality === municipality && one.wave === wave)?.responses;
    console.log(`\nacknowledged ${statuses['201'] ?? 0}, stored ${stored}, faults ${faults.length}`);
    if (stored !== statuses['201'] || faults.length > 0) throw new Error('answers were lost or doubled');
  } finally {
    await store.close();
  }
}
