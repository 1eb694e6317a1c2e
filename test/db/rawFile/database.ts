import { pageBytes, pageSizeOf, type RawCell, readPage, readVarint } from './page.ts';

export interface PlacedCell extends RawCell {
  page: number;
}

/** Every cell of a table in key order, read from the bytes of the file alone. */
export function cellsOfTable(file: Buffer, table: string): PlacedCell[] {
  return walk(file, rootsOf(file).get(table) ?? missing(table));
}

function missing(table: string): never {
  throw new Error(`the file has no table ${table}`);
}

/** Root page by table, from the schema in page 1; triggers and views have none. */
export function rootsOf(file: Buffer): Map<string, number> {
  return new Map(
    walk(file, 1)
      .map(({ payload }): [string, number] => {
        const [, name, , root] = readRecord(payload);
        return [String(name), Number(root)];
      })
      .filter(([, root]) => root > 0),
  );
}

function walk(file: Buffer, root: number): PlacedCell[] {
  const page = readPage(pageBytes(file, root), root);
  if (!page) throw new Error(`page ${root} is no part of a b-tree`);
  const before = page.cells.flatMap((cell) => [
    ...(cell.leftPage === undefined ? [] : walk(file, cell.leftPage)),
    // Interior pages of a table without rowid hold whole rows, too.
    ...(page.kind === 'interior table' ? [] : [{ ...cell, page: root }]),
  ]);
  return page.rightPage === undefined ? before : [...before, ...walk(file, page.rightPage)];
}

export type RawValue = number | string | Buffer | null;

/** The columns of a row (section 2.1 of the file format). */
export function readRecord(payload: Buffer): RawValue[] {
  const [headerLength, first] = readVarint(payload, 0);
  const values: RawValue[] = [];
  let at = headerLength;
  for (let head = first; head < headerLength; ) {
    const [type, next] = readVarint(payload, head);
    head = next;
    const length = lengthOf(type);
    values.push(readValue(payload.subarray(at, at + length), type));
    at += length;
  }
  return values;
}

function lengthOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
}

function readValue(bytes: Buffer, type: number): RawValue {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return bytes.readDoubleBE();
  if (type < 7) return bytes.length === 8 ? Number(bytes.readBigInt64BE()) : bytes.readIntBE(0, bytes.length);
  return type % 2 === 0 ? Buffer.from(bytes) : bytes.toString('utf8');
}

/** What stands in the parts of the file that hold nothing: gaps within pages, and pages that are free. */
export function unusedBytes(file: Buffer): Buffer {
  const pages = Array.from({ length: file.length / pageSizeOf(file) }, (_, index) => index + 1);
  const parts = pages.flatMap((number) => readPage(pageBytes(file, number), number)?.unused ?? []);
  return Buffer.concat(parts);
}

/** Numbers of the pages no b-tree leads to. */
export function pagesOutsideTrees(file: Buffer): number[] {
  const inside = new Set<number>([...rootsOf(file).values()].flatMap((root) => [...pagesOf(file, root)]));
  for (const page of pagesOf(file, 1)) inside.add(page);
  const count = file.length / pageSizeOf(file);
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => !inside.has(number));
}

function* pagesOf(file: Buffer, root: number): Generator<number> {
  yield root;
  const page = readPage(pageBytes(file, root), root);
  for (const { leftPage } of page?.cells ?? []) if (leftPage !== undefined) yield* pagesOf(file, leftPage);
  if (page?.rightPage !== undefined) yield* pagesOf(file, page.rightPage);
}
