import type { EstimatedCell } from '../estimatedCell.ts';
import type { GateSettings, Verdict } from '../gate.ts';
import { chooseComplements } from './chooseComplements.ts';
import { demandPartners } from './demandPartners.ts';
import { knowDirections } from './knowDirections.ts';
import { describeKnowledge, type Knowledge, type View } from './knowledge.ts';
import { type Cluster, listClusters } from './listTables.ts';
import type { Part } from './part.ts';
import { loadSolver } from './programme.ts';
import { viewRelease } from './viewRelease.ts';

/**
 * Complementary suppression (method.md section 5c): hides what would give a secret figure away, losing the fewest
 * persons' figures. Tables that share an item are looked at together.
 *
 * @throws Error when what an outsider knows contradicts itself: then nothing is proved
 */
export async function hideComplements(
  cells: readonly EstimatedCell[],
  verdicts: readonly Verdict[],
  { minimumBase, links = [] }: GateSettings,
): Promise<Verdict[]> {
  const highs = await loadSolver();
  const decided = [...verdicts];
  const view = viewRelease(cells, verdicts, minimumBase);
  for (const cluster of listClusters(cells, links)) {
    const knowledge = describeRelease(cluster, cells, view);
    const isTold = ({ cell }: Part) => cell !== undefined && view.toldOf(cell) !== undefined;
    const demands = demandPartners(knowledge.groups, minimumBase, isTold, view.isTarget);
    for (const cell of chooseComplements(highs, knowledge, demands, (one) => cells[one]?.persons ?? 0)) {
      decided[cell] = { status: 'secret', reason: 'complement' };
    }
  }
  return decided;
}

/** Values, classes, groups, links, and the directions that may be told beside the values. */
export function describeRelease(cluster: Cluster, cells: readonly EstimatedCell[], view: View): Knowledge {
  const knowledge = describeKnowledge(cluster, cells, view);
  const { columns, rows } = knowDirections(knowledge, cells);
  return {
    ...knowledge,
    columns: [...knowledge.columns, ...columns],
    rows: [...knowledge.rows, ...rows],
  };
}
