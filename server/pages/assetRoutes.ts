import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const compressible = new Set(['.js', '.css', '.svg', '.ttf']);
const compress = promisify(gzip);

interface Asset {
  plain: Buffer<ArrayBuffer>;
  gzipped: Buffer<ArrayBuffer> | undefined;
  type: string;
}

/**
 * GET /assets/*: what the build made. A file's name changes with its content, so it is kept for good by browsers,
 * and here in memory, compressed once.
 */
export function assetRoutes(folder: string) {
  const kept = new Map<string, Promise<Asset | undefined>>();
  const find = (name: string): Promise<Asset | undefined> => {
    const known = kept.get(name) ?? readAsset(folder, name);
    // Only what exists is remembered: invented names must not fill the memory.
    known.then((asset) => asset && kept.set(name, known));
    return known;
  };
  return new Hono().get('/assets/:name{[\\w-]+(?:\\.[\\w-]+)*\\.\\w+}', async function sendAsset(c, next) {
    const asset = await find(c.req.param('name'));
    if (!asset) return next();
    const isGzip = asset.gzipped !== undefined && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    return c.body(isGzip && asset.gzipped ? asset.gzipped : asset.plain, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(isGzip && { 'Content-Encoding': 'gzip' }),
    });
  });
}

async function readAsset(folder: string, name: string): Promise<Asset | undefined> {
  const extension = extname(name);
  const type = types[extension];
  if (!type) return undefined;
  const plain = await readFile(join(folder, 'assets', name)).catch(() => undefined);
  if (!plain) return undefined;
  const gzipped = compressible.has(extension) ? await compress(plain, { level: 9 }) : undefined;
  return { plain, gzipped, type };
}
