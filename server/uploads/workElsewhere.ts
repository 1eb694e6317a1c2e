import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { askJob } from '../jobs/askJob.ts';
import type { TableOrder, TableReply } from '../jobs/readTableJob.ts';
import type { TakingOrder, TakingReply } from '../jobs/takeTableJob.ts';
import type { UploadTarget } from './prepareUpload.ts';
import { readArrangement } from './readArrangement.ts';
import { isWorkbook, readUpload, type Upload } from './readUpload.ts';
import { type TakenUpload, takeUpload } from './takeUpload.ts';
import { UnreadableUpload } from './unreadableUpload.ts';

/** What is smaller is done in less than 50 ms, which is less than starting a process costs. */
const smallBytes = 50_000;
/** About three hundred rows. */
const smallJson = 30_000;

/**
 * Reads a table file; in a process of its own unless it is a small text. However small a workbook is, it may unpack
 * to much.
 *
 * @throws UnreadableUpload
 */
export async function readElsewhere(bytes: Buffer, sheet?: string): Promise<Upload> {
  if (bytes.length <= smallBytes && !isWorkbook(bytes)) return readUpload(bytes, sheet);
  const reply = await askJob<TableOrder, TableReply>('readTableJob', { bytes, sheet });
  if ('unreadable' in reply) throw new UnreadableUpload(reply.unreadable.code, reply.unreadable.parts);
  return reply.upload;
}

/**
 * `takeUpload` of a request as it came; in a process of its own for a large table.
 *
 * @throws UnreadableUpload; Problem request.invalid
 */
export async function takeElsewhere(
  store: Store,
  target: UploadTarget,
  json: string,
  isStored: boolean,
): Promise<TakenUpload> {
  if (json.length <= smallJson) return takeUpload(store, target, readArrangement(json), isStored);
  const order = { folder: store.folder, target, json, isStored };
  const reply = await askJob<TakingOrder, TakingReply>('takeTableJob', order);
  if ('unreadable' in reply) throw new UnreadableUpload(reply.unreadable.code, reply.unreadable.parts);
  if ('invalid' in reply) throw new Problem('request.invalid', reply.invalid);
  return reply.taken;
}
