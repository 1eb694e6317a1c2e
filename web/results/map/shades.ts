import type { Paint } from '../figures/paintOf.ts';

/**
 * One hue from light to dark, even steps of lightness (OKLCH 0.93 to 0.36): readable without colour vision and in
 * grey print. The lightest is far enough from white that a low value never looks like a missing one.
 */
export const shades = ['#d2ebf6', '#98cde6', '#55a2ce', '#236ea7', '#153d6d'] as const;

/** From this class on, writing on the colour is white (contrast at least 5.5). */
const firstDarkShade = 3;

export const shadeAt = (index: number): string => shades[index] ?? shades[0];

/** SVG fill: a colour, or a pattern of PatternDefs. */
export function fillOf(paint: Paint): string {
  switch (paint.look) {
    case 'shade':
      return shadeAt(paint.shade);
    case 'modelled':
      return `url(#rs-modelled-${paint.shade})`;
    case 'limited':
      return '#fff';
    case 'none':
      return 'transparent';
    default:
      return `url(#rs-${paint.look})`;
  }
}

export const isDark = (paint: Paint): boolean => paint.look === 'shade' && paint.shade >= firstDarkShade;
/** On a pattern, writing stands on a slip of paper. */
export const isPattern = (paint: Paint): boolean => !['shade', 'limited', 'none'].includes(paint.look);
