import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Release } from '../../../server/release/release.ts';

/** What report and tables must say of a cell in German: worked out here anew, not by the code that is tested. */
export function expectedTexts(
  cell: Cell,
  { indicators }: Release,
): [value: string, interval: string, base: string] {
  const isMean = indicators.find(({ key }) => key === cell.indicator)?.kind === 'mean';
  const unit = isMean ? '' : '\u00a0%';
  switch (cell.status) {
    case 'secret':
      return ['.', '', ''];
    case 'uncertain':
      return ['/', '', ''];
    case 'class':
      return [
        'under' in cell.class ? `unter ${cell.class.under}${unit}` : `über ${cell.class.over}${unit}`,
        '',
        '',
      ];
    default: {
      const plain = `${cell.value}${unit}`;
      const value = cell.status === 'modelled' ? `≈ ${plain}` : cell.limited ? `(${plain})` : plain;
      const interval = cell.low === undefined ? '' : `${cell.low}–${cell.high}${unit}`;
      const base =
        cell.respondents >= 1000
          ? `${Math.floor(cell.respondents / 1000)}.${String(cell.respondents % 1000).padStart(3, '0')}`
          : String(cell.respondents);
      return [value, interval, base];
    }
  }
}

/** A number no honest cell has, on every cell that must not show one. */
export function withLeaks(release: Release, leaked: number): Release {
  const leak = { value: leaked, low: leaked, high: leaked, respondents: leaked };
  const hidden = ['secret', 'uncertain', 'class'];
  return {
    ...release,
    cells: release.cells.map((cell) => (hidden.includes(cell.status) ? { ...cell, ...leak } : cell)),
  };
}
