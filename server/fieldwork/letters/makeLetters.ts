import { createInterface } from 'node:readline';
import { Refusal } from '../../http/refusal.ts';
import { forkJob } from '../../jobs/forkJob.ts';
import type { LettersOrder, LettersReply } from '../../jobs/lettersJob.ts';
import { sayTooLong } from './text/sayTooLong.ts';

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
    const child = forkJob('lettersJob');
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
