/** Pages of an SQLite database as they lie in the file (https://sqlite.org/fileformat2.html, section 1.6). */

export interface RawCell {
  /** Bytes from the start of the page. */
  offset: number;
  /** Empty in the interior pages of a rowid table, which hold only row numbers. */
  payload: Buffer;
  /** Whether the payload goes on in overflow pages. */
  spills: boolean;
  /** Interior pages: the page that holds what comes before this cell. */
  leftPage?: number;
}

export interface RawPage {
  number: number;
  kind: 'interior index' | 'interior table' | 'leaf index' | 'leaf table';
  /** In key order. */
  cells: RawCell[];
  /** Interior pages: the last child. */
  rightPage?: number;
  /** The bytes no cell uses. */
  unused: Buffer[];
}

const kinds = { 2: 'interior index', 5: 'interior table', 10: 'leaf index', 13: 'leaf table' } as const;

export const pageSizeOf = (file: Buffer): number => file.readUInt16BE(16);

export function pageBytes(file: Buffer, number: number): Buffer {
  const size = pageSizeOf(file);
  return file.subarray((number - 1) * size, number * size);
}

/** Undefined for pages that are no part of a b-tree: free pages, overflow pages. */
export function readPage(page: Buffer, number: number): RawPage | undefined {
  // The first page begins with the header of the file.
  const start = number === 1 ? 100 : 0;
  const kind = kinds[page.readUInt8(start) as keyof typeof kinds];
  if (!kind) return undefined;
  const isInterior = kind.startsWith('interior');
  const count = page.readUInt16BE(start + 3);
  const pointers = start + (isInterior ? 12 : 8);
  const offsets = Array.from({ length: count }, (_, index) => page.readUInt16BE(pointers + index * 2));
  return {
    number,
    kind,
    cells: offsets.map((offset) => readCell(page, offset, kind)),
    ...(isInterior ? { rightPage: page.readUInt32BE(start + 8) } : {}),
    unused: [
      page.subarray(pointers + count * 2, page.readUInt16BE(start + 5) || page.length),
      ...freeBlocks(page, page.readUInt16BE(start + 1)),
    ],
  };
}

function readCell(page: Buffer, offset: number, kind: RawPage['kind']): RawCell {
  let at = offset;
  const leftPage = kind.startsWith('interior') ? page.readUInt32BE(at) : undefined;
  if (leftPage !== undefined) at += 4;
  const child = leftPage === undefined ? {} : { leftPage };
  if (kind === 'interior table') return { offset, payload: Buffer.alloc(0), spills: false, ...child };
  const [length, afterLength] = readVarint(page, at);
  at = kind === 'leaf table' ? readVarint(page, afterLength)[1] : afterLength;
  const local = localLength(length, page.length, kind === 'leaf table');
  return { offset, payload: page.subarray(at, at + local), spills: local < length, ...child };
}

/** How much of a payload stays in its page. */
function localLength(length: number, pageSize: number, inTable: boolean): number {
  const most = inTable ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (pageSize - 4));
  return wanted <= most ? wanted : least;
}

/** Each begins with the offset of the next and its own length. */
function freeBlocks(page: Buffer, first: number): Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = first; at !== 0; at = page.readUInt16BE(at))
    blocks.push(page.subarray(at + 4, at + page.readUInt16BE(at + 2)));
  return blocks;
}

/** @returns the number, and where it ended */
export function readVarint(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from; at < from + 8; at++) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + 1];
  }
  return [value * 256 + bytes.readUInt8(from + 8), from + 9];
}
