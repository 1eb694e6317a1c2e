import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { openStore } from '../db/openStore.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createMailer } from './mail/createMailer.ts';
import { startSchedule } from './schedule/startSchedule.ts';

/** How long requests under way may take once the server is told to stop, milliseconds. */
const patience = 2_000;

export interface Listening {
  /** e.g. "http://127.0.0.1:3000" */
  url: string;
  /** Finishes the requests under way, then closes the store. */
  stop: () => Promise<void>;
}

/**
 * Opens the store and answers on host and port.
 * @throws the error of node:net, e.g. EADDRINUSE, with the store closed again
 */
export async function listen(
  settings: Pick<Config, 'data' | 'host' | 'port' | 'tiles' | 'mail' | 'publicUrl'> &
    Partial<Pick<Config, 'protection' | 'backup'>> & { isDemo?: true },
): Promise<Listening> {
  const store = await openStore(settings.data);
  const { tiles, protection, backup, isDemo } = settings;
  const clock = () => new Date();
  // Everybody knows the passwords of the demo: nothing leaves it.
  const mail =
    settings.mail && !settings.isDemo
      ? createMailer(settings.mail, settings.publicUrl ?? '', console.error)
      : undefined;
  const deps: Deps = {
    store,
    clock,
    ...(tiles && { tiles }),
    ...(mail && { mail }),
    ...(protection && { protection }),
    ...(backup && { backup }),
    ...(isDemo && { isDemo }),
  };
  const app = createApp(deps);
  try {
    return await new Promise<Listening>((resolve, reject) => {
      const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, (info) => {
        // What is due is told to whoever reads the output; nothing in it is about residents.
        const schedule = startSchedule(deps, console.log);
        const stop = async () => {
          await closed(server);
          await schedule.stop();
          await mail?.stop();
          await store.close();
        };
        resolve({ url: addressOf(info, settings.host), stop });
      });
      server.once('error', reject);
    });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Lets requests under way finish; sockets a browser opened in advance would otherwise hold it for minutes. */
function closed(server: ServerType): Promise<void> {
  return new Promise((done) => {
    const grace = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(grace);
      done();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

function addressOf({ port }: AddressInfo, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
