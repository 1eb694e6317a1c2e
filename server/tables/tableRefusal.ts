import { Refusal } from '../http/refusal.ts';
import type { ImportFaults, TableFault } from './importFaults.ts';
import { nameOfTable, type TableInput } from './tableInput.ts';

/** A table with faults: nothing of it was stored. */
export class TableRefusal extends Refusal {
  readonly faults: readonly TableFault[];
  /** All of them, also those not listed. */
  readonly count: number;

  constructor(input: TableInput, faults: ImportFaults) {
    const count = faults.count === 1 ? 'one fault' : `${faults.count} faults`;
    super(`${nameOfTable(input)} has ${count}; nothing was stored.`, faults.list());
    this.faults = faults.cells;
    this.count = faults.count;
  }
}

/** @throws TableRefusal when there is any fault */
export function refuseFaults(input: TableInput, faults: ImportFaults): void {
  if (faults.count > 0) throw new TableRefusal(input, faults);
}
