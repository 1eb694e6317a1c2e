import { cellsOfTable, type PlacedCell, type RawValue, readRecord } from '../../db/rawFile/database.ts';
import { readLog, withLog } from '../../db/rawFile/log.ts';
import { pageSizeOf } from '../../db/rawFile/page.ts';
import type { Evidence, Orders, Side } from './evidence.ts';

type Row = PlacedCell & { person: number };

/** Every order in which the raw files have the people of one side. */
export function readOrders(evidence: Evidence, side: Side): Orders {
  const database = withLog(evidence.file, evidence.log);
  const rows = rowsOf(database, side);
  const size = pageSizeOf(database);
  const before = new Map(
    hasTable(evidence.backup, side.table)
      ? rowsOf(evidence.backup, side).map((row) => [row.person, row.page * size + row.offset])
      : [],
  );
  const place = ({ page, offset }: Row): number => page * size + offset;
  return new Map([
    ['key order', rows.map(({ person }) => person)],
    ['page number', sortBy(rows, ({ page }) => page)],
    ['place in the file', sortBy(rows, place)],
    ['offset in the page', sortBy(rows, ({ offset }) => offset)],
    ['moved since the backup', sortBy(rows, (row) => place(row) - (before.get(row.person) ?? 0))],
    ['overflow page', sortBy(rows, overflowPage)],
    ['first frame of the log', sortBy(rows, firstFrame(evidence.log))],
    ['lines of the server', sortBy(rows, firstLine(evidence.lines))],
    ...readColumns(rows),
  ]);
}

function rowsOf(file: Buffer, { table, personOf }: Side): Row[] {
  return cellsOfTable(file, table).flatMap((cell) => {
    const person = personOf(cell.payload);
    return person === undefined ? [] : [{ ...cell, person }];
  });
}

function hasTable(file: Buffer, table: string): boolean {
  return file.includes(Buffer.from(table));
}

/** Each column by itself, whatever it holds: a counter, a time, a hash. */
function readColumns(rows: readonly Row[]): [string, number[]][] {
  const values = new Map(rows.map((row) => [row.person, row.spills ? [] : readRecord(row.payload)]));
  const width = Math.max(0, ...[...values.values()].map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => [
    `column ${column}`,
    sortBy(rows, ({ person }) => comparable(values.get(person)?.[column])),
  ]);
}

const comparable = (value: RawValue | undefined): string | number =>
  Buffer.isBuffer(value) ? value.toString('hex') : (value ?? 0);

/** The number of the first overflow page stands behind what of a row is in its own page. */
function overflowPage({ payload, spills }: Row): number {
  if (!spills) return 0;
  return Buffer.from(payload.buffer, payload.byteOffset + payload.length, 4).readUInt32BE();
}

function firstFrame(log: Buffer): (row: Row) => number {
  const frames = readLog(log);
  return ({ payload }) => frames.findIndex(({ bytes }) => bytes.includes(payload));
}

function firstLine(lines: readonly string[]): (row: Row) => number {
  return ({ payload }) =>
    lines.findIndex((line) => line.split(/\s+/).some((word) => word.length > 3 && payload.includes(word)));
}

/** Equal values stand in random order: the attacker can only guess. */
function sortBy(rows: readonly Row[], rankOf: (row: Row) => string | number): number[] {
  return rows
    .map((row) => ({ person: row.person, value: rankOf(row), chance: Math.random() }))
    .sort((one, other) => compare(one.value, other.value) || one.chance - other.chance)
    .map(({ person }) => person);
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
