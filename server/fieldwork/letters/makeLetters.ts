import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal } from '../../http/refusal.ts';
import type { LettersOrder, LettersReply } from '../../jobs/lettersJob.ts';
import { sayTooLong } from './text/sayTooLong.ts';

/** ".ts" where the server runs from its source, ".js" where it was compiled. */
const kind = extname(fileURLToPath(import.meta.url));
const job = fileURLToPath(new URL(`../../jobs/lettersJob${kind}`, import.meta.url));
const loader = () => ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];

/**
 * Writes letters to a file in a process of its own. The file appears whole or not at all, readable for its owner
 * alone: it holds names, addresses and codes.
 *
 * @throws Refusal when the wording has no room on its page
 */
export function makeLetters(
  order: LettersOrder,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(job, [], {
      execArgv: kind === '.ts' ? loader() : [],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { done, total } = JSON.parse(line) as { done: number; total: number };
        onProgress(done, total);
      });
    }
    let reply: LettersReply | undefined;
    child.on('message', (message: LettersReply) => {
      reply = message;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (reply?.tooLong) reject(new Refusal(sayTooLong(reply.tooLong, 'en')));
      else if (reply) resolve();
      else reject(new Error(`The letters were not written: their process ended with ${code}.`));
    });
    child.send(order);
  });
}
