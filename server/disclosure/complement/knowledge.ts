import type { EstimatedCell } from '../estimatedCell.ts';
import { type Range, SCALE } from './knownRange.ts';
import { layOutGroups, type TableGroups } from './layOutGroups.ts';
import { linkRows } from './linkRows.ts';
import type { Cluster } from './listTables.ts';
import type { Group, Part } from './part.ts';
import type { Row } from './programme.ts';
import { requiredWidth } from './requiredWidth.ts';

/** Something unknown, and what is told of it. */
export interface Unknown extends Range {
  /** What is left of the range when it is not told. */
  untold: Range;
  /** Cells that tell it together: when one of them is hidden, it is untold. Empty: told already, or never. */
  cells: readonly number[];
  /** Its true value, of a figure. */
  truth?: number;
}

/** A figure that must stay in the dark. */
export interface Target {
  column: number;
  /** Points between what an outsider can compute as its least and its greatest value. */
  width: number;
}

/** Everything an outsider knows of some tables, as a linear programme over unknowns, mostly means in points. */
export interface Knowledge {
  columns: readonly Unknown[];
  rows: readonly Row[];
  groups: readonly Group[];
  targets: readonly Target[];
  /** Where the mean of a part stands, by table and place. */
  columnAt: readonly ReadonlyMap<string, number>[];
  /** The parts themselves, by table and place. */
  laid: readonly TableGroups[];
}

/** How a release, or one before it, looks from outside. */
export interface View {
  /** The cell forms no cell; its persons are in a rest. */
  isFolded(cell: number): boolean;
  /** What is told of a cell; undefined = nothing. */
  toldOf(cell: number): Range | undefined;
  /** What is told can be hidden: not so what an earlier release has told. */
  mayHide: boolean;
  /** Secret: must not be computed closely, and must not stand alone in its group. */
  isTarget(part: Part): boolean;
  /** Told as "fewer than 3": must not be computed so closely that it can be told which of 0, 1 and 2. */
  isClass(part: Part): boolean;
}

/**
 * What is known about tables that hang together: the additive groups by their true weights, what the release tells
 * of each cell, and what the tables tell of each other.
 */
export function describeKnowledge(
  { tables, link }: Cluster,
  cells: readonly EstimatedCell[],
  view: View,
): Knowledge {
  const laid = tables.map((table) => layOutGroups(table, cells, view.isFolded));
  const columns: Unknown[] = [];
  const columnOf = new Map<Part, number>();
  const targets: Target[] = [];
  const columnAt = laid.map(({ parts }, table) => {
    const kind = cells[tables[table]?.positions[0] ?? 0]?.kind ?? 'mean';
    return new Map(
      [...parts].map(([key, part]) => {
        const column = columns.push(unknownOf(part, view)) - 1;
        columnOf.set(part, column);
        if (view.isTarget(part)) targets.push({ column, width: requiredWidth(kind, part.persons) });
        else if (view.isClass(part)) targets.push({ column, width: requiredWidth('share', part.persons) });
        return [key, column];
      }),
    );
  });
  const groups = laid.flatMap((table) => table.groups);
  const rows = groups.map((group) => additiveRow(group, columnOf));
  if (link) {
    const linked = linkRows(link, laid, columnOf, columns.length);
    columns.push(...linked.columns);
    rows.push(...linked.rows);
  }
  return { columns, rows, groups, targets, columnAt, laid };
}

function unknownOf(part: Part, { toldOf, mayHide }: View): Unknown {
  const told = part.cell === undefined ? undefined : toldOf(part.cell);
  const truth = part.sum / part.weight;
  if (part.cell === undefined || told === undefined) return { ...SCALE, untold: SCALE, cells: [], truth };
  return { ...told, untold: SCALE, cells: mayHide ? [part.cell] : [], truth };
}

function additiveRow({ total, members }: Group, columnOf: ReadonlyMap<Part, number>): Row {
  const column = (part: Part) => columnOf.get(part) ?? -1;
  return {
    terms: [
      [column(total), 1],
      ...members.map((member) => [column(member), -member.weight / total.weight] as const),
    ],
    low: 0,
    high: 0,
  };
}
