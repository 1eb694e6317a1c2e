import type { EstimatedCell } from '../estimatedCell.ts';
import type { Table } from './listTables.ts';
import { type Group, type Part, restOf } from './part.ts';

/** One table as the outsider sees it: who stands where, and what adds up to what. */
export interface TableGroups {
  groups: readonly Group[];
  /** Every part that holds somebody, by its place; two tables of one indicator have the same places. */
  parts: ReadonlyMap<string, Part>;
  /** False: the figure is declared for the municipality only. */
  reachesAreas: boolean;
}

interface PlacedPart extends Part {
  cell: number;
  place: EstimatedCell['place'];
  district: string | undefined;
  folded: boolean;
}

/**
 * The additive groups of method.md section 5c: areas → district → municipality; categories → their district and
 * municipality; districts → category in the municipality. Each holds its rest: persons without an area or outside
 * every district, without an answer on the breakdown, or of a folded category. Who is nowhere counted is left out.
 */
export function layOutGroups(
  table: Table,
  cells: readonly EstimatedCell[],
  isFolded: (cell: number) => boolean,
): TableGroups {
  const placed = table.positions.flatMap((position) => placePart(position, cells, isFolded));
  const { groups, parts, split } = collectGroups(placed);
  const overall = placed.filter(({ place }) => place.breakdown === undefined);
  const town = overall.find(({ place }) => place.level === 'municipality');
  const reachesAreas = placed.some(({ place }) => place.level !== 'municipality');
  if (!town || town.persons === 0) return { groups, parts, reachesAreas };
  const districts = overall.filter(({ place }) => place.level === 'district');
  const areas = overall.filter(({ place }) => place.level === 'area');
  const outside = districts.length > 0 ? split(town, districts, 'outside') : town;
  for (const one of districts) {
    split(
      one,
      areas.filter(({ district }) => district === one.place.area),
      `rest of ${one.place.area}`,
    );
  }
  const without = areas.filter(({ district }) => district === undefined);
  if (outside && areas.length > 0) split(outside, without, 'nowhere');
  for (const by of new Set(placed.flatMap(({ place }) => place.breakdown?.by ?? []))) {
    const categories = placed.filter(({ place }) => place.breakdown?.by === by);
    splitByCategory(by, { town, districts, outside }, categories, split);
  }
  return { groups, parts, reachesAreas };
}

interface Places {
  town: PlacedPart;
  districts: readonly PlacedPart[];
  /** Persons of the town outside every district; the town itself where it has none. */
  outside: Part | undefined;
}

type Split = (total: Part, members: readonly Part[], rest: string, holdsFolded?: boolean) => Part | undefined;

/** Every category by the places, and every place by the categories of one breakdown. */
function splitByCategory(by: string, places: Places, categories: readonly PlacedPart[], split: Split): void {
  const { town, districts, outside } = places;
  const splitPlace = (total: PlacedPart) => {
    const here = categories.filter(({ place }) => place.area === total.place.area);
    const open = here.filter(({ folded }) => !folded);
    const holdsFolded = here.some(({ folded, persons }) => folded && persons > 0);
    split(total, open, `without ${by} in ${total.place.area ?? 'the town'}`, holdsFolded);
    return open;
  };
  const beyond = splitPlace(town).flatMap((whole) => {
    const value = whole.place.breakdown?.value;
    const parts = categories.filter(
      ({ place }) => place.level === 'district' && place.breakdown?.value === value,
    );
    if (parts.length === 0 || parts.some(({ folded }) => folded)) return [];
    return split(whole, parts, `outside with ${by}=${value}`) ?? [];
  });
  for (const district of districts) splitPlace(district);
  if (outside && outside !== town) split(outside, beyond, `outside without ${by}`);
}

function placePart(
  position: number,
  cells: readonly EstimatedCell[],
  isFolded: (cell: number) => boolean,
): PlacedPart[] {
  const cell = cells[position];
  if (!cell) return [];
  const { persons, weight, place, district, estimate, kind, everybody = weight } = cell;
  const value = (estimate?.value ?? 0) * (kind === 'share' ? 100 : 1);
  const folded = isFolded(position);
  return [{ cell: position, persons, weight, sum: weight * value, everybody, place, district, folded }];
}

function collectGroups(placed: readonly PlacedPart[]) {
  const groups: Group[] = [];
  const parts = new Map<string, Part>();
  for (const part of placed) {
    const { level, area, breakdown } = part.place;
    if (part.persons > 0 && !part.folded) parts.set(JSON.stringify([level, area, breakdown]), part);
  }
  const split: Split = (total, members, name, holdsFolded = false) => {
    const rest = restOf(total, members, holdsFolded);
    if (rest) parts.set(name, rest);
    const all = [...members, ...(rest ? [rest] : [])].filter(({ persons }) => persons > 0);
    if (all.length > 0) groups.push({ name, total, members: all });
    return rest;
  };
  return { groups, parts, split };
}
