import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { marker } from '../../../server/cli/demo.ts';
import { copyDemo } from '../../fixtures/copyDemo.ts';
import { launchServer, type RunningServer } from '../../scenarios/startServer.ts';
import { type Example, startWebServer, type WebServer } from './startWebServer.ts';

export interface Behind {
  /** Where people reach it, with the folder and without a slash at the end. */
  url: string;
  /** Plain http of the web server. */
  plainUrl: string;
  direct: string;
  web: WebServer;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Everything either server wrote to a log or left in a file of its own. */
  readTraces: () => string;
  close: () => Promise<void>;
}

/** The demo behind a real web server run by one of our examples. */
export async function givenBehind(example: Example, name: string, folder: string): Promise<Behind> {
  const [own = 0, plain = 0, behind = 0] = await freePorts(3);
  const url = `https://${name}:${own}${folder}`;
  const data = await layData();
  const web = await startWebServer(example, { own, plain, behind });
  let server: RunningServer | undefined;
  let said = '';
  const start = async () => {
    server = await launchServer(data, {
      command: 'demo',
      port: behind,
      onComplaint: (text) => {
        said += text;
      },
      settings: { UMFELD_PUBLIC_URL: url, UMFELD_TRUSTED_HOPS: '1' },
    });
  };
  const stop = async () => server?.stop();
  await start();
  return {
    ...{ url, plainUrl: `http://${name}:${plain}`, direct: `http://127.0.0.1:${behind}`, web, start, stop },
    readTraces: () => [said, web.said(), ...readAll(web.folder)].join('\n'),
    async close() {
      await stop();
      await web.stop();
      rmSync(web.folder, { recursive: true, force: true });
    },
  };
}

async function layData(): Promise<string> {
  const copy = await copyDemo();
  const folder = mkdtempSync(join(dirname(copy), 'site-'));
  renameSync(copy, join(folder, 'demo'));
  writeFileSync(join(folder, 'demo', marker), '');
  return folder;
}

function readAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'));
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((one) => new Promise((resolve) => one.once('listening', resolve))));
  const ports = servers.map((one) => (one.address() as AddressInfo).port);
  await Promise.all(servers.map((one) => new Promise((resolve) => one.close(resolve))));
  return ports;
}
