import { type Fault, suggestWord } from '../../../surveys/reading/fault.ts';
import { type ImportFaults, showValue } from '../../tables/importFaults.ts';
import type { ImportMapping } from './importMapping.ts';

/** Columns that stand twice cannot be told apart. Nameless ones (a separator at the end of each line) may. */
export function checkHeader(header: readonly string[], line: number, faults: ImportFaults): void {
  const twice = header.filter((name, at) => name !== '' && header.indexOf(name) < at);
  for (const name of new Set(twice)) faults.add(line, `the column "${showValue(name)}" is there twice`);
}

/** Columns the mapping names and the file does not have, at their place in the mapping. */
export function findMissingColumns(
  { columns }: ImportMapping,
  header: readonly string[],
  file: string,
): Fault[] {
  const named = header.filter((name) => name !== '');
  return columns
    .filter(({ name }) => !header.includes(name))
    .map(({ name, place }) => ({
      severity: 'error',
      ...place,
      message: `${file} has no column "${name}"`,
      suggestion: suggestWord(name, named) ?? `it has ${named.slice(0, 12).map(showValue).join(', ')}`,
    }));
}
