import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../scenarios/startServer.ts';

/** Bytes. `held`: objects and buffers alive after a collection; `resident`: what the machine gives the process. */
export interface Held {
  held: number;
  resident: number;
}

/** The server as it is, with a port beside it that collects garbage and tells what is left. */
export async function startMeasured(
  folder: string,
): Promise<RunningServer & { measure: () => Promise<Held> }> {
  const portFile = join(folder, 'probe.port');
  const probe = new URL('./heldProbe.mjs', import.meta.url).pathname;
  const server = await startServer(folder, {
    NODE_OPTIONS: `--import ${probe}`,
    UMFELD_TEST_HELD_PORT: portFile,
  });
  return {
    ...server,
    measure: async () => {
      const reply = await fetch(`http://127.0.0.1:${readFileSync(portFile, 'utf8')}/`);
      const { heapUsed, external, rss } = (await reply.json()) as NodeJS.MemoryUsage;
      return { held: heapUsed + external, resident: rss };
    },
  };
}
