import type { LetterFault } from '../../../server/fieldwork/letters/files/fault.ts';
import type { LetterFiles } from '../../../server/fieldwork/letters/files/joinLetters.ts';
import type { LetterMaterial } from '../../../server/fieldwork/letters/material.ts';
import type { TooLong } from '../../../server/fieldwork/letters/text/sayTooLong.ts';

type Files = Omit<LetterFiles, 'check'>;

/** What the page asks of the worker. Without files one sample letter is written. */
export type LettersTask =
  | { kind: 'check'; files: Files }
  | { kind: 'write'; files?: Files; material: LetterMaterial };

export type LettersReply =
  | { kind: 'checked'; letters: number; withoutAddress: readonly string[]; faults: readonly LetterFault[] }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'written'; file: Blob; letters: number }
  | { kind: 'tooLong'; tooLong: TooLong }
  | { kind: 'failed'; message: string };

export type Written = Extract<LettersReply, { kind: 'written' | 'tooLong' }>;
export type Checked = Extract<LettersReply, { kind: 'checked' }>;

/** A task or a reply with the number of the task it belongs to: several may be under way. */
export type Numbered<Message> = Message & { task: number };

let tasks = 0;

/** Runs one task; the worker ends with the page. @throws Error when the worker fails */
export function runTask(
  worker: Worker,
  order: LettersTask,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Written | Checked> {
  tasks += 1;
  const task = tasks;
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const { signal } = ended;
    const end = (how: () => void) => {
      ended.abort();
      how();
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Numbered<LettersReply>>) => {
        if (data.task !== task) return;
        if (data.kind === 'progress') onProgress(data.done, data.total);
        else if (data.kind === 'failed') end(() => reject(new Error(data.message)));
        else end(() => resolve(data));
      },
      { signal },
    );
    worker.addEventListener('error', (event) => end(() => reject(new Error(event.message))), { signal });
    worker.postMessage({ ...order, task } satisfies Numbered<LettersTask>);
  });
}
