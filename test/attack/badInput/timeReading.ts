import type { Reader } from './readers.ts';

/** Milliseconds of work while others wait. */
const longest = 1_000;
/** In a process of its own, which is ended after a minute. */
const longestElsewhere = 10_000;
const mostTries = 4;

/** Reads a file; milliseconds of work, the least of a few tries when the machine seems busy. */
export async function timeReading(reader: Reader, bytes: Uint8Array): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < mostTries && least > longestFor(reader, bytes); tried += 1) {
    const start = process.cpuUsage();
    await reading(reader, bytes);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

export const longestFor = ({ elsewhere }: Reader, bytes: Uint8Array): number =>
  elsewhere !== undefined && bytes.length > elsewhere ? longestElsewhere : longest;

/** @throws what the reader may not throw */
export async function reading({ read, refusal }: Reader, bytes: Uint8Array): Promise<void> {
  try {
    await read(bytes);
  } catch (error) {
    if (!refusal || !(error instanceof refusal)) throw error;
  }
}
