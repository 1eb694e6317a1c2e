import { signal } from '@preact/signals';
import type { Reader } from './reader.ts';

/** Set once the device has turned out to have voices of its own; never on the server. */
export const speech = signal<Reader | undefined>(undefined);

/** Looks for voices after the page stands there; a device without any never loads more than this line. */
export async function lookForVoices(): Promise<void> {
  if (speech.value || !('speechSynthesis' in globalThis)) return;
  // Without a connection there is simply no button.
  const loaded = await import('./reader.ts').catch(() => undefined);
  if (loaded) speech.value = loaded.openReader(speechSynthesis);
}
