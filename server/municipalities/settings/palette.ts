import type { Palette, Shades } from '../../../db/municipalitySettings.ts';
import { contrastBetween, mix } from './contrast.ts';

/** WCAG 2.2 AA for text. */
export const leastContrast = 4.5;
/** At the lowest allowed contrast a colour on black looks faint. */
const comfortable = 7;

/** What the town's colour stands on as a link, and what stands on it as a button: KERN's paper and pale boxes. */
const grounds = {
  light: { paper: '#ffffff', pale: '#f3f4f7', far: '#000000' },
  dark: { paper: '#000000', pale: '#131525', far: '#ffffff' },
} as const;

export type Scheme = keyof typeof grounds;

/** The lower of the contrasts with paper and with pale boxes. */
export function contrastOnGrounds(colour: string, scheme: Scheme): number {
  const { paper, pale } = grounds[scheme];
  return Math.min(contrastBetween(colour, paper), contrastBetween(colour, pale));
}

/** The same hue, moved away from the ground by as little as makes it readable. */
export function nearestReadable(colour: string, scheme: Scheme, least = leastContrast): string {
  for (let step = 0; step < 100; step += 1) {
    const candidate = mix(colour, grounds[scheme].far, step / 100);
    if (contrastOnGrounds(candidate, scheme) >= least) return candidate;
  }
  return grounds[scheme].far;
}

/**
 * Everything the pages colour with a town's colour. On dark paper no colour is readable that is so on white: there
 * a lighter one of the same hue takes its place.
 *
 * @param colour readable on light grounds
 * @param darkColour readable on dark ones; made from the other when the town names none
 */
export function derivePalette(
  colour: string,
  darkColour = nearestReadable(colour, 'dark', comfortable),
): Palette {
  return { light: shadesOf(colour, 'light'), dark: shadesOf(darkColour, 'dark') };
}

function shadesOf(accent: string, scheme: Scheme): Shades {
  const { paper, far } = grounds[scheme];
  return {
    accent,
    strong: mix(accent, far, 0.2),
    tint: mix(paper, accent, scheme === 'light' ? 0.07 : 0.22),
  };
}
