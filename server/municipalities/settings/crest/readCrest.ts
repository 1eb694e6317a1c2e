import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { cleanPng } from './cleanPng.ts';
import { cleanSvg } from './cleanSvg.ts';
import type { CrestFault } from './crestFault.ts';

/** It is part of every resident's first view. */
const mostBytes = 20_000;

export interface Crest {
  type: 'svg' | 'png';
  version: string;
  picture: Buffer;
}

/** Reads a town's crest and cleans it. */
export async function readCrest(file: string): Promise<Crest | CrestFault> {
  const type = extname(file).toLowerCase();
  if (type !== '.svg' && type !== '.png')
    return {
      message: 'the crest must be an SVG or PNG file',
      cure: 'convert it',
      fault: { code: 'crest.notPng' },
    };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes)
    return {
      message: `the crest ${file} cannot be read`,
      cure: 'its path counts from the settings file',
      fault: { code: 'crest.damaged' },
    };
  return cleanCrest(type === '.png' ? 'png' : 'svg', bytes);
}

/** Takes a picture for a crest, without anything in it that is no picture. */
export function cleanCrest(type: Crest['type'], bytes: Buffer): Crest | CrestFault {
  if (bytes.length > mostBytes) {
    return {
      message: `the crest has ${bytes.length} bytes; at most ${mostBytes} are taken`,
      cure: 'a PNG of 160 pixels height is enough: every resident loads it first',
      fault: { code: 'crest.heavy', parts: { bytes: bytes.length, most: mostBytes } },
    };
  }
  return type === 'png' ? asCrest('png', cleanPng(bytes)) : asCrest('svg', cleanSvg(bytes.toString('utf8')));
}

function asCrest(
  type: 'svg' | 'png',
  cleaned: { picture: Buffer | string } | CrestFault,
): Crest | CrestFault {
  if (!('picture' in cleaned)) return cleaned;
  const picture = Buffer.from(cleaned.picture);
  return { type, picture, version: createHash('sha256').update(picture).digest('hex').slice(0, 12) };
}
