import type { Paint, Tone } from '../figures/paintOf.ts';

/**
 * Value: one hue from light to dark, even steps of lightness (OKLCH 0.93 to 0.36), readable without colour vision and
 * in grey print; the lightest is far enough from white that a low value never looks like a missing one. Comparison:
 * blue and orange about a light grey. Width of the interval: another single hue, so that nobody takes it for a value.
 */
export const tones: ReadonlyMap<Tone, string> = new Map<Tone, string>([
  ['value-0', '#d2ebf6'],
  ['value-1', '#98cde6'],
  ['value-2', '#55a2ce'],
  ['value-3', '#236ea7'],
  ['value-4', '#153d6d'],
  ['width-0', '#efe9f5'],
  ['width-1', '#d3c3e4'],
  ['width-2', '#ab92cb'],
  ['width-3', '#7b55a3'],
  ['width-4', '#4c2a6e'],
  ['more', '#7fb3de'],
  ['less', '#f2a65a'],
  ['same', '#e4e6e8'],
  ['uncompared', '#f8f6f0'],
]);

/** On these, writing is white (contrast at least 5.5). */
const dark: ReadonlySet<Tone> = new Set(['value-3', 'value-4', 'width-3', 'width-4']);

export const colourOf = (tone: Tone): string => tones.get(tone) ?? '#fff';

/** SVG fill: a colour, or a pattern of PatternDefs. */
export function fillOf(paint: Paint): string {
  switch (paint.look) {
    case 'shade':
      return colourOf(paint.tone);
    case 'modelled':
      return `url(#rs-modelled-${paint.tone})`;
    case 'limited':
      return '#fff';
    case 'none':
      return 'transparent';
    default:
      return `url(#rs-${paint.look})`;
  }
}

export const isDark = (paint: Paint): boolean => paint.look === 'shade' && dark.has(paint.tone);
/** On a pattern, writing stands on a slip of paper. */
export const isPattern = (paint: Paint): boolean => !['shade', 'limited', 'none'].includes(paint.look);
