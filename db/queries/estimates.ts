import { and, eq } from 'drizzle-orm';
import { read } from '../connection.ts';
import { estimates } from '../schema.ts';
import type { Store } from '../store.ts';
import { sha256 } from './releases.ts';

/** The unrounded figures kept beside a release were changed after it was built. */
export class EstimatesChanged extends Error {
  /** MUNICIPALITY/WAVE */
  readonly address: string;
  readonly number: number;

  constructor(address: string, number: number) {
    super(`the figures kept beside release ${number} of ${address} are not what was stored`);
    this.name = 'EstimatesChanged';
    this.address = address;
    this.number = number;
  }
}

/**
 * The text stored with a release by `insertRelease`; undefined for releases of older programs.
 *
 * @throws EstimatesChanged
 */
export async function findEstimates(
  store: Store,
  municipality: string,
  wave: string,
  number: number,
): Promise<string | undefined> {
  const row = read(store)
    .select({ body: estimates.body, sha256: estimates.sha256 })
    .from(estimates)
    .where(
      and(eq(estimates.municipality, municipality), eq(estimates.wave, wave), eq(estimates.number, number)),
    )
    .get();
  if (row && sha256(row.body) !== row.sha256) {
    throw new EstimatesChanged(`${municipality}/${wave}`, number);
  }
  return row?.body;
}
