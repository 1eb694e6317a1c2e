import type { Sheet } from './openSheet.ts';

/** Bytes of the file in their order, in blocks of some size. */
export interface Pieces {
  /** All so far, once. */
  take: () => Uint8Array;
  /** Fulfilled when the file is complete. */
  ended: Promise<void>;
}

const blockSize = 64 * 1024;

/**
 * Gathers the bytes of a file as pdfkit writes them: it hands over every line as an object of its own, and the list at the
 * end of ten thousand letters has half a million.
 */
export function collectPieces({ doc }: Sheet): Pieces {
  let blocks: Uint8Array[] = [];
  let filled = 0;
  const add = (bytes: Uint8Array): void => {
    let block = blocks.at(-1);
    if (!block || filled + bytes.length > block.length) {
      if (block) blocks[blocks.length - 1] = block.subarray(0, filled);
      block = new Uint8Array(Math.max(blockSize, bytes.length));
      blocks.push(block);
      filled = 0;
    }
    block.set(bytes, filled);
    filled += bytes.length;
  };
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', add);
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  const take = (): Uint8Array => {
    const last = blocks.pop();
    const whole = concatenate(last ? [...blocks, last.subarray(0, filled)] : blocks);
    blocks = [];
    return whole;
  };
  return { take, ended };
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
