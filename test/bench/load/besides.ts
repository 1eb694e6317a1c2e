import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { post as request, sendAll } from '../http/sendAll.ts';
import { startBareServer } from '../http/startBareServer.ts';
import { arrivals, sendOnSchedule, type Timetable } from './onSchedule.ts';
import { get, post } from './visitor.ts';

const perMinute = 300;
const results = '/api/municipalities/meissen/results/2026';
const wave = 'meissen/2026';
const restMilliseconds = 5_000;

/** Readers of the published results, and the same requests to a bare server: what this machine can do at best now. */
export async function readBesides(url: string, minutes: number, taken: Timetable): Promise<void> {
  const bare = await startBareServer();
  const body = JSON.stringify({ answers: 'x'.repeat(1_200) });
  await sendAll(
    bare.url,
    Array.from({ length: 200 }, () => request('/', body)),
    4,
  );
  const reading = { name: 'published results (588 kB)', at: 0, send: () => get(url + results) };
  const reference = {
    name: 'for comparison: bare node:http',
    at: 0,
    send: async () => (await post(bare.url, body)).status,
  };
  await Promise.all([
    sendOnSchedule(arrivals(perMinute, minutes, 3), () => [reading], taken),
    sendOnSchedule(arrivals(perMinute, minutes, 4), () => [reference], taken),
  ]);
  await bare.stop();
}

/** Releases of the demo's wave are built one after the other until `done`. Returns how many. */
export async function buildBesides(folder: string, done: Promise<unknown>): Promise<number> {
  let isDone = false;
  const end = done.then(() => {
    isDone = true;
  });
  let built = 0;
  while (!isDone) {
    const args = ['dist/app/server/main.js', '--data', folder, 'release', 'build', wave];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error('a release could not be built');
    built += 1;
    await Promise.race([end, pause(restMilliseconds)]);
  }
  return built;
}
