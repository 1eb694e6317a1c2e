import type { CellPlace } from '../cell.ts';
import type { EstimatedCell } from '../estimatedCell.ts';
import type { Link, TableName } from '../link.ts';

/** The cells of one figure over the whole lattice: one indicator, or one option of it, in one sample. */
export interface Table extends TableName {
  sample: CellPlace['sample'];
  /** Positions in the table of the release. */
  positions: readonly number[];
}

/** Tables to be looked at together: of one sample, and linked, if by anything. */
export interface Cluster {
  /** In the order of the link. */
  tables: readonly Table[];
  link?: Link;
}

/**
 * Every table of a release in exactly one cluster; tables that no link names stand alone.
 *
 * @throws RangeError when a link names a table that a sample does not have
 */
export function listClusters(cells: readonly EstimatedCell[], links: readonly Link[]): Cluster[] {
  const tables = listTables(cells);
  const samples = [...new Set(tables.map(({ sample }) => sample))];
  const linked = samples.flatMap((sample) =>
    links.map(
      (link): Cluster => ({ link, tables: link.tables.map((name) => getTable(tables, sample, name)) }),
    ),
  );
  const seen = new Set(linked.flatMap((cluster) => cluster.tables));
  const alone = tables.filter((table) => !seen.has(table)).map((table): Cluster => ({ tables: [table] }));
  return [...linked, ...alone];
}

function getTable(
  tables: readonly Table[],
  sample: Table['sample'],
  { indicator, option }: TableName,
): Table {
  const found = tables.find(
    (table) => table.sample === sample && table.indicator === indicator && table.option === option,
  );
  if (!found) throw new RangeError(`the ${sample} sample has no table ${indicator} ${option ?? ''}`);
  return found;
}

function listTables(cells: readonly EstimatedCell[]): Table[] {
  const tables = new Map<string, Table & { positions: number[] }>();
  cells.forEach(({ place: { indicator, option, sample } }, position) => {
    const key = JSON.stringify([indicator, option, sample]);
    const table = tables.get(key) ?? {
      indicator,
      ...(option !== undefined && { option }),
      sample,
      positions: [],
    };
    table.positions.push(position);
    tables.set(key, table);
  });
  return [...tables.values()];
}
