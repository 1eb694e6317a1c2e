import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { launchServer, type RunningServer } from '../scenarios/startServer.ts';

/** To root nothing is read-only: the server does without that power, as it does in a town. */
const withoutPower = ['setpriv', '--bounding-set=-all', '--'];
const isRoot = process.getuid?.() === 0;
/** False on a machine where the rights of files cannot be tried. */
export const rightsHold = !isRoot || spawnSync('setpriv', ['--version']).status === 0;
const through = isRoot && rightsHold ? withoutPower : [];

export interface Supervisor {
  /** Where the server is, or was last. */
  url(): string;
  pid(): number;
  /** Starts it, as whatever watches over it does when it has ended. @throws NotStarted */
  start(more?: Record<string, string>): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Killed while it is still starting, so many milliseconds after it began to. */
  startAndKill(after: number): Promise<void>;
  /** What it said to whoever runs it since it was last asked. */
  complaints(): string;
  readonly tallies: { kills: number; starts: number; longestStart: number };
  /** However a test ends. */
  end(): Promise<void>;
}

/** Stands for systemd. `settings` hold for every start. */
export function createSupervisor(folder: string, settings: Record<string, string>): Supervisor {
  const tallies = { kills: 0, starts: 0, longestStart: 0 };
  let running: RunningServer | undefined;
  let starting: ChildProcess | undefined;
  let said = '';
  // Nobody listens there: what residents send before the first start meets a closed door.
  let url = 'http://127.0.0.1:9';

  const launch = (more: Record<string, string>) =>
    launchServer(folder, {
      settings: { ...settings, ...more },
      through,
      onComplaint: (text) => {
        said += text;
      },
      onSpawn: (child) => {
        starting = child;
      },
    });

  return {
    tallies,
    url: () => url,
    pid: () => running?.pid ?? 0,
    start: async (more = {}) => {
      const began = performance.now();
      running = await launch(more);
      url = running.url;
      tallies.starts++;
      tallies.longestStart = Math.max(tallies.longestStart, performance.now() - began);
    },
    kill: async () => {
      await running?.kill();
      tallies.kills++;
    },
    stop: async () => void (await running?.stop()),
    startAndKill: async (after) => {
      // It may have come to listen by then, or not.
      const over = launch({}).then(
        (server) => server.kill(),
        () => undefined,
      );
      await pause(after);
      starting?.kill('SIGKILL');
      tallies.kills++;
      await over;
    },
    complaints: () => {
      const all = said;
      said = '';
      return all;
    },
    end: async () => {
      starting?.kill('SIGKILL');
      await running?.kill();
    },
  };
}
