import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { dataFolder } from './withStore.ts';

/** config */
export function addConfig(program: Command, { inForce }: Config): void {
  program
    .command('config')
    .description('Prints the settings in force and where each comes from; passwords and keys are left out.')
    .action((_options: unknown, command: Command) => {
      const width = Math.max(...inForce.map(({ name }) => name.length));
      for (const { name, value, isSet } of inForce) {
        const from = isSet ? 'set' : value === undefined ? 'not set' : 'default';
        console.log(`${name.padEnd(width)}  ${from.padEnd(7)}  ${value ?? ''}`.trimEnd());
      }
      console.log(`\nThe store is kept in ${resolve(dataFolder(command))}.`);
    });
}
