import type { Link, LinkRule } from '../link.ts';
import type { Unknown } from './knowledge.ts';
import type { TableGroups } from './layOutGroups.ts';
import type { Part } from './part.ts';
import type { Row } from './programme.ts';

/** What one place looks like in every table of a link; undefined where the table has nobody. */
interface LinkedPlace {
  parts: readonly (Part | undefined)[];
  /** Weight that the counts of this place are percentages of. */
  weight: number;
  everybody: number;
  /** Column of the first count. */
  firstCount: number;
}

const PERCENT = 100;
const COUNT = { low: 0, high: Number.POSITIVE_INFINITY };

/**
 * The rules of a link at every place, and that its counts add up over the groups. Counts are columns of their own,
 * in percent of the weight of the place.
 *
 * @param laid one a table of the link, in its order
 * @param firstColumn where the new columns begin
 */
export function linkRows(
  { counts, rules }: Link,
  laid: readonly TableGroups[],
  columnOf: ReadonlyMap<Part, number>,
  firstColumn: number,
): { columns: Unknown[]; rows: Row[] } {
  const places = listPlaces(laid, counts, firstColumn);
  const split = splitPlaces(laid);
  const rows = [...places].flatMap(([key, place]) =>
    rules.flatMap((rule) => {
      const narrow = !isWide(rule, laid);
      const isNeeded = narrow ? isDeclared(rule, laid, key) : !split.has(key);
      return isNeeded ? ruleRow(rule, place, columnOf) : [];
    }),
  );
  const columns = Array.from({ length: places.size * counts }, () => ({
    ...COUNT,
    untold: COUNT,
    cells: [],
  }));
  return { columns, rows: [...rows, ...(counts > 0 ? countRows(laid, places, counts) : [])] };
}

function listPlaces(laid: readonly TableGroups[], counts: number, firstColumn: number) {
  const keys = [...new Set(laid.flatMap(({ parts }) => [...parts.keys()]))];
  return new Map(
    keys.map((key, position): [string, LinkedPlace] => {
      const parts = laid.map((table) => table.parts.get(key));
      const most = (quantity: (part: Part) => number) =>
        Math.max(...parts.map((part) => (part ? quantity(part) : 0)));
      return [
        key,
        {
          parts,
          weight: most((part) => part.weight),
          everybody: most((part) => part.everybody),
          firstCount: firstColumn + position * counts,
        },
      ];
    }),
  );
}

/** Totals of groups: what holds of all members holds of them, and to say it twice only unsettles the solver. */
function splitPlaces(laid: readonly TableGroups[]): ReadonlySet<string> {
  const totals = new Set(laid.flatMap(({ groups }) => groups.map(({ total }) => total)));
  return new Set(
    laid.flatMap(({ parts }) => [...parts].flatMap(([key, part]) => (totals.has(part) ? key : []))),
  );
}

/** Some indicators are told for the municipality only: elsewhere they say nothing, which is not the same as nobody. */
function isWide({ sums, weights }: LinkRule, laid: readonly TableGroups[]): boolean {
  const reachesAreas = laid.some((table) => table.reachesAreas);
  return [...sums, ...weights].every(([table]) => laid[table]?.reachesAreas === reachesAreas);
}

function isDeclared({ sums, weights }: LinkRule, laid: readonly TableGroups[], key: string): boolean {
  return [...sums, ...weights].every(([table]) => laid[table]?.parts.has(key));
}

function ruleRow(rule: LinkRule, place: LinkedPlace, columnOf: ReadonlyMap<Part, number>): Row {
  const weightOf = (table: number) => (place.parts[table]?.weight ?? 0) / place.weight;
  const sums = rule.sums.flatMap(([table, coefficient]) => {
    const part = place.parts[table];
    return part ? [[columnOf.get(part) ?? -1, coefficient * weightOf(table)] as const] : [];
  });
  const counts = rule.counts.map(
    ([count, coefficient]) => [place.firstCount + count, coefficient / PERCENT] as const,
  );
  const known =
    rule.weights.reduce((sum, [table, coefficient]) => sum + coefficient * weightOf(table), 0) +
    ((rule.everybody ?? 0) * place.everybody) / place.weight;
  const high = known === 0 ? 0 : -known;
  return { terms: [...sums, ...counts], low: rule.atMost ? Number.NEGATIVE_INFINITY : high, high };
}

/** Who gave an answer in a district gave it in one of its areas. */
function countRows(
  laid: readonly TableGroups[],
  places: ReadonlyMap<string, LinkedPlace>,
  counts: number,
): Row[] {
  const groups = new Map<string, { total: string; members: Set<string> }>();
  for (const { groups: own, parts } of laid) {
    const keyOf = new Map([...parts].map(([key, part]) => [part, key]));
    for (const { name, total, members } of own) {
      const totalKey = keyOf.get(total);
      if (totalKey === undefined) continue;
      const group = groups.get(name) ?? { total: totalKey, members: new Set() };
      for (const member of members) group.members.add(keyOf.get(member) ?? '');
      groups.set(name, group);
    }
  }
  return [...groups.values()].flatMap(({ total, members }) => {
    const whole = places.get(total);
    if (!whole) return [];
    return Array.from({ length: counts }, (_, count): Row => {
      const terms = [...members].flatMap((key) => {
        const place = places.get(key);
        return place ? [[place.firstCount + count, -place.weight / whole.weight] as const] : [];
      });
      return { terms: [[whole.firstCount + count, 1], ...terms], low: 0, high: 0 };
    });
  });
}
