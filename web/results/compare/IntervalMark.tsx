import type { Cell } from '../../../server/disclosure/cell.ts';
import { figureOf } from '../figures/figureOf.ts';

/**
 * A figure on the line from 0 to 100: the interval as a bar, the own town as a dot, others as a square, so that no
 * colour is needed to tell them apart. Empty where there is no figure. The table beside it says the same in numbers.
 */
export function IntervalMark({ cell, isOwn }: { cell: Cell | undefined; isOwn: boolean }) {
  const figure = figureOf(cell);
  return (
    <svg class="rs-mark" data-own={isOwn} width="100%" height="28" aria-hidden="true">
      <line class="rs-mark-line" x1="0%" x2="100%" y1="14" y2="14" />
      {[0, 25, 50, 75, 100].map((at) => (
        <line key={at} class="rs-mark-line" x1={`${at}%`} x2={`${at}%`} y1="9" y2="19" />
      ))}
      {figure?.low !== undefined && figure.high !== undefined && (
        <line class="rs-mark-bar" x1={`${figure.low}%`} x2={`${figure.high}%`} y1="14" y2="14" />
      )}
      {figure && isOwn && <circle cx={`${figure.value}%`} cy="14" r="4.5" />}
      {figure && !isOwn && (
        <svg x={`${figure.value}%`} y="14" overflow="visible" aria-hidden="true">
          <rect x="-4" y="-4" width="8" height="8" />
        </svg>
      )}
    </svg>
  );
}
