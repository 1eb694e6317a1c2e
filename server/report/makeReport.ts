import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { forkJob } from '../jobs/forkJob.ts';
import type { ReportOrder } from '../jobs/reportJob.ts';
import type { Progress, ReportFormat } from './formats.ts';
import type { ReportMaterial } from './material.ts';

/** Reports that were asked for lately: the same figures always make the same report. */
const kept = new Map<string, Making>();
const mostKept = 8;
let last: Promise<unknown> = Promise.resolve();

interface Making {
  made: Promise<Uint8Array>;
  /** Everybody who waits for it hears how far it is. */
  listeners: Set<Progress>;
  at?: Parameters<Progress>;
}

/**
 * The report as a file, made in a process of its own so that the server goes on answering. One at a time; whoever
 * asks for the same one meanwhile waits for the same work.
 *
 * @param progress blocks written so far, of all; not called while another report is made first
 */
export function makeReport(
  material: ReportMaterial,
  format: ReportFormat,
  progress: Progress = () => {},
): Promise<Uint8Array> {
  const key = keyOf(material, format);
  const { made, listeners, at } = kept.get(key) ?? startMaking(key, material, format);
  if (at) progress(...at);
  listeners.add(progress);
  return made.finally(() => listeners.delete(progress));
}

function startMaking(key: string, material: ReportMaterial, format: ReportFormat): Making {
  const listeners: Making['listeners'] = new Set();
  const tell: Progress = (...at) => {
    making.at = at;
    for (const listener of listeners) listener(...at);
  };
  const made = last.then(() => runJob(material, format, tell));
  const making: Making = { made, listeners };
  last = made.catch(() => undefined);
  kept.set(key, making);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return making;
}

/** Counts and register are replaced without a new release, so they are part of what tells two reports apart. */
function keyOf(
  { sha256, waves, words, source, layers, measures }: ReportMaterial,
  format: ReportFormat,
): string {
  const releases = waves.map(({ wave, release }) => `${wave.key}:${release}`);
  const beside = createHash('sha256')
    .update(JSON.stringify([layers, measures]))
    .digest('hex');
  return [sha256, ...releases, words.language, source, beside, format].join('|');
}

function runJob(
  { words, ...material }: ReportMaterial,
  format: ReportFormat,
  progress: Progress,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = forkJob('reportJob');
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
