import { fork } from 'node:child_process';
import { once } from 'node:events';

/** One area's sums: those of the first indicator, then those of the next. */
export type SumRow = readonly number[];

/** What a contender says after each turn. */
interface Turn {
  milliseconds: number;
  /** By area. */
  sums: readonly SumRow[];
}

export interface Contender {
  takeTurn: (variant: string) => Promise<Turn>;
  leave: () => void;
}

/**
 * Starts a contender as a process of its own, waiting for its turns. Two libraries in one process are no fair
 * race: our loop runs a third slower as soon as DuckDB's library is loaded beside it.
 */
export async function startContender(file: URL): Promise<Contender> {
  const child = fork(file, { execArgv: ['--import', 'tsx'] });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(`${file.pathname} ended`)));
  // It ends when the race is over, too.
  gone.catch(() => {});
  const answer = async () => (await Promise.race([once(child, 'message'), gone]))[0];
  await answer();
  return {
    takeTurn: async (variant) => {
      child.send(variant);
      return (await answer()) as Turn;
    },
    leave: () => child.disconnect(),
  };
}

/** The contender's side: says that it is ready, then takes a turn whenever it is told to. */
export function enterRace(work: (variant: string) => Promise<SumRow[]>): void {
  process.on('message', async (variant: string) => {
    const started = performance.now();
    const sums = await work(variant);
    const turn: Turn = { milliseconds: performance.now() - started, sums };
    process.send?.(turn);
  });
  process.send?.('ready');
}
