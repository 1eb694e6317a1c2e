import { openStore } from '../../db/openStore.ts';
import type { Fault } from '../http/fault.ts';
import { Problem } from '../http/problem.ts';
import type { UploadTarget } from '../uploads/prepareUpload.ts';
import { readArrangement } from '../uploads/readArrangement.ts';
import { type TakenUpload, takeUpload } from '../uploads/takeUpload.ts';
import { UnreadableUpload } from '../uploads/unreadableUpload.ts';
import { answerOrder } from './answerOrder.ts';

export interface TakingOrder {
  folder: string;
  target: UploadTarget;
  /** The request as it came: taking twenty thousand rows apart would keep the server from answering, too. */
  json: string;
  isStored: boolean;
}

export type TakingReply =
  | { taken: TakenUpload }
  | { unreadable: Fault }
  | { invalid: Readonly<Record<string, unknown>> };

answerOrder<TakingOrder, TakingReply>(async ({ folder, target, json, isStored }) => {
  const store = await openStore(folder);
  try {
    return { taken: await takeUpload(store, target, readArrangement(json), isStored) };
  } catch (error) {
    if (error instanceof Problem && error.code === 'request.invalid') return { invalid: error.details };
    if (error instanceof UnreadableUpload) return { unreadable: error.fault };
    throw error;
  } finally {
    await store.close();
  }
});
