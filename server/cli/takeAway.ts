import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { takeAway } from '../retention/takeAway.ts';
import { withStore } from './withStore.ts';

/** take-away MUNICIPALITY --out DIR */
export function addTakeAway(program: Command): void {
  program
    .command('take-away')
    .description(
      'Writes outlines, questionnaires, margins, measures and releases of a town as open files. No answers.',
    )
    .argument('<municipality>', 'key of the town')
    .requiredOption('--out <folder>', 'where to; made when it is missing')
    .action((municipality: string, { out }: { out: string }, command: Command) =>
      withStore(command, async (store) => {
        const files = await takeAway(store, municipality);
        for (const { name, content } of files) {
          const file = join(out, name);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        console.log(`${files.length} files in ${out}`);
      }),
    );
}
