import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from '../../http/refusal.ts';

/**
 * Opens the file before anything is drawn, so that codes are never drawn and then lost; readable to its owner only.
 * An existing file stays: it may hold the only copy of other codes.
 *
 * @throws Refusal when the file cannot be made
 */
export function openCodesFile(path: string): { finish: (text: string) => void; abandon: () => void } {
  const descriptor = create(path);
  return {
    finish(text) {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
      closeSync(descriptor);
    },
    abandon() {
      closeSync(descriptor);
      rmSync(path, { force: true });
    },
  };
}

function create(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST')
      throw new Refusal(
        `${path} exists already, perhaps with codes that stand nowhere else: name another file.`,
      );
    throw new Refusal(
      `${path} cannot be written (${String(code)}): name a file in a folder you may write to.`,
    );
  }
}
