import { cellsOfTable, type PlacedCell } from './database.ts';
import { readLog, withLog } from './log.ts';
import { pageSizeOf } from './page.ts';

/** What somebody who holds the raw files may take for the order of arrival. */
export type Channel =
  | 'key order'
  | 'page number'
  | 'offset in the page'
  | 'offset since the page was split'
  | 'place in the file'
  | 'first seen in the log'
  | 'last moved in the log';

export interface Finding {
  channel: Channel;
  /** Spearman's rank correlation with the true order of arrival. */
  rho: number;
  /** Chi-square of arrival tenths against position tenths, 81 degrees of freedom: sees what rho does not. */
  chiSquare: number;
  /** How many responses the channel says something about. */
  count: number;
}

/**
 * Tries to recover the order in which bodies were stored.
 *
 * @param mark finds a body; its first group is the true arrival number, by which only the judge goes
 */
export function attackArrivalOrder(
  { file, log, table }: { file: Buffer; log: Buffer; table: string },
  mark: RegExp,
): Finding[] {
  const database = withLog(file, log);
  const cells = cellsOfTable(database, table).flatMap((cell): KnownCell[] => {
    const arrival = mark.exec(cell.payload.toString('latin1'))?.[1];
    return arrival === undefined ? [] : [{ ...cell, arrival: Number(arrival) }];
  });
  const pages = groupByPage(cells);
  const size = pageSizeOf(database);
  const seen = readSightings(log, mark);
  return [
    judge(
      'key order',
      cells.map(({ arrival }, index) => [arrival, index]),
    ),
    judge(
      'page number',
      cells.map(({ arrival, page }) => [arrival, page]),
    ),
    judge('offset in the page', pages.flatMap(rankWithinPage)),
    judge('offset since the page was split', pages.map(cellsSinceSplit).flatMap(rankWithinPage)),
    judge(
      'place in the file',
      cells.map(({ arrival, page, offset }) => [arrival, page * size + offset]),
    ),
    judge('first seen in the log', seen.first),
    judge('last moved in the log', seen.lastMoved),
  ];
}

type KnownCell = PlacedCell & { arrival: number };

function groupByPage(cells: readonly KnownCell[]): KnownCell[][] {
  const pages = new Map<number, KnownCell[]>();
  for (const cell of cells) pages.set(cell.page, [...(pages.get(cell.page) ?? []), cell]);
  return [...pages.values()];
}

/**
 * How early a cell came and where it stands, both as shares of its page, so that pages can be pooled. A share is
 * drawn from within its rank's step: pages of four cells and of five would otherwise show as a pattern.
 */
function rankWithinPage(cells: readonly KnownCell[]): [number, number][] {
  const arrivals = ranks(cells.map(({ arrival }) => arrival));
  // SQLite fills a page from its end towards its beginning.
  const offsets = ranks(cells.map(({ offset }) => -offset));
  const share = (rank: number | undefined) => ((rank ?? 0) + Math.random()) / cells.length;
  return cells.map((_, index) => [share(arrivals[index]), share(offsets[index])]);
}

/**
 * When a page is split its cells are laid out anew, in key order from the end of the page. What came later stands
 * before them, in order of arrival: the cells from the first one that breaks the key order.
 */
function cellsSinceSplit(page: readonly KnownCell[]): KnownCell[] {
  const placed = page.map((cell, key) => ({ cell, key })).sort((a, b) => b.cell.offset - a.cell.offset);
  const breaks = placed.findIndex(({ key }, index) => key < (placed[index - 1]?.key ?? -1));
  return breaks < 0 ? [] : placed.slice(breaks).map(({ cell }) => cell);
}

/** Bodies anywhere in the log, whether or not a cell leads to them. */
function readSightings(log: Buffer, mark: RegExp) {
  const everywhere = new RegExp(mark, 'g');
  const first = new Map<number, number>();
  const last = new Map<number, { at: number; place: string }>();
  readLog(log).forEach(({ page, bytes }, frame) => {
    for (const match of bytes.toString('latin1').matchAll(everywhere)) {
      const arrival = Number(match[1]);
      if (!first.has(arrival)) first.set(arrival, frame);
      const place = `${page}:${match.index}`;
      if (last.get(arrival)?.place !== place) last.set(arrival, { at: frame, place });
    }
  });
  return {
    first: [...first],
    lastMoved: [...last].map(([arrival, { at }]): [number, number] => [arrival, at]),
  };
}

function judge(channel: Channel, pairs: readonly (readonly [number, number])[]): Finding {
  const arrivals = ranks(pairs.map(([arrival]) => arrival));
  const positions = ranks(pairs.map(([, position]) => position));
  return {
    channel,
    rho: pairs.length < 3 ? 0 : correlation(arrivals, positions),
    chiSquare: chiSquare(arrivals, positions),
    count: pairs.length,
  };
}

/** Ranks from 0; equal values share their mean rank. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (const index of order.slice(from, to)) result[index] = (from + to - 1) / 2;
    from = to;
  }
  return result;
}

export function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [both, squaredOne, squaredOther] = [0, 0, 0];
  one.forEach((value, index) => {
    const [a, b] = [value - meanOne, (other[index] ?? 0) - meanOther];
    both += a * b;
    squaredOne += a * a;
    squaredOther += b * b;
  });
  return squaredOne === 0 || squaredOther === 0 ? 0 : both / Math.sqrt(squaredOne * squaredOther);
}

function chiSquare(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0) return 0;
  const tenth = (rank: number) => Math.min(9, Math.floor((rank * 10) / one.length));
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  const rows = new Array<number>(10).fill(0);
  const columns = new Array<number>(10).fill(0);
  one.forEach((rank, index) => {
    const [row, column] = [tenth(rank), tenth(other[index] ?? 0)];
    const line = counts[row];
    if (line) line[column] = (line[column] ?? 0) + 1;
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
  });
  return counts.reduce(
    (sum, line, row) =>
      line.reduce((lineSum, count, column) => {
        const expected = ((rows[row] ?? 0) * (columns[column] ?? 0)) / one.length;
        return expected === 0 ? lineSum : lineSum + (count - expected) ** 2 / expected;
      }, sum),
    0,
  );
}
