import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from '../fault.ts';

/** Residents never come so far; the question takes numbers up to a million. */
const firstNumber = 500_000;

export interface Rows {
  /** Words of the command that takes them in. */
  words: string[];
  numbers: number[];
}

/** A file of so many new persons for the wave residents are answering, each with a number of its own. */
export function rowsFile({ scratch, imported }: Pick<Scene, 'scratch' | 'imported'>, count: number): Rows {
  const numbers = Array.from({ length: count }, (_, row) => firstNumber + imported.size + row);
  const [file, mapping] = [join(scratch, 'rows.csv'), join(scratch, 'mapping.yaml')];
  writeFileSync(file, ['area,number', ...numbers.map((number) => `coelln,${number}`)].join('\n'));
  writeFileSync(mapping, 'area: {column: area}\nanswers:\n  number: {column: number}\n');
  const words = ['responses', 'import', 'meissen/2026', file, '--mapping', mapping, '--sample', 'open'];
  return { words, numbers };
}

export function takeIn(imported: Set<number>, numbers: readonly number[]): void {
  for (const number of numbers) imported.add(number);
}
