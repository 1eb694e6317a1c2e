import { labelSpot } from '../../web/results/map/labelSpot.ts';
import type { Shape, Spot, Writing } from './drawing.ts';
import { textWidth } from './textWidth.ts';

const size = 12;
const lineHeight = 15;
/** Letters may touch the border a little; what counts is that the label plainly belongs to its region. */
const share = 0.9;

/** Name and value where both fit, else the value alone, else nothing: the table has them all. */
export function labelsOf(
  rings: readonly (readonly Spot[])[],
  name: string,
  value: string,
  look: Pick<Writing, 'colour' | 'slip'>,
): Shape[] {
  const corners = rings.map((ring) => ring.map(([x, y]) => ({ x, y })));
  for (const names of [...namings(name), []]) {
    const lines = [...names, value];
    const width = Math.max(...lines.map((line) => textWidth(line, size))) * share;
    const spot = labelSpot(corners, width, lines.length * lineHeight * share);
    if (!spot) continue;
    const top = spot.y - (lines.length * lineHeight) / 2 + 11.5;
    return lines.map(
      (text, at): Shape => ({
        kind: 'text',
        at: [spot.x, top + at * lineHeight],
        text,
        size,
        anchor: 'middle',
        ...(at === lines.length - 1 && { bold: true }),
        ...look,
      }),
    );
  }
  return [];
}

/** On one line, or on two of even length, broken at a hyphen or a space. */
function namings(name: string): string[][] {
  const breaks = [...name.matchAll(/-|\s/g)].map(({ index }) => index + 1);
  const halves = breaks.map((at) => [name.slice(0, at).trim(), name.slice(at)]);
  const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
  return [[name], ...halves.sort((a, b) => longest(a) - longest(b)).slice(0, 1)];
}
