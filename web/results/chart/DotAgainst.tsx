import type { Cell } from '../../../server/disclosure/cell.ts';
import { figureOf } from '../figures/figureOf.ts';

export interface DotAgainstProps {
  cell: Cell | undefined;
  /** The whole municipality, as a line through the row. */
  reference?: Cell | undefined;
  /** Where the scale ends; shares that are all small have a shorter one. */
  max?: number;
}

/**
 * A figure as a dot, its interval as a line, and the value it is read against as an upright line; on a scale from 0
 * to 100 or `max`. Without a figure the row keeps its reference and nothing else. The figures stand in words beside it.
 */
export function DotAgainst({ cell, reference, max = 100 }: DotAgainstProps) {
  const at = (value: number) => `${(Math.min(value, max) * 100) / max}%`;
  const figure = figureOf(cell);
  const against = figureOf(reference);
  const isFaint = figure?.limited === true || figure?.status === 'modelled';
  return (
    <svg class="rs-against" width="100%" height="24" aria-hidden="true" focusable="false">
      {[0, 25, 50, 75, 100].map((mark) => (
        <line key={mark} class="rs-against-grid" x1={`${mark}%`} x2={`${mark}%`} y1="0" y2="24" />
      ))}
      {against && (
        <line class="rs-against-town" x1={at(against.value)} x2={at(against.value)} y1="1" y2="23" />
      )}
      {figure?.low !== undefined && figure.high !== undefined && (
        <line
          class={isFaint ? 'rs-against-line rs-against-faint' : 'rs-against-line'}
          x1={at(figure.low)}
          x2={at(figure.high)}
          y1="12"
          y2="12"
        />
      )}
      {figure && (
        <circle
          class={isFaint ? 'rs-against-dot rs-against-hollow' : 'rs-against-dot'}
          cx={at(figure.value)}
          cy="12"
          r="5"
        />
      )}
    </svg>
  );
}
