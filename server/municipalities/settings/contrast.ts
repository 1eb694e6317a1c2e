/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** "#1f4e5f" as numbers. */
export function parseColour(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Numbers as "#1f4e5f". */
export function formatColour(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Contrast of two colours, 1 to 21, as WCAG 2.2 defines it.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastBetween(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red, green, blue] = parseColour(colour).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** `share` of the way from one colour to another. */
export function mix(from: string, to: string, share: number): string {
  const [start, end] = [parseColour(from), parseColour(to)];
  return formatColour(start.map((part, at) => part + ((end[at] ?? 0) - part) * share) as unknown as Rgb);
}
