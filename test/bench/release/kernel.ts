import { median } from '../median.ts';
import { printTable, rounded } from '../printTable.ts';
import { type Contender, type SumRow, startContender } from './contender.ts';
import { AREAS } from './largeTown.ts';
import { INDICATORS, PERSONS } from './scoreSample.ts';

const RUNS = 7;
const BUDGET_RATIO = 3;

interface Entry {
  name: string;
  contender: Contender;
  variant: string;
  milliseconds: number[];
}

/** The sums behind ten indicators in 41 areas: our loop against DuckDB on the same columns, in turns. */
export async function benchKernel(): Promise<void> {
  const kernel = await startContender(new URL('./kernelContender.ts', import.meta.url));
  const duckdb = await startContender(new URL('./duckdbContender.ts', import.meta.url));
  const entry = (name: string, contender: Contender, variant = ''): Entry => ({
    name,
    contender,
    variant,
    milliseconds: [],
  });
  const entries = [
    entry('our kernel, one thread', kernel),
    entry('DuckDB, one statement for all', duckdb, 'one statement'),
    entry('DuckDB, one an indicator', duckdb, 'one each'),
  ];
  try {
    await race(entries);
    printRatios(entries);
  } finally {
    kernel.leave();
    duckdb.leave();
  }
}

/** One round to warm up, then in turns: what slows the machine down slows down all of them. */
async function race(entries: readonly Entry[]): Promise<void> {
  let agreed: readonly SumRow[] | undefined;
  for (let run = 0; run <= RUNS; run++) {
    for (const { name, contender, variant, milliseconds } of entries) {
      const turn = await contender.takeTurn(variant);
      agreed ??= turn.sums;
      requireSameSums(name, turn.sums, agreed);
      if (run > 0) milliseconds.push(turn.milliseconds);
    }
  }
}

/** @throws Error when two disagree: then one of them did other work */
function requireSameSums(name: string, sums: readonly SumRow[], agreed: readonly SumRow[]): void {
  const other = agreed.flat();
  const isSame = (sum: number, at: number) =>
    Math.abs(sum - (other[at] ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(sum));
  const all = sums.flat();
  if (all.length !== other.length || !all.every(isSame)) throw new Error(`the sums of ${name} are not ours`);
}

function printRatios(entries: readonly Entry[]): void {
  const own = median(entries[0]?.milliseconds ?? []);
  printTable(
    `Kernel: ${INDICATORS} indicators × ${AREAS} areas, ${PERSONS.toLocaleString('en')} persons (budget: ${BUDGET_RATIO} times DuckDB)`,
    entries.map(({ name, milliseconds }) => ({
      what: name,
      'median, ms': rounded(median(milliseconds), 0),
      'fastest, ms': rounded(Math.min(...milliseconds), 0),
      'slowest, ms': rounded(Math.max(...milliseconds), 0),
      'times ours': rounded(median(milliseconds) / own, 1),
    })),
  );
}
