import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runUmfeld } from '../../scenarios/runUmfeld.ts';
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
      server = await startServer(data, { NODE_OPTIONS: `--import ${clockAhead(ahead)}` });
    },
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A module that sets the clock of a process and its children ahead. The server itself has no switch for it. */
function clockAhead(by: number): string {
  const code = `const real = Date;
    globalThis.Date = new Proxy(real, {
      construct: (target, given, by) => Reflect.construct(target, given.length ? given : [real.now() + ${by}], by),
      get: (target, name) => (name === 'now' ? () => real.now() + ${by} : target[name]),
    });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
