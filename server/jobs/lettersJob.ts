import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { loadFonts } from '../fieldwork/letters/loadFonts.ts';
import type { Letter, LetterMaterial } from '../fieldwork/letters/material.ts';
import { TextTooLong } from '../fieldwork/letters/sheet/drawBody.ts';
import { writeLetters } from '../fieldwork/letters/sheet/writeLetters.ts';
import type { TooLong } from '../fieldwork/letters/text/sayTooLong.ts';
import { asError, describeBreakage, printBreakage } from '../http/breakage.ts';

/** What the job is handed. Addresses and codes live in its memory and in the file it writes, nowhere else. */
export interface LettersOrder {
  material: LetterMaterial;
  letters: readonly Letter[];
  out: string;
}

export interface LettersReply {
  tooLong?: TooLong;
}

/** Writes the letters and ends. Progress goes to standard output, one JSON line a batch. */
async function work({ material, letters, out }: LettersOrder): Promise<LettersReply> {
  const part = `${out}.part`;
  const file = createWriteStream(part, { mode: 0o600 });
  try {
    await writeLetters(material, letters, await loadFonts(), {
      write: (piece) =>
        new Promise((resolve, reject) => file.write(piece, (e) => (e ? reject(e) : resolve()))),
      onProgress: (done, total) => process.stdout.write(`${JSON.stringify({ done, total })}\n`),
    });
    file.end();
    await finished(file);
    await rename(part, out);
    return {};
  } catch (error) {
    file.destroy();
    await rm(part, { force: true });
    if (error instanceof TextTooLong) return { tooLong: { part: error.part, over: error.over } };
    throw error;
  }
}

process.once('message', (order: LettersOrder) => {
  work(order).then(
    (reply) => process.send?.(reply, () => process.disconnect()),
    (error: unknown) => {
      printBreakage(describeBreakage(asError(error)), '');
      process.exit(1);
    },
  );
});
