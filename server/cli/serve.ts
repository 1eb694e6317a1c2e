import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../config.ts';
import { Refusal } from '../http/refusal.ts';
import type { Listening, ListenSettings } from '../listen.ts';
import { logFault } from '../running/faultBook.ts';
import { dataFolder } from './withStore.ts';

/** Longer than requests, jobs and the last commit may take together; a supervisor's own patience is longer still. */
const longestStop = 15_000;

/** serve [--port 3000] */
export function addServe(program: Command, config: Config): void {
  program
    .command('serve')
    .description('Answers on the web until stopped with Ctrl+C.')
    .option('--port <number>', 'port to listen on, 0 = any free one', portNumber, config.port)
    .action(async ({ port }: { port: number }, command: Command) => {
      const listening = await listenOrRefuse({ ...config, data: dataFolder(command), port });
      console.log(`Umfeld listens on ${listening.url}`);
      if (listening.metricsUrl) console.log(`Figures for monitoring: ${listening.metricsUrl}`);
      await serveUntilStopped(listening);
    });
}

/** @throws Refusal when the port is taken or may not be used */
export async function listenOrRefuse(settings: ListenSettings): Promise<Listening> {
  // The pages in all their languages are a second's work that no other command needs.
  const { listen } = await import('../listen.ts');
  try {
    return await listen(settings);
  } catch (error) {
    const { code, port = settings.port } = error as { code?: string; port?: number };
    if (code === 'EADDRINUSE') {
      throw new Refusal(`Port ${port} is in use: stop the other program or choose one with --port.`);
    }
    if (code === 'EACCES') throw new Refusal(`Port ${port} needs more rights: choose one above 1023.`);
    throw error;
  }
}

export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

/** Waits for SIGINT or SIGTERM, then stops in order. A second signal, or too long a stop, ends the process at once. */
export async function serveUntilStopped({ log, stop }: Listening): Promise<void> {
  // What nobody caught leaves the program in a state nobody knows: said, without its message, and begun anew.
  const breakOff = (error: unknown) => {
    logFault(log, 'the server broke and ends', error);
    process.exit(1);
  };
  process.once('uncaughtException', breakOff).once('unhandledRejection', breakOff);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const tooLong = setTimeout(() => {
    log.error({ event: 'stopping' }, 'not everything ended in time');
    process.exit(1);
  }, longestStop).unref();
  await stop();
  clearTimeout(tooLong);
}
