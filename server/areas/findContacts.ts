import Flatbush from 'flatbush';
import type { Position } from 'geojson';

/** A point at which stretches of a ring meet that are not neighbours. */
export interface Contact {
  point: Position;
  /** Where the ring goes from there: the far ends of the stretches that meet. */
  ends: Position[];
}

/** Nothing sound has as many. */
const mostContacts = 1000;

type Stretch = [ax: number, ay: number, bx: number, by: number];

/** The points where a ring crosses or touches itself, each once. */
export function findContacts(ring: readonly Position[]): Contact[] {
  const contacts = new Map<string, Contact>();
  const last = ring.length - 2;
  if (last < 2) return [];
  const index = indexStretches(ring);
  for (let one = 0; one <= last && contacts.size < mostContacts; one += 1) {
    for (const other of index.search(...boxOf(stretchOf(ring, one)))) {
      if (other <= one + 1 || (one === 0 && other === last)) continue;
      const stretches = [stretchOf(ring, one), stretchOf(ring, other)] as const;
      for (const point of pointsOfContact(...stretches)) remember(contacts, point, stretches);
    }
  }
  return [...contacts.values()];
}

function indexStretches(ring: readonly Position[]): Flatbush {
  const index = new Flatbush(ring.length - 1);
  for (let at = 0; at < ring.length - 1; at += 1) index.add(...boxOf(stretchOf(ring, at)));
  index.finish();
  return index;
}

function stretchOf(ring: readonly Position[], at: number): Stretch {
  const [ax = 0, ay = 0] = ring[at] ?? [];
  const [bx = 0, by = 0] = ring[at + 1] ?? [];
  return [ax, ay, bx, by];
}

function boxOf([ax, ay, bx, by]: Stretch): Stretch {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** Where two stretches cross, or the ends of one that lie on the other. */
function pointsOfContact(one: Stretch, other: Stretch): Position[] {
  const [ax, ay, bx, by] = one;
  const [cx, cy, dx, dy] = other;
  const sideOfC = side(one, cx, cy);
  const sideOfD = side(one, dx, dy);
  const sideOfA = side(other, ax, ay);
  const sideOfB = side(other, bx, by);
  if (sideOfC * sideOfD > 0 || sideOfA * sideOfB > 0) return [];
  if (sideOfC * sideOfD < 0 && sideOfA * sideOfB < 0) {
    const part = sideOfC / (sideOfC - sideOfD);
    return [[cx + part * (dx - cx), cy + part * (dy - cy)]];
  }
  const points: Position[] = [];
  if (sideOfC === 0 && isWithin(one, cx, cy)) points.push([cx, cy]);
  if (sideOfD === 0 && isWithin(one, dx, dy)) points.push([dx, dy]);
  if (sideOfA === 0 && isWithin(other, ax, ay)) points.push([ax, ay]);
  if (sideOfB === 0 && isWithin(other, bx, by)) points.push([bx, by]);
  return points;
}

/** Positive when a point lies left of the way from a to b, 0 on its line. */
function side([ax, ay, bx, by]: Stretch, x: number, y: number): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

/** Of a point on the line of a stretch: whether it lies on the stretch, ends included. */
function isWithin(stretch: Stretch, x: number, y: number): boolean {
  const [west, south, east, north] = boxOf(stretch);
  return x >= west && x <= east && y >= south && y <= north;
}

function remember(contacts: Map<string, Contact>, point: Position, stretches: readonly Stretch[]): void {
  const contact = contacts.get(String(point)) ?? { point, ends: [] };
  contacts.set(String(point), contact);
  for (const [ax, ay, bx, by] of stretches) contact.ends.push([ax, ay], [bx, by]);
}
