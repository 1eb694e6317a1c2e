import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../config.ts';
import { Refusal } from '../http/refusal.ts';
import type { Listening } from '../listen.ts';
import { dataFolder } from './withStore.ts';

/** serve [--port 3000] */
export function addServe(program: Command, config: Config): void {
  program
    .command('serve')
    .description('Answers on the web until stopped with Ctrl+C.')
    .option('--port <number>', 'port to listen on, 0 = any free one', portNumber, config.port)
    .action(async ({ port }: { port: number }, command: Command) => {
      const { url, stop } = await listenOrRefuse({ ...config, data: dataFolder(command), port });
      console.log(`Umfeld listens on ${url}`);
      await untilStopped();
      await stop();
    });
}

/** @throws Refusal when the port is taken or may not be used */
export async function listenOrRefuse(settings: Config & { isDemo?: true }): Promise<Listening> {
  // The pages in all their languages are a second's work that no other command needs.
  const { listen } = await import('../listen.ts');
  try {
    return await listen(settings);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new Refusal(`Port ${settings.port} is in use: stop the other program or choose one with --port.`);
    }
    if (code === 'EACCES')
      throw new Refusal(`Port ${settings.port} needs more rights: choose one above 1023.`);
    throw error;
  }
}

export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
