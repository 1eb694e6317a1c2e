import { type Command, CommanderError } from 'commander';
import { StoreFault } from '../../db/storeFault.ts';
import { StoreUnavailable } from '../../db/storeUnavailable.ts';
import { Refusal } from '../http/refusal.ts';

const ok = 0;
const refused = 1;
const usage = 2;

/** Runs one command and turns what happened into the exit code: 0 ok, 1 refused with a reason, 2 usage. */
export async function runProgram(
  build: (words: readonly string[]) => Promise<Command>,
  words: readonly string[],
): Promise<number> {
  try {
    const program = await build(words);
    await program.parseAsync([...words], { from: 'user' });
    return ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ok : usage;
    const reason = reasonOf(error);
    if (!reason) throw error;
    console.error(reason.message);
    for (const detail of reason.details) console.error(`  ${detail}`);
    return refused;
  }
}

/** What was thrown as a sentence for whoever typed the command; undefined for a bug. */
function reasonOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreFault) return new Refusal(error.message);
  if (!(error instanceof StoreUnavailable)) return undefined;
  return new Refusal(
    error.reason === 'busy'
      ? 'Another process is writing to the store: nothing was stored, try again.'
      : 'The store takes nothing: nothing was stored. Check the room on the disk, and whether its folder may be written.',
  );
}
