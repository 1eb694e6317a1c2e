import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { ReportOrder } from '../jobs/reportJob.ts';
import type { Progress, ReportFormat } from './formats.ts';

const job = fileURLToPath(new URL('../jobs/reportJob.ts', import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Reports that were asked for lately: a release never changes, and neither does its report. */
const kept = new Map<string, Promise<Uint8Array>>();
const mostKept = 8;
let last: Promise<unknown> = Promise.resolve();

/**
 * The report as a file, made in a process of its own so that the server goes on answering. One at a time; whoever
 * asks for the same one meanwhile waits for the same work.
 */
export function makeReport(
  material: ReleaseMaterial,
  format: ReportFormat,
  progress: Progress = () => {},
): Promise<Uint8Array> {
  const waves = material.waves.map(({ wave, release }) => `${wave.key}:${release}`).join();
  const key = [material.sha256, waves, material.words.language, material.source, format].join('|');
  const known = kept.get(key);
  if (known) return known;
  const made = last.then(() => runJob(material, format, progress));
  last = made.catch(() => undefined);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return made;
}

function runJob(
  { words, ...material }: ReleaseMaterial,
  format: ReportFormat,
  progress: Progress,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = fork(job, [], {
      execArgv: ['--import', loader],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { done, total }: { done: number; total: number } = JSON.parse(line);
        progress(done, total);
      });
    let content: Uint8Array | undefined;
    child.on('message', (message: { content: Uint8Array }) => {
      content = message.content;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (content) resolve(content);
      else reject(new Error(`The report was not made: its process ended with ${code}.`));
    });
    child.send({ material, words: words.language, format } satisfies ReportOrder);
  });
}
