import type { CsvRow } from './readCsv.ts';

/** A table that was read before, its columns named as ours. */
export interface GivenTable {
  /** How faults call it. */
  name: string;
  header: readonly string[];
  rows: readonly CsvRow[];
}

/** Path of a CSV file, or a table at hand. */
export type TableInput = string | GivenTable;

export const nameOfTable = (input: TableInput): string => (typeof input === 'string' ? input : input.name);
