/** Where a name stands: `end` names run up to `x`, `start` names begin there. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Mean width of a letter in the sizes used here, in ems; wide enough for a German name in Fira Sans. */
const LETTER = 0.56;
const GAP = 6;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places names beside their points, diagonally, so that they stand clear of the points' own lines: each in the first
 * of four corners where it meets no point, no other name and nothing in `taken`. A name without such a place is left
 * out; the table has it.
 */
export function placeLabels(
  points: readonly { key: string; name: string; x: number; y: number }[],
  { frame, taken, fontSize }: { frame: Box; taken: readonly Box[]; fontSize: number },
): Map<string, PlacedLabel> {
  const dots = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const occupied: Box[] = [...taken, ...dots];
  const placed = new Map<string, PlacedLabel>();
  for (const { key, name, x, y } of points) {
    for (const label of corners(x, y, fontSize)) {
      const box = boxOf(label, name, fontSize);
      const inside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (!inside || occupied.some((other) => meet(box, other))) continue;
      placed.set(key, label);
      occupied.push(box);
      break;
    }
  }
  return placed;
}

function corners(x: number, y: number, fontSize: number): PlacedLabel[] {
  const [above, below] = [y - GAP, y + GAP + fontSize * 0.75];
  return [
    { x: x + GAP, y: above, anchor: 'start' },
    { x: x + GAP, y: below, anchor: 'start' },
    { x: x - GAP, y: above, anchor: 'end' },
    { x: x - GAP, y: below, anchor: 'end' },
  ];
}

function boxOf({ x, y, anchor }: PlacedLabel, name: string, fontSize: number): Box {
  const width = name.length * fontSize * LETTER;
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - fontSize * 0.8, bottom: y + fontSize * 0.2 };
}
