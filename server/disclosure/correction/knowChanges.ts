import type { Knowledge, Unknown } from '../complement/knowledge.ts';
import type { Part } from '../complement/part.ts';
import type { Row } from '../complement/programme.ts';

/** The tables of one cluster now, in an earlier release, and of those who changed in between. */
export interface Versions {
  now: Knowledge;
  earlier: readonly { before: Knowledge; removed: Knowledge; added: Knowledge }[];
}

const ALL = 100;
/** Weights that differ by less than this part are the same. */
const SAME = 1e-6;

/**
 * What an outsider knows who kept the earlier releases: who did not change adds the same to both, so
 *
 *     W y (now) - W y (added) = W y (before) - W y (removed), between 0 and 100 times their weight.
 *
 * @throws RangeError when somebody who did not change has another weight than before
 */
export function knowChanges({ now, earlier }: Versions): Knowledge {
  const all = [now, ...earlier.flatMap(({ before, removed, added }) => [before, removed, added])];
  const offsets: number[] = [];
  let width = 0;
  for (const { columns } of all) {
    offsets.push(width);
    width += columns.length;
  }
  const links = earlier.flatMap((one, i) => {
    const first = 1 + 3 * i;
    const placed = [now, one.before, one.removed, one.added].map((knowledge, version) => ({
      knowledge,
      offset: offsets[version === 0 ? 0 : first + version - 1] ?? 0,
    }));
    return linkVersions(placed);
  });
  return {
    ...now,
    columns: all.flatMap(({ columns }): readonly Unknown[] => columns),
    rows: [...all.flatMap(({ rows }, i) => rows.map((row) => moveRow(row, offsets[i] ?? 0))), ...links],
    targets: all.flatMap(({ targets }, i) =>
      targets.map(({ column, width: points }) => ({ column: column + (offsets[i] ?? 0), width: points })),
    ),
  };
}

const moveRow = (row: Row, by: number): Row => ({
  ...row,
  terms: row.terms.map(([column, coefficient]) => [column + by, coefficient] as const),
});

interface PlacedKnowledge {
  knowledge: Knowledge;
  offset: number;
}

/** @param versions now, before, removed, added */
function linkVersions(versions: readonly PlacedKnowledge[]): Row[] {
  const tables = versions[0]?.knowledge.laid.length ?? 0;
  return Array.from({ length: tables }, (_, table) => {
    const keys = new Set(
      versions.flatMap(({ knowledge }) => [...(knowledge.laid[table]?.parts.keys() ?? [])]),
    );
    return [...keys].flatMap((key) => linkPlace(versions, table, key));
  }).flat();
}

function linkPlace(versions: readonly PlacedKnowledge[], table: number, key: string): Row[] {
  const found = versions.map(({ knowledge, offset }) => ({
    part: knowledge.laid[table]?.parts.get(key),
    column: (knowledge.columnAt[table]?.get(key) ?? 0) + offset,
  }));
  const [now, before, removed, added] = found;
  const weightOf = (one: { part: Part | undefined } | undefined) => one?.part?.weight ?? 0;
  const scale = Math.max(weightOf(now), weightOf(before));
  const stayed = weightOf(now) - weightOf(added);
  if (Math.abs(stayed - (weightOf(before) - weightOf(removed))) > SAME * scale) {
    throw new RangeError('a correction leaves the weights of those who did not change as they were');
  }
  const term = (one: typeof now, sign: number) =>
    one?.part ? [[one.column, (sign * one.part.weight) / scale] as const] : [];
  const stayedNow = [...term(now, 1), ...term(added, -1)];
  return [
    { terms: [...stayedNow, ...term(before, -1), ...term(removed, 1)], low: 0, high: 0 },
    { terms: stayedNow, low: 0, high: (ALL * Math.max(0, stayed)) / scale },
  ];
}
