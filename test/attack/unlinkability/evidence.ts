/** What the attacker holds: the files as they lie on the disk, an earlier copy, and everything the server printed. */
export interface Evidence {
  file: Buffer;
  /** The write-ahead log. */
  log: Buffer;
  /** The file before the first of the people came. */
  backup: Buffer;
  lines: readonly string[];
}

/** Where rows about people stand, and how to tell one from another. */
export interface Side {
  /** Name of a table or an index in the file. */
  table: string;
  /** Number of the person a row is about; undefined for rows of no concern. */
  personOf: (payload: Buffer) => number | undefined;
}

/** People in the order in which a channel has them. */
export type Orders = Map<string, number[]>;

/** As many people as come in one trial. */
export const people = 20;

/**
 * Names drawn anew for every trial, by which the judge tells rows from one another: the number of a person would itself
 * be an order.
 */
export function drawNames(): string[] {
  const names = new Set<string>();
  while (names.size < people) names.add(String(100_000 + Math.floor(Math.random() * 900_000)));
  return [...names];
}

/** Finds a name in the bytes of a row, and whose it is (from 1). */
export const personNamed =
  (names: readonly string[], mark: RegExp) =>
  (payload: Buffer): number | undefined => {
    const found = mark.exec(payload.toString('latin1'))?.[1];
    const at = found === undefined ? -1 : names.indexOf(found);
    return at < 0 ? undefined : at + 1;
  };

/** Who comes when. */
export const arrivals = (): number[] =>
  Array.from({ length: people }, (_, person) => ({ person: person + 1, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ person }) => person);
