/** Persons who marked a place: all of them, and by answer in the order of the slots. Exact, so for the gate only. */
export interface Tally {
  persons: number;
  answers: Uint32Array;
}

export interface PersonTally<Place> {
  /**
   * Adds one person to every place that person marked, and to every answer given there, once each.
   *
   * @param places by mark; undefined for a mark that is elsewhere
   * @param slots answers by mark
   */
  add(places: readonly (Place | undefined)[], slots: readonly (readonly number[])[]): void;
  tallies: ReadonlyMap<Place, Tally>;
}

/** Nothing is allocated for a person: a large wave has a million of them, at squares of four sizes. */
export function tallyPersons<Place>(slotCount: number): PersonTally<Place> {
  const tallies = new Map<Place, Tally>();
  const lastVisit = new Float64Array(slotCount);
  let visit = 0;
  return {
    tallies,
    add(places, slots) {
      places.forEach((place, mark) => {
        if (place === undefined || places.indexOf(place) < mark) return;
        const tally = tallies.get(place) ?? { persons: 0, answers: new Uint32Array(slotCount) };
        if (tally.persons === 0) tallies.set(place, tally);
        tally.persons += 1;
        visit += 1;
        for (let other = mark; other < places.length; other++) {
          if (places[other] === place) countAnswers(tally, slots[other] ?? [], lastVisit, visit);
        }
      });
    },
  };
}

/** Answers already counted on this visit are passed over. */
function countAnswers(
  { answers }: Tally,
  slots: readonly number[],
  lastVisit: Float64Array,
  visit: number,
): void {
  for (const slot of slots) {
    if (lastVisit[slot] === visit) continue;
    lastVisit[slot] = visit;
    answers[slot] = (answers[slot] ?? 0) + 1;
  }
}
