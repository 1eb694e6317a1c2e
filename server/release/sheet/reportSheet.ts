import type { CellPlace } from '../../disclosure/cell.ts';
import type { Audit } from '../../disclosure/complement/findNearest.ts';
import type { Correction } from '../../disclosure/correction/gateCorrection.ts';
import type { EstimatedCell } from '../../disclosure/estimatedCell.ts';
import type { Release } from '../release.ts';
import type { SampleQuality } from './quality/describeQuality.ts';

type CellStatus = 'published' | 'limited' | 'class' | 'modelled' | 'uncertain' | 'secret';
export type HiddenReason = 'base' | 'nearUnanimity' | 'complement' | 'effectiveSize' | 'interval';

/** Cells of one kind, and what became of them. */
export interface CellCount {
  level: CellPlace['level'];
  isSplit: boolean;
  counts: Record<CellStatus, number>;
}

/** One place of the lattice, with the figures it lacks for one reason. */
export interface HiddenPlace {
  level: CellPlace['level'];
  area: string | null;
  breakdown?: { by: string; value: string };
  sample: CellPlace['sample'];
  /** Keys of indicators; "key=option" for a share. */
  figures: string[];
}

/**
 * What an analyst reads of a release before it is proposed: counts of cells, never of persons under k, and no figure
 * of a hidden cell. Kept beside the release as JSON.
 */
export interface ReportSheet {
  version: 1;
  cells: CellCount[];
  hidden: { reason: HiddenReason; places: HiddenPlace[] }[];
  /** Cells that say what an earlier release of the wave said. */
  kept: number;
  audit: { attacked: number; knownAnyway: number; hiddenForIt: number };
  comparisons: { above: number; below: number; similar: number; changes: number; significant: number };
  quality: SampleQuality[];
}

/** Puts the sheet together; see `ReportSheet`. */
export function composeSheet(
  release: Release,
  cells: readonly EstimatedCell[],
  verdicts: Correction['verdicts'],
  audit: Audit,
  quality: SampleQuality[],
): ReportSheet {
  return {
    version: 1,
    cells: countCells(release),
    hidden: reasons.flatMap((reason) => {
      const places = listHidden(reason, cells, verdicts);
      return places.length > 0 ? [{ reason, places }] : [];
    }),
    kept: verdicts.filter(({ status }) => status === 'kept').length,
    audit: {
      attacked: audit.targets,
      knownAnyway: audit.known,
      hiddenForIt: verdicts.filter(
        (one) => 'reason' in one && one.status === 'secret' && one.reason === 'complement',
      ).length,
    },
    comparisons: countComparisons(release),
    quality,
  };
}

const reasons: readonly HiddenReason[] = ['base', 'nearUnanimity', 'complement', 'effectiveSize', 'interval'];
const statuses: readonly CellStatus[] = ['published', 'limited', 'class', 'modelled', 'uncertain', 'secret'];

function countCells({ cells }: Release): CellCount[] {
  const kinds = (['municipality', 'district', 'area'] as const).flatMap((level) =>
    [false, true].map((isSplit) => ({ level, isSplit })),
  );
  return kinds.flatMap(({ level, isSplit }) => {
    const own = cells
      .filter((cell) => cell.level === level && (cell.breakdown !== undefined) === isSplit)
      .map((cell): CellStatus => (cell.status === 'published' && cell.limited ? 'limited' : cell.status));
    if (own.length === 0) return [];
    const counts = statuses.map((status) => [status, own.filter((one) => one === status).length]);
    return [{ level, isSplit, counts: Object.fromEntries(counts) }];
  });
}

function listHidden(
  reason: HiddenReason,
  cells: readonly EstimatedCell[],
  verdicts: Correction['verdicts'],
): HiddenPlace[] {
  const places = new Map<string, HiddenPlace>();
  for (const [at, verdict] of verdicts.entries()) {
    const place = cells[at]?.place;
    const isHidden = verdict.status === 'secret' || verdict.status === 'uncertain';
    if (!place || !isHidden || verdict.reason !== reason) continue;
    const { indicator, option, level, area, breakdown, sample } = place;
    const key = JSON.stringify([level, area, breakdown, sample]);
    const known = places.get(key) ?? { level, area, ...(breakdown && { breakdown }), sample, figures: [] };
    known.figures.push(option === undefined ? indicator : `${indicator}=${option}`);
    places.set(key, known);
  }
  return [...places.values()];
}

function countComparisons({ cells }: Release): ReportSheet['comparisons'] {
  const published = cells.flatMap((cell) => (cell.status === 'published' ? [cell] : []));
  const lies = (where: string) => published.filter(({ versusRest }) => versusRest === where).length;
  const changes = published.flatMap(({ versusPrevious }) => versusPrevious ?? []);
  return {
    above: lies('above'),
    below: lies('below'),
    similar: lies('similar'),
    changes: changes.length,
    significant: changes.filter(({ significant }) => significant).length,
  };
}
