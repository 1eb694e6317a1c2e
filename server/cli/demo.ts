import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { openStore } from '../../db/openStore.ts';
import type { Config } from '../config.ts';
import { demoLogins, demoPassword } from './demo/logins.ts';
import { listenOrRefuse, portNumber, serveUntilStopped } from './serve.ts';
import { dataFolder } from './withStore.ts';

/** Written last: a demo that was interrupted half-way has none, and is made anew. */
export const marker = 'demo-with-accounts-is-complete';

interface Options {
  port: number;
  fresh?: true;
}

/** demo [--port 3000] [--fresh] */
export function addDemo(program: Command, config: Config): void {
  program
    .command('demo')
    .description('Makes Meißen with two closed synthetic waves and an open one to try, and serves it.')
    .option('--port <number>', 'port to listen on, 0 = any free one', portNumber, config.port)
    .option('--fresh', 'throw the old demo away and make it anew')
    .option('--prepare-only', 'make it, print the addresses, do not serve')
    .action(async (options: Options & { prepareOnly?: true }, command: Command) => {
      const data = join(dataFolder(command), 'demo');
      await prepare(data, options.fresh === true);
      if (options.prepareOnly) return;
      const quiet = { logLevel: 'warn' as const };
      const listening = await listenOrRefuse({ ...config, ...quiet, data, port: options.port, isDemo: true });
      printAddresses(listening.url + config.site.base);
      await serveUntilStopped(listening);
    });
}

/** The demo has a folder of its own inside the data folder, so it can never touch a real town. */
async function prepare(data: string, fresh: boolean): Promise<void> {
  if (existsSync(join(data, marker)) && !fresh) {
    console.log('The demo is there already (--fresh makes it anew).');
    return;
  }
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true });
  const { makeDemo } = await import('./demo/makeDemo.ts');
  const store = await openStore(data);
  try {
    await makeDemo(store, (step) => console.log(`  ${step}`));
  } finally {
    await store.close();
  }
  await writeFile(join(data, marker), '');
}

function printAddresses(url: string): void {
  console.log(`
Umfeld listens on ${url}  (stop with Ctrl+C)

  Results, two synthetic waves    ${url}/m/meissen/ergebnisse
  Answer the open wave            ${url}/m/meissen/2028
  The short questionnaire         ${url}/m/meissen/kurz
  The desk of the staff           ${url}/verwaltung

  Sign in at the desk as one of
${demoLogins.map(({ email, says }) => `    ${email.padEnd(28)} ${says}`).join('\n')}
  with the password "${demoPassword}". Only in this demo it takes no second factor.

All data are synthetic: nobody in Meißen was asked.
`);
}
