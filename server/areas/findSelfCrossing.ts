import type { Position } from 'geojson';
import { type Contact, findContacts } from './findContacts.ts';
import { metresToRing } from './metresToRing.ts';
import { ringArea } from './ringArea.ts';
import { windingNumber } from './windingNumber.ts';

// Rounding a border to 6 decimals can make two near-parallel stretches cross by a hand's breadth (it does in
// the outlines of Dresden). A place counts as wrongly enclosed when it is farther than this from the ring.
const tolerableMetres = 0.5;
const firstStepDegrees = 1e-5;
const stepDoublings = 10;
const smallestAngle = 1e-9;

/**
 * Where a ring crosses itself, undefined when it does not. A ring may touch itself (a neck of no width, a hole
 * that hangs on its border): it is sound when it winds around every place either not at all or once, always in
 * the same direction. That is looked at between the ways that meet at every point the ring has in common with itself.
 *
 * @param ring closed, without positions that follow themselves
 */
export function findSelfCrossing(ring: readonly Position[]): Position | undefined {
  const turn = Math.sign(ringArea(ring)) || 1;
  return findContacts(ring).find((contact) =>
    placesAround(contact, ring).some((place) => ![0, turn].includes(windingNumber(place, ring))),
  )?.point;
}

/** One place in every sector between the ways that leave a contact, clear of the ring. */
function placesAround({ point, ends }: Contact, ring: readonly Position[]): Position[] {
  const [x = 0, y = 0] = point;
  const angles = ends
    .filter(([endX = 0, endY = 0]) => endX !== x || endY !== y)
    .map(([endX = 0, endY = 0]) => Math.atan2(endY - y, endX - x))
    .sort((one, other) => one - other);
  return angles.flatMap((angle, at) => {
    const next = angles[at + 1] ?? (angles[0] ?? 0) + 2 * Math.PI;
    return next - angle < smallestAngle ? [] : (clearPlace([x, y], (angle + next) / 2, ring) ?? []);
  });
}

/** Walks away from a contact until the ring is no longer near; undefined when it stays near for ten metres and more. */
function clearPlace(
  [x, y]: [number, number],
  angle: number,
  ring: readonly Position[],
): [Position] | undefined {
  for (let doubling = 0; doubling <= stepDoublings; doubling += 1) {
    const reach = firstStepDegrees * 2 ** doubling;
    const place = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    if (metresToRing(place, ring) > tolerableMetres) return [place];
  }
  return undefined;
}
