import { Refusal } from '../http/refusal.ts';

/** Splits "meissen/2026" as every command about a wave takes it. */
export function waveAddress(text: string): { municipality: string; wave: string } {
  const [municipality, wave, ...rest] = text.split('/');
  if (municipality && wave && rest.length === 0) return { municipality, wave };
  throw new Refusal(`"${text}" does not name a wave: write MUNICIPALITY/WAVE, e.g. meissen/2026.`);
}
