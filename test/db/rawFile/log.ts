/** The frames of a write-ahead log (https://sqlite.org/fileformat2.html, section 4), oldest first. */
export interface Frame {
  page: number;
  bytes: Buffer;
}

const headerLength = 32;
const frameHeaderLength = 24;

/** Frames of an older round, which SQLite would skip, are read as well: an attacker would. */
export function readLog(log: Buffer): Frame[] {
  if (log.length < headerLength) return [];
  const pageSize = log.readUInt32BE(8);
  const frames: Frame[] = [];
  for (
    let at = headerLength;
    at + frameHeaderLength + pageSize <= log.length;
    at += frameHeaderLength + pageSize
  )
    frames.push({
      page: log.readUInt32BE(at),
      bytes: log.subarray(at + frameHeaderLength, at + frameHeaderLength + pageSize),
    });
  return frames;
}

/** The database as SQLite sees it: the file with the newest version of each page from the log. */
export function withLog(file: Buffer, log: Buffer): Buffer {
  const frames = readLog(log);
  const [first] = frames;
  if (!first) return file;
  const size = first.bytes.length;
  const pages = frames.reduce((most, { page }) => Math.max(most, page), file.length / size);
  const merged = Buffer.alloc(pages * size);
  file.copy(merged);
  for (const { page, bytes } of frames) bytes.copy(merged, (page - 1) * size);
  return merged;
}
