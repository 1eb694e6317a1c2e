import { cellText } from '../../web/results/figures/cellText.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import type { FigureRow } from '../../web/results/figures/sortRows.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { ReleasedIndicator } from '../release/release.ts';
import type { Table } from './content.ts';

type Kind = ReleasedIndicator['kind'];

/** Value, interval, base and sign of a cell; a hidden one has its sign and its word only. */
export function figureCells(cell: Cell | undefined, kind: Kind, words: AllWords): string[] {
  const { value, interval, respondents, note } = cellText(cell, kind, words);
  return [value, interval, respondents, note];
}

/** Heads of the columns `figureCells` fills. */
function figureHeads(kind: Kind, { table }: AllWords): string[] {
  return [kind === 'mean' ? table.points : table.percent, table.interval, table.respondents, table.signs];
}

/** One line a place, group or answer. */
export function figureTable(
  caption: string,
  first: string,
  rows: readonly FigureRow[],
  kind: Kind,
  words: AllWords,
): Table {
  return {
    kind: 'table',
    caption,
    columns: [first, ...figureHeads(kind, words)],
    rows: rows.map(({ name, cell }) => ({ head: name, cells: figureCells(cell, kind, words) })),
  };
}

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** "+4 (+1 bis +7)", with a word where it could be chance; empty without a comparison. */
export function changeText(cell: Cell | undefined, { unit, document }: AllWords): string {
  const change = figureOf(cell)?.versusPrevious;
  if (!change) return '';
  const range = unit.changeRange(signed(change.low), signed(change.high));
  return `${signed(change.change)} (${range})${change.significant ? '' : `, ${document.notSignificant}`}`;
}

/** The change alone, in points or percentage points. */
export function changeAmount(change: number, kind: Kind, { unit }: AllWords): string {
  return (kind === 'mean' ? unit.changePoints : unit.changePercent)(signed(change));
}
