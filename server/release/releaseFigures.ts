import { applyGates } from '../disclosure/applyGates.ts';
import type { Cell } from '../disclosure/cell.ts';
import { type Audit, addAudits, NOTHING_AUDITED } from '../disclosure/complement/findNearest.ts';
import { type Correction, gateCorrection } from '../disclosure/correction/gateCorrection.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import type { GateSettings } from '../disclosure/gate.ts';
import { releaseCells } from '../disclosure/releaseCells.ts';
import type { ComparableWave } from './comparableWave.ts';
import { type ComparedCells, compareCells } from './compareCells.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { placeKey } from './estimateRecord.ts';
import { indirectFigures } from './indirectFigures.ts';
import { insertIndirect } from './insertIndirect.ts';
import type { ToldRelease } from './listToldReleases.ts';
import { withholdMarks } from './withholdMarks.ts';

export interface ReleasedFigures {
  verdicts: Correction['verdicts'];
  compared: ComparedCells;
  audit: Audit;
}

/**
 * From estimates to what leaves the house: the gates decide, knowing which uncertain cells would get an indirect
 * figure; then figures are rounded, indirect ones put in, and what is published is compared.
 *
 * Where releases of the wave were public before, this one is a correction of them. Nothing is written to a closed
 * wave and its margins stand, so nobody has changed, and every figure stays what it was.
 *
 * @param earlier the wave before
 * @param told releases of this wave that were ever public, oldest first
 */
export async function releaseFigures(
  cells: readonly ComparedCell[],
  earlier: ComparableWave | undefined,
  told: readonly ToldRelease[],
  settings: Omit<GateSettings, 'isModelled' | 'onAudit'>,
): Promise<ReleasedFigures> {
  let audit = NOTHING_AUDITED;
  const indirect = indirectFigures(cells, earlier, settings.minimumBase);
  const gates: GateSettings = {
    ...settings,
    isModelled: (cell) => indirect.has(cell),
    onAudit: (found) => {
      audit = addAudits(audit, found);
    },
  };
  if (told.length > 0) return { ...(await correctFigures(cells, earlier, told, gates)), audit };
  const verdicts = await applyGates(cells, gates);
  const released = insertIndirect(releaseCells(cells, verdicts), cells, verdicts, indirect);
  const compared = compareCells(released, cells, earlier);
  return { verdicts, compared: await withholdMarks(compared, cells, verdicts, gates), audit };
}

async function correctFigures(
  cells: readonly ComparedCell[],
  earlier: ComparableWave | undefined,
  told: readonly ToldRelease[],
  gates: GateSettings,
): Promise<Omit<ReleasedFigures, 'audit'>> {
  const nobody = cells.map(withoutAnybody);
  const releases = told.map((release) => ({
    cells,
    released: release.cells,
    removed: nobody,
    added: nobody,
  }));
  const { verdicts, cells: corrected } = await gateCorrection(cells, releases, gates);
  const compared = compareCells(corrected, cells, earlier);
  const kept = keptCells(cells, verdicts, corrected);
  return {
    verdicts,
    compared: { ...compared, cells: compared.cells.map((cell) => kept.get(placeKey(cell)) ?? cell) },
  };
}

/** Cells that keep what was told keep its comparisons, too. */
function keptCells(
  cells: readonly EstimatedCell[],
  verdicts: Correction['verdicts'],
  corrected: readonly Cell[],
): ReadonlyMap<string, Cell> {
  const keeping = new Set(
    cells.flatMap(({ place }, at) => (verdicts[at]?.status === 'kept' ? [placeKey(place)] : [])),
  );
  return new Map(
    corrected.map((cell) => [placeKey(cell), cell] as const).filter(([key]) => keeping.has(key)),
  );
}

function withoutAnybody({ place, district, kind, category }: EstimatedCell): EstimatedCell {
  return {
    place,
    ...(district !== undefined && { district }),
    kind,
    persons: 0,
    weight: 0,
    counted: 0,
    lowest: Number.POSITIVE_INFINITY,
    highest: Number.NEGATIVE_INFINITY,
    ...(category && { category }),
  };
}
