import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningServer {
  /** e.g. "http://127.0.0.1:40123" */
  url: string;
  pid: number;
  /** As a power cut would: no signal handler runs. */
  kill: () => Promise<void>;
  /** As an operator would. */
  stop: () => Promise<void>;
}

export interface Launch {
  /** Environment of the server. */
  settings?: Record<string, string>;
  command?: 'serve' | 'demo';
  /** 0: any that is free. */
  port?: number;
  /** Words before the program, such as `setpriv ... --`. */
  through?: readonly string[];
  /** Handed what the server writes to standard error, which is otherwise shown. */
  onComplaint?: (text: string) => void;
  /** Handed the process before it listens. */
  onSpawn?: (child: ChildProcess) => void;
}

/** A server that ended instead of listening. */
export class NotStarted extends Error {
  readonly code: number | null;
  constructor(code: number | null) {
    super(`the server ended with ${code} before it listened`);
    this.name = 'NotStarted';
    this.code = code;
  }
}

/**
 * The real server, as one process of its own on a free port of this machine. It lets everything in unless settings
 * say otherwise: who sends thousands of answers in a test does not solve a task for each.
 */
export const startServer = (
  data: string,
  settings: Record<string, string> = {},
  command: 'serve' | 'demo' = 'serve',
): Promise<RunningServer> => launchServer(data, { settings, command });

/** The same, with more to choose. @throws NotStarted */
export async function launchServer(
  data: string,
  { settings = {}, command = 'serve', port = 0, through = [], onComplaint, onSpawn }: Launch,
): Promise<RunningServer> {
  const server = ['dist/app/server/main.js', '--data', data, command, '--port', String(port)];
  const [program = '', ...words] = [...through, process.execPath, ...server];
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', onComplaint ? 'pipe' : 'inherit'],
    env: { ...process.env, UMFELD_PROOF: 'off', UMFELD_SUBMISSIONS_PER_MINUTE: '0', ...settings },
  });
  if (onComplaint) child.stderr?.setEncoding('utf8').on('data', onComplaint);
  onSpawn?.(child);
  // Not "exit" alone: what it complained about has been read when this settles.
  const silent = once(child, 'close');
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const url = await readUrl(child);
  if (url === undefined) {
    await silent;
    throw new NotStarted(child.exitCode);
  }
  return { url, pid: child.pid ?? 0, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** Undefined when the server ended before it listened. */
async function readUrl({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) throw new Error('the server has no output');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) {
      stdout.resume();
      return url;
    }
  }
  return undefined;
}
