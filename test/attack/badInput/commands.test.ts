import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { countOf } from '../../counts.ts';
import { rawWorkbook } from '../../givenWorkbook.ts';
import { spliced } from './attackOf.ts';
import { bentFile } from './bentFile.ts';
import { bombsUpTo } from './bombs.ts';
import { type FileCommand, fileCommands } from './commands.ts';
import { givenImports, type Imports, type Outcome } from './givenImports.ts';
import { sheetText } from './readers.ts';

const files = countOf('badCommands');
const corpus = bombsUpTo(countOf('badBytes'));
/** Milliseconds of work a command may take over a file that is nothing. */
const longest = 1_000;
/** Megabytes are worked on for longer: the process is the clerk's own. */
const longestOfLarge = 10_000;
const mostTries = 4;

let imports: Imports;
let run = 0;

beforeAll(async () => {
  imports = await givenImports();
});

/** What is wrong with what came of a file; undefined when nothing is. */
function findFault({ code, said, hasStored }: Outcome, file: string, text: string): string | undefined {
  if (code === 0) return undefined;
  const shown = JSON.stringify(said.slice(0, 400));
  if (code !== 1) return `ends with ${code}: ${shown}`;
  if (hasStored) return `stores something and says no: ${shown}`;
  if (said.trim().length < 20) return `says nothing: ${shown}`;
  if (!said.includes(file) && !/nothing was stored/.test(said)) return `does not say where: ${shown}`;
  if (/[\p{Cc}\p{Cs}]/u.test(said.replaceAll('\n', '')))
    return `hands a terminal what it would obey: ${shown}`;
  // What the file itself says may be repeated.
  const inside = [
    /\bat \S+ \(?(?:file|node|\/)/,
    /node_modules|SqliteError|TypeError/,
    /undefined|\[object|NaN/,
  ];
  return inside.some((one) => one.test(said) && !one.test(text))
    ? `speaks of its inside: ${shown}`
    : undefined;
}

/** Hands a file to a command; what is wrong with it, the time it took included. */
async function tryFile(
  { name, words }: FileCommand,
  bytes: Uint8Array | string,
): Promise<string | undefined> {
  const file = imports.write(name, bytes);
  const text = Buffer.from(bytes).toString('latin1');
  run += 1;
  let least = Number.POSITIVE_INFINITY;
  const limit = bytes.length > 100_000 ? longestOfLarge : longest;
  for (let tried = 0; tried < mostTries && least > limit; tried += 1) {
    const start = process.cpuUsage();
    const outcome = await imports.run(words(file, imports.write));
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
    const fault = findFault(outcome, name, text);
    if (fault) return fault;
  }
  return least > limit ? `takes ${Math.round(least)} ms` : undefined;
}

describe('a command that is handed a file', () => {
  it.each(Object.entries(fileCommands))('takes the sound one: %s', async (_name, command) => {
    const outcome = await imports.run(
      command.words(imports.write(command.name, command.sound), imports.write),
    );
    expect(outcome.said, outcome.said).not.toBe('');
    expect(outcome.code, outcome.said).toBe(0);
  });

  it.each(Object.entries(fileCommands))('takes or refuses a bent one by name: %s', async (_name, command) => {
    const isWorkbook = typeof command.sound !== 'string';
    const workbook = spliced(sheetText).map((text) => rawWorkbook(text) as Uint8Array);
    const bent = bentFile(command.sound);
    await fc.assert(
      fc.asyncProperty(isWorkbook ? fc.oneof(workbook, bent) : bent, async (bytes) => {
        expect(await tryFile(command, bytes)).toBeUndefined();
      }),
      { numRuns: files },
    );
  });

  it.each(Object.entries(fileCommands))('goes off at nothing: %s', async (_name, command) => {
    const faults: string[] = [];
    for (const [what, bytes] of corpus) {
      const fault = await tryFile(command, bytes).catch((error: unknown) => `breaks: ${error}`);
      if (fault) faults.push(`${what}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('tells how many', () => {
    console.log(`badInput: ${run} files handed to ${Object.keys(fileCommands).length} commands`);
  });
});
