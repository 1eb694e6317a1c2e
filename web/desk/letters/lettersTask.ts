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

/** Runs one task; the worker ends with the page. @throws Error when the worker fails */
export function runTask(
  worker: Worker,
  task: LettersTask,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Written | Checked> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LettersReply>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'failed') reject(new Error(data.message));
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(task);
  });
}
