import type { Fault } from '../http/fault.ts';
import { readUpload, type Upload } from '../uploads/readUpload.ts';
import { UnreadableUpload } from '../uploads/unreadableUpload.ts';
import { answerOrder } from './answerOrder.ts';

export interface TableOrder {
  bytes: Uint8Array;
  sheet: string | undefined;
}

export type TableReply = { upload: Upload } | { unreadable: Fault };

answerOrder<TableOrder, TableReply>(async ({ bytes, sheet }) => {
  try {
    return { upload: await readUpload(Buffer.from(bytes), sheet) };
  } catch (error) {
    if (!(error instanceof UnreadableUpload)) throw error;
    return { unreadable: error.fault };
  }
});
