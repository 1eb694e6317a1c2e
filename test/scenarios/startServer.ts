import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningServer {
  /** e.g. "http://127.0.0.1:40123" */
  url: string;
  /** As a power cut would: no signal handler runs. */
  kill: () => Promise<void>;
  /** As an operator would. */
  stop: () => Promise<void>;
}

/**
 * The real server, as one process of its own on a free port of this machine. It lets everything in unless settings
 * say otherwise: who sends thousands of answers in a test does not solve a task for each.
 */
export async function startServer(
  data: string,
  settings: Record<string, string> = {},
  command: 'serve' | 'demo' = 'serve',
): Promise<RunningServer> {
  const args = ['dist/app/server/main.js', '--data', data, command, '--port', '0'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, UMFELD_PROOF: 'off', UMFELD_SUBMISSIONS_PER_MINUTE: '0', ...settings },
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url: await readUrl(child), kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function readUrl({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the server has no output');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) {
      stdout.resume();
      return url;
    }
  }
  throw new Error('the server ended before it listened');
}
