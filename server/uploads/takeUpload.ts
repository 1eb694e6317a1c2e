import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import type { Arrangement } from './arrangeTable.ts';
import type { UploadTarget } from './prepareUpload.ts';
import { faultOf, previewUpload, type UploadPreview } from './previewUpload.ts';

export interface TakenUpload {
  preview: UploadPreview;
  isStored: boolean;
}

/**
 * Looks at a table, and stores it where that is asked for and nothing is wrong with it.
 *
 * @throws UnreadableUpload when margins name no wave of the town
 */
export async function takeUpload(
  store: Store,
  target: UploadTarget,
  arrangement: Arrangement,
  isAsked: boolean,
): Promise<TakenUpload> {
  const { preview, prepared } = await previewUpload(store, target, arrangement);
  if (!isAsked || !prepared) return { preview, isStored: false };
  try {
    await prepared.store();
    return { preview, isStored: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { preview: { ...preview, refusal: faultOf(error) }, isStored: false };
  }
}
