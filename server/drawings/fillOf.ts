import type { Paint } from '../../web/results/figures/paintOf.ts';
import { colourOf } from '../../web/results/map/shades.ts';
import { type Fill, paper } from './drawing.ts';

/** The look of a cell as every drawing shows it: the same colours and patterns as on the screen. */
export function fillOf(paint: Paint): Fill {
  switch (paint.look) {
    case 'shade':
      return { colour: colourOf(paint.tone) };
    case 'modelled':
      return { pattern: 'modelled', colour: colourOf(paint.tone) };
    case 'limited':
    case 'none':
      return { colour: paper };
    default:
      return { pattern: paint.look };
  }
}

/** Colours of the level lines of an open class. */
export const classLines = {
  under: { colour: colourOf('value-2'), thickness: 1.4 },
  over: { colour: colourOf('value-4'), thickness: 2.6 },
} as const;
