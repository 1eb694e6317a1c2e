import type { RespondPage } from '../respondPage.ts';
import { waveAddress } from '../waveAddress.ts';

interface PublishedKey {
  id: string;
  /** SPKI, base64. */
  key: string;
}

/**
 * The keys that stand in the questionnaire. Their fingerprint came with the page, which may have been kept since an
 * earlier visit: a list made for one person would not be the one of the page.
 *
 * @returns undefined when the two differ
 */
export async function listKeys(page: RespondPage): Promise<readonly PublishedKey[] | undefined> {
  const reply = await fetch(`${waveAddress(page)}/questionnaire`, { credentials: 'omit' });
  const { invitations } = (await reply.json()) as { invitations?: { keys: PublishedKey[] } };
  const keys = invitations?.keys ?? [];
  const text = new TextEncoder().encode(keys.map(({ key }) => key).join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return btoa(String.fromCharCode(...hash)) === page.wave.codes?.keys ? keys : undefined;
}

/** @throws Error when the server names a key that is not among those published */
export function findKey(keys: readonly PublishedKey[], id: string): string {
  const found = keys.find((one) => one.id === id);
  if (!found) throw new Error('this key was never published');
  return found.key;
}
