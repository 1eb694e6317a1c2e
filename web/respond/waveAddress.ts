import type { RespondPage } from './respondPage.ts';

/** Where the API keeps what belongs to this wave. */
export function waveAddress({ municipality, wave }: Pick<RespondPage, 'municipality' | 'wave'>): string {
  return `/api/municipalities/${encodeURIComponent(municipality.key)}/waves/${encodeURIComponent(wave.key)}`;
}
