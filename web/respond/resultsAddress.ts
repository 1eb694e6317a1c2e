import { under } from '../ui/under.ts';

/** Where a municipality's results stand, in the reader's language. */
export function resultsAddress(municipality: string, language: string): string {
  return under(`/m/${encodeURIComponent(municipality)}/ergebnisse?language=${encodeURIComponent(language)}`);
}
