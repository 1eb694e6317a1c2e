import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openStore } from '../db/openStore.ts';
import { createApp } from './app.ts';

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
export async function listen(settings: { data: string; host: string; port: number }): Promise<Listening> {
  const store = await openStore(settings.data);
  const app = createApp({ store, clock: () => new Date() });
  try {
    return await new Promise<Listening>((resolve, reject) => {
      const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, (info) => {
        const stop = () =>
          new Promise<void>((done) => {
            server.close(() => done(store.close()));
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          });
        resolve({ url: addressOf(info, settings.host), stop });
      });
      server.once('error', reject);
    });
  } catch (error) {
    await store.close();
    throw error;
  }
}

function addressOf({ port }: AddressInfo, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
