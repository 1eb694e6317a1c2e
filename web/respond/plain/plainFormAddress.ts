import { under } from '../../ui/under.ts';
import type { RespondPage } from '../respondPage.ts';

type Named = Pick<RespondPage, 'municipality' | 'wave'>;

/** Where the whole questionnaire stands as one form. */
export function plainFormAddress({ municipality, wave }: Named): string {
  return under(`/m/${encodeURIComponent(municipality.key)}/${encodeURIComponent(wave.key)}/formular`);
}
