import { type Command, CommanderError } from 'commander';
import { StoreFault } from '../../db/storeFault.ts';
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
    if (!(error instanceof Refusal || error instanceof StoreFault)) throw error;
    console.error(error.message);
    for (const detail of error instanceof Refusal ? error.details : []) console.error(`  ${detail}`);
    return refused;
  }
}
