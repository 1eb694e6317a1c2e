/** Pixels, y downwards. */
export interface Spot {
  x: number;
  y: number;
}

/** Even-odd rule over all rings, so that holes are outside. */
export function contains(rings: readonly (readonly Spot[])[], { x, y }: Spot): boolean {
  let inside = false;
  for (const ring of rings)
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [a, b] = [ring[at], ring[before]];
      if (a && b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x)
        inside = !inside;
    }
  return inside;
}

const gridLines = 15;

/**
 * Centre for a label of the given size: of the spots of a grid where the whole box lies inside, the one that
 * leaves most room sideways. Undefined where it fits nowhere: then the name is told on focus only.
 */
export function labelSpot(
  rings: readonly (readonly Spot[])[],
  width: number,
  height: number,
): Spot | undefined {
  const all = rings.flat();
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  if (right - left < width || bottom - top < height) return undefined;
  let best: Spot | undefined;
  let bestScore = 0;
  for (let row = 1; row < gridLines; row++)
    for (let column = 1; column < gridLines; column++) {
      const spot = {
        x: left + ((right - left) * column) / gridLines,
        y: top + ((bottom - top) * row) / gridLines,
      };
      const room = roomAround(rings, spot, width, height);
      // Of spots with equal room the more central one: at most a tenth of one growth apart.
      const offCentre = Math.hypot(column / gridLines - 0.5, row / gridLines - 0.5);
      const score = room - offCentre / 10;
      if (room > 0 && score > bestScore) [best, bestScore] = [spot, score];
    }
  return best;
}

const largestGrowth = 2.5;

/** How many times the box may grow about its middle and still lie inside: 0 when it does not fit at all. */
function roomAround(rings: readonly (readonly Spot[])[], spot: Spot, width: number, height: number): number {
  const fits = (factor: number) =>
    boxSpots(spot, width * factor, height * factor).every((each) => contains(rings, each));
  if (!fits(1)) return 0;
  let factor = 1;
  while (factor < largestGrowth && fits(factor + 0.25)) factor += 0.25;
  return factor;
}

/** Close enough together that no wedge of a neighbour slips between them unseen. */
function boxSpots({ x, y }: Spot, width: number, height: number): Spot[] {
  const columns = [-4, 4, 0, -2, 2, -3, 3, -1, 1];
  const rows = [-3, 3, -1, 1];
  return rows.flatMap((down) =>
    columns.map((across) => ({ x: x + (across / 8) * width, y: y + (down / 6) * height })),
  );
}
