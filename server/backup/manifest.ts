import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';

export const manifestName = 'manifest.json';
export const databaseName = 'umfeld.sqlite';

/** The only names a backup holds; nothing in it can lead out of the folder it is unpacked into. */
export const namePattern =
  /^(manifest\.json|umfeld\.sqlite|keys\/(invitations\/)?[a-z0-9-]{1,60}\.(key|pem))$/;

const schema = z.object({
  format: z.literal('umfeld-backup'),
  version: z.literal(1),
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  /** Of the program. */
  program: z.string(),
  /** Of the database: the number of its last migration. */
  schema: z.int().min(1),
  /** Responses in all. */
  responses: z.int().min(0),
  /** Tells whether keys found elsewhere belong to this database; nothing can be worked out from it. */
  keys: z.string(),
  files: z.array(
    z.object({ name: z.string().regex(namePattern), bytes: z.int().min(0), sha256: z.string() }),
  ),
});

/** What a backup says about itself; the first file in it. */
export type Manifest = z.infer<typeof schema>;

/** @returns undefined for anything that is not one */
export function readManifest(text: string): Manifest | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
}
