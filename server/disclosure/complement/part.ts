/** Persons whose figure an outsider may want: a cell of the release, or what is left of a group without its cells. */
export interface Part {
  /** Position in the table of the release; a rest has none. */
  cell?: number;
  persons: number;
  /** Σ w over them: known to the outsider. */
  weight: number;
  /** Σ w y over them, in points: the truth, to check the programme with. */
  sum: number;
  /** Σ w over everybody there, whatever they answered. */
  everybody: number;
  /** A rest that holds persons of a folded category. */
  holdsFolded?: true;
}

/** An additive group: the persons of the total are those of the members, each in exactly one. */
export interface Group {
  /** The same in every table that is laid out alike. */
  name: string;
  total: Part;
  members: readonly Part[];
}

/** What is left of a total without these members; undefined when nobody is left. */
export function restOf(total: Part, members: readonly Part[], holdsFolded = false): Part | undefined {
  const left = (quantity: (part: Part) => number) =>
    members.reduce((sum, member) => sum - quantity(member), quantity(total));
  const persons = left((part) => part.persons);
  if (persons === 0) return undefined;
  if (persons < 0) throw new RangeError('a group holds more persons than its total');
  return {
    persons,
    weight: left((part) => part.weight),
    sum: left((part) => part.sum),
    everybody: left((part) => part.everybody),
    ...(holdsFolded && { holdsFolded }),
  };
}
