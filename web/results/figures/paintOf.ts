import type { Cell } from '../../../server/disclosure/cell.ts';
import { type ColourScale, classOf } from './colourScale.ts';

/**
 * How a cell looks, apart from any drawing: the same decision serves map, legend and, later, print.
 * Only `shade` and `modelled` say anything about height; all others are looks of their own.
 */
export type Paint =
  | { look: 'shade' | 'modelled'; shade: number }
  | { look: 'under' | 'over' | 'limited' | 'secret' | 'uncertain' | 'none' };

/** Colour says "dark = higher" only for direct, reliable figures and hatched estimates. */
export function paintOf(cell: Cell | undefined, scale: ColourScale): Paint {
  switch (cell?.status) {
    case undefined:
      return { look: 'none' };
    case 'published':
      return cell.limited ? { look: 'limited' } : { look: 'shade', shade: classOf(cell.value, scale) };
    case 'modelled':
      return { look: 'modelled', shade: classOf(cell.value, scale) };
    case 'class':
      return { look: 'under' in cell.class ? 'under' : 'over' };
    case 'secret':
    case 'uncertain':
      return { look: cell.status };
  }
}
