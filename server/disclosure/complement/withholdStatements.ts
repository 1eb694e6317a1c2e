import type { EstimatedCell } from '../estimatedCell.ts';
import type { GateSettings, Verdict } from '../gate.ts';
import type { Statement } from '../statement.ts';
import { chooseComplements } from './chooseComplements.ts';
import { describeKnowledge, type Knowledge, type Unknown } from './knowledge.ts';
import { listClusters } from './listTables.ts';
import { loadSolver } from './programme.ts';
import { viewRelease } from './viewRelease.ts';

/** What two figures can differ by, in points. */
const ANY = { low: -100, high: 100 };

/** A statement between two columns of the programme. */
interface PlacedStatement {
  statement: Statement;
  /** Its position among all statements. */
  position: number;
  column: number;
  other: number;
}

/**
 * The last audit of a release: what is said of figures besides their values must not narrow a secret either. A
 * statement that follows from the published values says nothing new; of the others the fewest are withheld so that
 * no target becomes narrower than allowed.
 *
 * @param verdicts what the gates decided, complements included
 * @returns positions of the statements that must not be made
 * @throws Error when a statement contradicts what is told: then nothing is proved
 */
export async function withholdStatements(
  cells: readonly EstimatedCell[],
  verdicts: readonly Verdict[],
  statements: readonly Statement[],
  { minimumBase, links = [], onAudit }: GateSettings,
): Promise<ReadonlySet<number>> {
  const highs = await loadSolver();
  const view = { ...viewRelease(cells, verdicts, minimumBase), mayHide: false };
  const withheld = new Set<number>();
  for (const cluster of listClusters(cells, links)) {
    const own = new Set(cluster.tables.flatMap(({ positions }) => positions));
    const about = statements.flatMap((statement, position) =>
      own.has(statement.cell) ? [{ statement, position }] : [],
    );
    if (about.length === 0) continue;
    const knowledge = describeKnowledge(cluster, cells, view);
    const placed = placeStatements(knowledge, about).filter((one) => saysMore(one, knowledge.columns));
    if (placed.length === 0 || knowledge.targets.length === 0) continue;
    const { hidden, audit } = chooseComplements(highs, addStatements(knowledge, placed), [], () => 1);
    for (const position of hidden) withheld.add(position);
    // The targets were counted before; here they may have come nearer to their limits.
    onAudit?.({ ...audit, targets: 0, known: 0 });
  }
  return withheld;
}

function placeStatements(
  { laid, columnAt }: Knowledge,
  about: readonly { statement: Statement; position: number }[],
): PlacedStatement[] {
  const columnOf = new Map<number, number>();
  laid.forEach(({ parts }, table) => {
    for (const [key, { cell }] of parts) {
      if (cell !== undefined) columnOf.set(cell, columnAt[table]?.get(key) ?? -1);
    }
  });
  return about.flatMap(({ statement, position }) => {
    const [column, other] = [columnOf.get(statement.cell), columnOf.get(statement.of)];
    return column === undefined || other === undefined ? [] : [{ statement, position, column, other }];
  });
}

/** False where the values as they are told leave no doubt of it. */
function saysMore({ statement, column, other }: PlacedStatement, columns: readonly Unknown[]): boolean {
  const [one, two] = [columns[column], columns[other]];
  if (!one || !two) return false;
  return statement.low > one.low - two.high || statement.high < one.high - two.low;
}

/** Each statement is a column of its own, their difference, that can be told or not. */
function addStatements(knowledge: Knowledge, placed: readonly PlacedStatement[]): Knowledge {
  const first = knowledge.columns.length;
  return {
    ...knowledge,
    columns: [
      ...knowledge.columns,
      ...placed.map(
        ({ statement: { low, high }, position }): Unknown => ({
          low: Math.max(low, ANY.low),
          high: Math.min(high, ANY.high),
          untold: ANY,
          cells: [position],
        }),
      ),
    ],
    rows: [
      ...knowledge.rows,
      ...placed.map(({ column, other }, i) => ({
        terms: [[first + i, 1] as const, [column, -1] as const, [other, 1] as const],
        low: 0,
        high: 0,
      })),
    ],
  };
}
