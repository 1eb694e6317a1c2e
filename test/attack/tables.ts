import type { Cell } from '../../server/disclosure/cell.ts';
import type { Indicator } from '../../surveys/language/questionnaire.ts';
import { itemsOf } from './answers.ts';
import { type Layout, layOut, measure, type Size } from './layout.ts';
import { type TrueCell, tableOf, type World } from './world.ts';

/** One figure over the whole lattice of one sample, and what was released of it. */
export interface AttackedTable {
  name: string;
  indicator: Indicator;
  option: string | undefined;
  kind: TrueCell['kind'];
  truth: readonly TrueCell[];
  released: readonly Cell[];
  layout: Layout;
  sizes: ReadonlyMap<string, Size>;
  /** Σ w over everybody by place, whatever they answered. */
  everybody: ReadonlyMap<string, Size>;
}

/** Tables of one sample that share an item, directly or by way of others. */
export function groupTables(world: World): AttackedTable[][] {
  const samples = [...new Set(world.truth.map(({ place }) => place.sample))];
  return samples.flatMap((sample) => joinByItem(listTables(world, sample)));
}

/**
 * The same world with weights of about 1: weights may count people of the town, and the solver's tolerance is
 * absolute.
 */
export function evenWeights(world: World): World {
  const town = world.truth.find(({ place, persons }) => place.level === 'municipality' && persons > 0);
  const scale = town ? town.persons / town.weight : 1;
  const even = (cells: readonly TrueCell[]) =>
    cells.map((cell) => ({
      ...cell,
      weight: scale * cell.weight,
      everybody: cell.everybody === undefined ? undefined : scale * cell.everybody,
    }));
  return {
    ...world,
    truth: even(world.truth),
    earlier: (world.earlier ?? []).map((one) => ({
      ...one,
      truth: even(one.truth),
      removed: even(one.removed),
      added: even(one.added),
    })),
  };
}

function listTables({ truth, released, indicators }: World, sample: string): AttackedTable[] {
  const own = truth.filter(({ place }) => place.sample === sample);
  const told = released.filter((cell) => cell.sample === sample);
  return [...new Set(own.map(({ place }) => tableOf(place)))].map((name) => {
    const cells = own.filter(({ place }) => tableOf(place) === name);
    const first = cells[0];
    const indicator = indicators.find(({ key }) => key === first?.place.indicator);
    if (!first || !indicator) throw new Error(`${name} is no indicator of the questionnaire`);
    const shown = told.filter((cell) => tableOf(cell) === name);
    const layout = layOut(cells, shown);
    const all = cells.map((cell) => ({ ...cell, weight: cell.everybody ?? cell.weight }));
    return {
      name: `${sample} ${name}`,
      indicator,
      option: first.place.option,
      kind: first.kind,
      truth: cells,
      released: shown,
      layout,
      sizes: measure(layout, cells),
      everybody: measure(layout, all),
    };
  });
}

/** The same table as another release had it, or of some of the persons only. */
export function withTruth(
  table: AttackedTable,
  truth: readonly TrueCell[],
  released: readonly Cell[],
): AttackedTable {
  const name = tableOf(table.truth[0]?.place ?? { indicator: '' });
  const sample = table.truth[0]?.place.sample;
  const cells = truth.filter(({ place }) => tableOf(place) === name && place.sample === sample);
  const all = cells.map((cell) => ({ ...cell, weight: cell.everybody ?? cell.weight }));
  return {
    ...table,
    truth: cells,
    released: released.filter((cell) => tableOf(cell) === name && cell.sample === sample),
    sizes: measure(table.layout, cells),
    everybody: measure(table.layout, all),
  };
}

function joinByItem(tables: readonly AttackedTable[]): AttackedTable[][] {
  let groups: AttackedTable[][] = [];
  for (const table of tables) {
    const shares = (other: AttackedTable) =>
      itemsOf(other.indicator).some((item) => itemsOf(table.indicator).includes(item));
    const joined = groups.filter((group) => group.some(shares));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), table]];
  }
  return groups;
}
