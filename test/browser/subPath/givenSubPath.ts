import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marker } from '../../../server/cli/demo.ts';
import { copyDemo } from '../../fixtures/copyDemo.ts';
import { startServer } from '../../scenarios/startServer.ts';
import { type ReverseProxy, reverseProxy } from './reverseProxy.ts';

/** The demo behind a web server that has a folder for it; the public address is all the server is told. */
export async function givenSubPath(options: {
  takesAway: boolean;
}): Promise<ReverseProxy & { folder: string; direct: string }> {
  const copy = await copyDemo();
  const folder = mkdtempSync(join(dirname(copy), 'site-'));
  renameSync(copy, join(folder, 'demo'));
  writeFileSync(join(folder, 'demo', marker), '');
  const proxy = await reverseProxy(options);
  const { url, stop } = await startServer(folder, { UMFELD_PUBLIC_URL: proxy.url }, 'demo');
  const direct = new URL(url).origin;
  proxy.passTo(direct);
  return {
    ...proxy,
    folder,
    direct,
    close: async () => {
      await proxy.close();
      await stop();
    },
  };
}
