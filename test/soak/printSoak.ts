import { describeMachine } from '../bench/describeMachine.ts';
import { printTable, rounded } from '../bench/printTable.ts';
import type { Stage } from './fault.ts';
import type { Row } from './soak.ts';

/** One line for each kind of fault and one for all of them; then what happened to residents on the way. */
export function printSoak({ server, residents, imported }: Stage, rows: readonly Row[]): void {
  const columns = ['times', 'acknowledged', 'present', 'missing', 'doubled', 'kills', 'restarts'] as const;
  const sum = (of: readonly Row[], column: (typeof columns)[number] | 'seconds') =>
    of.reduce((total, row) => total + row[column], 0);
  const line = (fault: string, of: readonly Row[]) => ({
    fault,
    ...Object.fromEntries(columns.map((column) => [column, sum(of, column)])),
    seconds: rounded(sum(of, 'seconds')),
  });
  console.log(describeMachine());
  printTable('Faults: what was acknowledged, and what stands in the file', [
    ...rows.map((row) => line(row.name, [row])),
    line('all', rows),
  ]);
  const { noReply, toldToWait } = residents.tallies;
  console.log(
    `\n${noReply} attempts without a reply, ${toldToWait} asked to come back, ${imported.size} rows imported, slowest start ${Math.round(server.tallies.longestStart)} ms`,
  );
  for (const { name, told } of rows) if (told.length > 0) console.log(`${name}: ${told.join(', ')}`);
}
