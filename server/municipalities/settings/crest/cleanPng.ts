import { crc32 } from 'node:zlib';
import type { CrestFault } from './crestFault.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What makes up the picture. Everything else may hold a name, a place, a time: it is dropped. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']);
const mostPixels = 800;

interface Chunk {
  type: string;
  data: Buffer;
  whole: Buffer;
}

/** A PNG file with its picture and nothing else, or what is wrong with it. */
export function cleanPng(file: Buffer): { picture: Buffer } | CrestFault {
  if (!file.subarray(0, 8).equals(signature))
    return { message: 'this is not a PNG file', cure: 'export it anew', fault: { code: 'crest.notPng' } };
  const chunks = listChunks(file);
  const [head] = chunks ?? [];
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') {
    return { message: 'the PNG file is damaged', cure: 'export it anew', fault: { code: 'crest.damaged' } };
  }
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (Math.max(width, height) > mostPixels || Math.min(width, height) < 1) {
    return {
      message: `the picture has ${width} by ${height} pixels; at most ${mostPixels} by ${mostPixels} are taken`,
      cure: 'a height of 160 pixels is plenty',
      fault: { code: 'crest.large', parts: { width, height, most: mostPixels } },
    };
  }
  return {
    picture: Buffer.concat([
      signature,
      ...chunks.filter(({ type }) => kept.has(type)).map((one) => one.whole),
    ]),
  };
}

/** Undefined when the file breaks off or a checksum is wrong. */
function listChunks(file: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    if (at + 12 > file.length) return undefined;
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) return undefined;
    const whole = file.subarray(at, end);
    if (crc32(whole.subarray(4, -4)) !== whole.readUInt32BE(whole.length - 4)) return undefined;
    chunks.push({ type: whole.toString('latin1', 4, 8), data: whole.subarray(8, -4), whole });
    at = end;
  }
  return chunks;
}
