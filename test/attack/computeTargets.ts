import type { Cell } from '../../server/disclosure/cell.ts';
import { countAnswers } from './countAnswers.ts';
import { addForms, type Bounds, type Form } from './forms.ts';
import { readTable } from './readTable.ts';
import { type Programme, solveProgramme } from './solve.ts';
import { type Sums, sumTables } from './sumTables.ts';
import type { AttackedTable } from './tables.ts';
import { keyOf, type TrueCell, type World } from './world.ts';

/** A secret figure, and how closely an outsider can compute it, in points. */
export interface Attempt extends Bounds {
  /** A class tells "fewer than 3": nobody shall find out how many. */
  what: 'secret' | 'class' | 'changed';
  table: string;
  place: string;
  persons: number;
  /** The least width method.md section 5c allows. */
  allowed: number;
}

/** Tables that share an item: as they are now, as earlier releases had them, and of those who changed since. */
export interface Versions {
  now: readonly AttackedTable[];
  earlier: readonly {
    before: readonly AttackedTable[];
    removed: readonly AttackedTable[];
    added: readonly AttackedTable[];
  }[];
}

/** One version written down: a sum for every place of every table. */
interface Written {
  tables: readonly AttackedTable[];
  sums: Sums[];
  /** Everybody in it with fewer than k persons is a target: those who changed. */
  changed: boolean;
}

/**
 * How far every target can lie.
 *
 * @param told what the newest release tells of each table; earlier ones have told what they have
 * @throws Error when what is known contradicts itself
 */
export function computeTargets(
  versions: Versions,
  told: readonly (readonly Cell[])[],
  { columns, minimumBase }: World,
): Attempt[] {
  const written: Written[] = [];
  const write = (
    programme: Programme,
    tables: readonly AttackedTable[],
    released: readonly (readonly Cell[])[],
    changed = false,
  ) => {
    const sums = sumTables(tables, countAnswers(tables, columns, programme), programme);
    tables.forEach((table, i) => {
      for (const line of readTable(table, released[i] ?? [], sums[i] ?? new Map())) programme.line(line);
    });
    written.push({ tables, sums, changed });
    return sums;
  };
  const build = (programme: Programme) => {
    const now = write(programme, versions.now, told);
    for (const { before, removed, added } of versions.earlier) {
      const past = write(
        programme,
        before,
        before.map(({ released }) => released),
      );
      const gone = write(programme, removed, [], true);
      const come = write(programme, added, [], true);
      versions.now.forEach((table, i) => {
        for (const key of table.layout.pieces.keys()) {
          const at = (sums: readonly Sums[]): Form => sums[i]?.get(key) ?? new Map();
          const stayed = addForms([
            [1, at(now)],
            [-1, at(come)],
          ]);
          const difference = addForms([
            [1, stayed],
            [-1, at(past)],
            [1, at(gone)],
          ]);
          programme.line({ form: difference, low: 0, high: 0 });
          const weight = (table.sizes.get(key)?.weight ?? 0) - (added[i]?.sizes.get(key)?.weight ?? 0);
          programme.line({ form: stayed, low: 0, high: 100 * Math.max(0, weight) });
        }
      });
    }
  };
  return solveProgramme(build, ({ ranges }) => {
    const targets = written.flatMap((version) => findTargets(version, minimumBase));
    const reached = ranges(targets);
    return targets.map(({ what, table, place, persons, allowed }, i) => {
      const { low, high } = reached[i] ?? { low: 0, high: 0 };
      return { what, table, place, persons, allowed, low, high };
    });
  });
}

/** Those who changed are many small groups: it is enough to know that each lies wide enough open. */
function findTargets({ tables, sums, changed }: Written, minimumBase: number) {
  return tables.flatMap((table, i) => {
    const places = changed ? listChanged(table, minimumBase) : listTargets(table, minimumBase);
    return places.flatMap((place) => {
      const { persons = 0, weight = 0 } = table.sizes.get(place) ?? {};
      const sum = sums[i]?.get(place);
      if (persons === 0) return [];
      if (!sum) throw new Error(`nothing is known of ${place}`);
      const isClass = table.released.some((cell) => cell.status === 'class' && keyOf(cell) === place);
      const allowed = allowedWidth(isClass ? 'share' : table.kind, persons);
      const form = addForms([[1 / weight, sum]]);
      const enough = changed ? allowed : Number.POSITIVE_INFINITY;
      const what: Attempt['what'] = changed ? 'changed' : isClass ? 'class' : 'secret';
      return [{ what, table: table.name, place, persons, allowed, form, enough }];
    });
  });
}

/**
 * Secret by few persons or near unanimity, rests of a few persons that hold a folded category, and classes, of which
 * nobody shall find out which of 0, 1 and 2 it is.
 */
function listTargets({ truth, released, sizes, layout }: AttackedTable, minimumBase: number): string[] {
  const statusOf = new Map(released.map((cell) => [keyOf(cell), cell.status]));
  const isSecret = ({ place }: TrueCell) => statusOf.get(keyOf(place)) === 'secret';
  const cells = truth.filter(
    (cell) => isSecret(cell) && (cell.persons < minimumBase || cell.reason === 'nearUnanimity'),
  );
  const rests = layout.foldedRests.filter(
    (place) => (sizes.get(place)?.persons ?? minimumBase) < minimumBase,
  );
  const classes = released.filter(({ status, kept }) => status === 'class' && !kept);
  return [...cells.map(({ place }) => keyOf(place)), ...rests, ...classes.map(keyOf)];
}

function listChanged({ sizes, layout }: AttackedTable, minimumBase: number): string[] {
  return [...layout.made.keys()].filter((place) => (sizes.get(place)?.persons ?? 0) < minimumBase);
}

function allowedWidth(kind: TrueCell['kind'], persons: number): number {
  return kind === 'mean' ? Math.min(80, Math.max(30, 200 / persons)) : Math.min(80, 200 / persons);
}
