import type { Cell } from '../cell.ts';
import { chooseComplements } from '../complement/chooseComplements.ts';
import { demandPartners } from '../complement/demandPartners.ts';
import { describeKnowledge, type View } from '../complement/knowledge.ts';
import { type Cluster, listClusters } from '../complement/listTables.ts';
import type { Part } from '../complement/part.ts';
import { loadSolver } from '../complement/programme.ts';
import { viewRelease } from '../complement/viewRelease.ts';
import type { EstimatedCell } from '../estimatedCell.ts';
import type { GateSettings, Verdict } from '../gate.ts';
import { judgeAlone } from '../judgeAlone.ts';
import { requireMinimumBase } from '../minimumBase.ts';
import { releaseCells } from '../releaseCells.ts';
import { countChanged, type EarlierRelease, keyOfPlace, requireSamePlaces } from './earlierRelease.ts';
import { knowChanges } from './knowChanges.ts';
import { viewChanged, viewEarlier } from './viewEarlier.ts';

/** Why a cell of a correction says what the release before it said. */
type KeptReason = 'nobodyChanged' | 'fewChanged' | 'complement';

export interface Correction {
  cells: Cell[];
  /** One a cell of the table: its new verdict, or why it keeps what was told. */
  verdicts: (Verdict | { status: 'kept'; reason: KeptReason })[];
}

/**
 * The gates of a corrected release of a wave (method.md section 5, "Frozen"). A cell gets a new figure only where at
 * least k persons changed since its figure was told; others keep what was told, marked `kept` where somebody did
 * change. Categories form the cells they formed at first. The audit knows all releases and takes those who changed as
 * further hidden cells; where a new figure would give a secret away, the cell keeps the old one too.
 *
 * @param earlier every release of the wave that was ever public, oldest first
 * @throws RangeError when the tables do not fit together, or somebody who did not change weighs otherwise
 */
export async function gateCorrection(
  cells: readonly EstimatedCell[],
  earlier: readonly EarlierRelease[],
  settings: GateSettings,
): Promise<Correction> {
  const { minimumBase, links = [], onAudit } = settings;
  requireMinimumBase(minimumBase);
  requireSamePlaces(cells, earlier);
  const before = lastTold(cells, earlier);
  const judged = judgeAlone(
    cells,
    settings,
    before.map((cell) => cell === undefined),
  );
  const changed = cells.map((_, i) => countSince(before[i], earlier, i));
  const keeps = changed.map((persons, i): KeptReason | undefined => {
    if (before[i] === undefined || persons >= minimumBase) return undefined;
    return persons === 0 ? 'nobodyChanged' : 'fewChanged';
  });
  const view = viewCorrection(cells, judged, keeps, before, minimumBase);
  const highs = await loadSolver();
  for (const cluster of listClusters(cells, links)) {
    const knowledge = knowCluster(cluster, cells, earlier, view, minimumBase);
    const isTold = ({ cell }: Part) =>
      cell !== undefined && (view.toldOf(cell) !== undefined || isFigure(keeps[cell] && before[cell]));
    const demands = demandPartners(knowledge.groups, minimumBase, isTold, view.isTarget);
    const possible = demands
      .map((cut) => cut.filter((cell) => view.toldOf(cell) !== undefined))
      .filter((cut) => cut.length > 0);
    const { hidden, audit } = chooseComplements(
      highs,
      knowledge,
      possible,
      (cell) => cells[cell]?.persons ?? 0,
    );
    for (const cell of hidden) keeps[cell] = 'complement';
    onAudit?.(audit);
  }
  const verdicts = judged.map((verdict, i) => {
    const reason = keeps[i];
    return reason ? { status: 'kept' as const, reason } : verdict;
  });
  return { verdicts, cells: tellCorrection(cells, judged, keeps, before) };
}

const isFigure = (cell: Cell | undefined) =>
  cell !== undefined && cell.status !== 'secret' && cell.status !== 'uncertain';

/** What the last release told of every cell; undefined where it formed none. */
function lastTold(cells: readonly EstimatedCell[], earlier: readonly EarlierRelease[]): (Cell | undefined)[] {
  const last = new Map(earlier.at(-1)?.released.map((cell) => [keyOfPlace(cell), cell]));
  return cells.map(({ place }) => last.get(keyOfPlace(place)));
}

/** Persons changed since the release that told what still stands. */
function countSince(told: Cell | undefined, earlier: readonly EarlierRelease[], cell: number): number {
  if (told === undefined) return 0;
  const key = keyOfPlace(told);
  const first = earlier.findLast(({ released }) =>
    released.some((one) => keyOfPlace(one) === key && !one.kept),
  );
  return first ? countChanged(first, cell) : 0;
}

/** Of the correction only the new figures are told by it; a figure that stays was told before. */
function viewCorrection(
  cells: readonly EstimatedCell[],
  judged: readonly Verdict[],
  keeps: readonly (KeptReason | undefined)[],
  before: readonly (Cell | undefined)[],
  minimumBase: number,
): View {
  const fresh = [...keeps];
  const view = viewRelease(cells, judged, minimumBase);
  return {
    ...view,
    toldOf: (cell) => (fresh[cell] ? undefined : view.toldOf(cell)),
    isTarget: (part) =>
      view.isTarget(part) &&
      !(part.cell !== undefined && fresh[part.cell] !== undefined && isFigure(before[part.cell])),
    isClass: (part) => view.isClass(part) && part.cell !== undefined && !fresh[part.cell],
  };
}

function knowCluster(
  cluster: Cluster,
  cells: readonly EstimatedCell[],
  earlier: readonly EarlierRelease[],
  view: View,
  minimumBase: number,
) {
  return knowChanges({
    now: describeKnowledge(cluster, cells, view),
    earlier: earlier.map((release) => {
      const past = viewEarlier(release, minimumBase);
      const changed = viewChanged(past, minimumBase);
      return {
        before: describeKnowledge(cluster, release.cells, past),
        removed: describeKnowledge(cluster, release.removed, changed),
        added: describeKnowledge(cluster, release.added, changed),
      };
    }),
  });
}

function tellCorrection(
  cells: readonly EstimatedCell[],
  judged: readonly Verdict[],
  keeps: readonly (KeptReason | undefined)[],
  before: readonly (Cell | undefined)[],
): Cell[] {
  return cells.flatMap((cell, i) => {
    const told = before[i];
    const [verdict] = judged.slice(i, i + 1);
    if (!told || !verdict) return [];
    if (keeps[i] === undefined) return releaseCells([cell], [verdict]);
    return [keeps[i] === 'nobodyChanged' ? told : { ...told, kept: true as const }];
  });
}
