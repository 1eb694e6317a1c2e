import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runUmfeld } from '../../scenarios/runUmfeld.ts';
import { shiftedClock } from '../../scenarios/shiftedClock.ts';
import { type RunningServer, startServer } from '../../scenarios/startServer.ts';

/** Longer than a day even when clocks change: what came in before counts as yesterday's. */
const night = 26 * 3_600_000;

export interface Town {
  data: string;
  /** Where the server is reached; another after a night. */
  url: () => string;
  /** How far the server's clock is ahead of this machine's, milliseconds. */
  ahead: () => number;
  /** A command as the operator types it. @returns what it printed @throws when it refuses */
  command: (...words: string[]) => Promise<string>;
  /** The server is stopped, and starts again on another day. */
  sleep: () => Promise<void>;
  stop: () => Promise<void>;
}

/** The compiled server over an empty store, with Dresden named and nothing else. */
export async function givenTown(): Promise<Town> {
  const data = mkdtempSync(join(tmpdir(), 'umfeld-whole-wave-'));
  const clock = `${data}.clock`;
  let ahead = 0;
  const command = async (...words: string[]) => {
    const { code, out, errors } = await runUmfeld(data, ...words);
    if (code !== 0) throw new Error(`${words.join(' ')}: ${errors}`);
    return out;
  };
  await command('municipality', 'create', 'dresden', '--name', 'Dresden');
  let server: RunningServer = await startServer(data);
  return {
    data,
    url: () => server.url,
    ahead: () => ahead,
    command,
    async sleep() {
      await server.stop();
      ahead += night;
      writeFileSync(clock, String(ahead));
      server = await startServer(data, { NODE_OPTIONS: shiftedClock(clock) });
    },
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
      rmSync(clock, { force: true });
    },
  };
}
