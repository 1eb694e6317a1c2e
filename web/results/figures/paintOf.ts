import type { Cell } from '../../../server/disclosure/cell.ts';
import { type ColourScale, classOf, precisionScale } from './colourScale.ts';
import type { FigureCell } from './figureOf.ts';
import { halfWidthOf, type Show } from './shows.ts';

/** What a colour stands for. `value` and `width` are classes 0..4; the others compare with the rest or the wave before. */
export type Tone = `value-${number}` | `width-${number}` | 'more' | 'less' | 'same' | 'uncompared';

/**
 * How a cell looks, apart from any drawing: the same decision serves map, legend and small maps.
 * Only `shade` and `modelled` say anything about a figure; all others are looks of their own.
 */
export type Paint =
  | { look: 'shade' | 'modelled'; tone: Tone }
  | { look: 'under' | 'over' | 'limited' | 'secret' | 'uncertain' | 'none' };

/** Colour is for direct, reliable figures and hatched estimates. */
export function paintOf(cell: Cell | undefined, show: Show, scale: ColourScale): Paint {
  switch (cell?.status) {
    case undefined:
      return { look: 'none' };
    case 'published':
      return cell.limited ? { look: 'limited' } : { look: 'shade', tone: toneOf(cell, show, scale) };
    case 'modelled':
      return { look: 'modelled', tone: toneOf(cell, show, scale) };
    case 'class':
      return { look: 'under' in cell.class ? 'under' : 'over' };
    case 'secret':
    case 'uncertain':
      return { look: cell.status };
  }
}

function toneOf(cell: FigureCell, show: Show, scale: ColourScale): Tone {
  switch (show) {
    case 'value':
      return `value-${classOf(cell.value, scale)}`;
    case 'significance':
      return cell.versusRest ? restTones[cell.versusRest] : 'uncompared';
    case 'change':
      return changeTone(cell);
    case 'precision': {
      const half = halfWidthOf(cell);
      return half === undefined ? 'uncompared' : `width-${classOf(half, precisionScale)}`;
    }
  }
}

const restTones = { above: 'more', below: 'less', similar: 'same' } as const;

function changeTone({ versusPrevious }: FigureCell): Tone {
  if (!versusPrevious) return 'uncompared';
  if (!versusPrevious.significant) return 'same';
  return versusPrevious.change > 0 ? 'more' : 'less';
}
