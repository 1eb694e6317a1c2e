import { renderAsync } from '@resvg/resvg-js';
import { findCrest, findSettings } from '../../../db/queries/municipalities.ts';
import type { Store } from '../../../db/store.ts';

/** 24 mm at 600 dots an inch. */
const pixels = 567;

/** The town's crest for print; undefined for a town without one. */
export async function crestAsPng(store: Store, municipality: string): Promise<Uint8Array | undefined> {
  const type = (await findSettings(store, municipality))?.crest?.type;
  const picture = await findCrest(store, municipality);
  if (!type || !picture) return undefined;
  if (type === 'png') return new Uint8Array(picture);
  const drawn = await renderAsync(picture.toString('utf8'), {
    fitTo: { mode: 'height', value: pixels },
    background: '#ffffff',
    font: { loadSystemFonts: false },
  });
  return new Uint8Array(drawn.asPng());
}
