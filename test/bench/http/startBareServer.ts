import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { RunningServer } from '../../scenarios/startServer.ts';

/** @param file what it answers with; without it a receipt and 201 */
export async function startBareServer(file?: string): Promise<Pick<RunningServer, 'url' | 'pid' | 'stop'>> {
  const script = new URL('./bareServer.ts', import.meta.url).pathname;
  const args = ['--import', 'tsx', script, ...(file === undefined ? [] : [file])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    url: String(url),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
