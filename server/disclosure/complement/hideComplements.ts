import type { EstimatedCell } from '../estimatedCell.ts';
import type { GateSettings, Verdict } from '../gate.ts';
import { chooseComplements } from './chooseComplements.ts';
import { demandPartners } from './demandPartners.ts';
import { describeKnowledge } from './knowledge.ts';
import { listClusters } from './listTables.ts';
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
  { minimumBase, links = [], onAudit }: GateSettings,
): Promise<Verdict[]> {
  const highs = await loadSolver();
  const decided = [...verdicts];
  const view = viewRelease(cells, verdicts, minimumBase);
  for (const cluster of listClusters(cells, links)) {
    const knowledge = describeKnowledge(cluster, cells, view);
    const isTold = ({ cell }: Part) => cell !== undefined && view.toldOf(cell) !== undefined;
    const demands = demandPartners(knowledge.groups, minimumBase, isTold, view.isTarget);
    const { hidden, audit } = chooseComplements(
      highs,
      knowledge,
      demands,
      (cell) => cells[cell]?.persons ?? 0,
    );
    for (const cell of hidden) decided[cell] = { status: 'secret', reason: 'complement' };
    onAudit?.(audit);
  }
  return decided;
}
