import { setPriority } from 'node:os';
import { StoreFault } from '../../db/storeFault.ts';
import type { NightlyOrder } from '../backup/nightly.ts';
import { runNightly } from '../backup/runNightly.ts';
import { Refusal } from '../http/refusal.ts';
import type { JobLine } from './runJob.ts';

/** Residents who are answering go first. A system that lets no process say so is no reason to make no backup. */
function stepBack(): void {
  try {
    setPriority(10);
  } catch {
    // It competes with them, then, for some seconds of the night.
  }
}

const print = (line: JobLine): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

stepBack();
const order: NightlyOrder = JSON.parse(process.argv[2] ?? '{}');
try {
  print({ done: await runNightly(order) });
} catch (error) {
  if (!(error instanceof Refusal || error instanceof StoreFault)) throw error;
  const details = error instanceof Refusal ? error.details : [];
  const en = [error.message, ...details].join(' ');
  print({ done: { refusal: { en, de: 'german' in error ? error.german : en } } });
}
process.disconnect?.();
