import type { Cell } from '../../../server/disclosure/cell.ts';
import { figureOf } from '../figures/figureOf.ts';

export interface DotIntervalProps {
  cell: Cell | undefined;
  /** Other places on the same scale, as small ticks; those without a figure leave no trace. */
  others?: readonly (Cell | undefined)[];
}

/** A figure as a dot and its interval as a line, on a scale from 0 to 100. The figures stand in words beside it. */
export function DotInterval({ cell, others = [] }: DotIntervalProps) {
  const figure = figureOf(cell);
  const ticks = [...new Set(others.flatMap((other) => figureOf(other)?.value ?? []))];
  return (
    <svg class="rs-dot-interval" width="100%" height="20" aria-hidden="true" focusable="false">
      <line class="rs-dot-axis" x1="0%" x2="100%" y1="15" y2="15" />
      {[0, 50, 100].map((mark) => (
        <line key={mark} class="rs-dot-axis" x1={`${mark}%`} x2={`${mark}%`} y1="12" y2="18" />
      ))}
      {ticks.map((value) => (
        <line key={value} class="rs-dot-other" x1={`${value}%`} x2={`${value}%`} y1="12.5" y2="17.5" />
      ))}
      {figure?.low !== undefined && figure.high !== undefined && (
        <line class="rs-dot-line" x1={`${figure.low}%`} x2={`${figure.high}%`} y1="7" y2="7" />
      )}
      {figure && <circle class="rs-dot" cx={`${figure.value}%`} cy="7" r="4.5" />}
    </svg>
  );
}
