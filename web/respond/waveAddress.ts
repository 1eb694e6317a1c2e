import { under } from '../ui/under.ts';
import type { RespondPage } from './respondPage.ts';

/** Where the API keeps what belongs to this wave. */
export function waveAddress({ municipality, wave }: Pick<RespondPage, 'municipality' | 'wave'>): string {
  return under(
    `/api/municipalities/${encodeURIComponent(municipality.key)}/waves/${encodeURIComponent(wave.key)}`,
  );
}
