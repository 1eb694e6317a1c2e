import { type AccountRow, listAccounts } from '../../db/queries/accounts.ts';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Deps } from '../deps.ts';
import { composeProposal, composeRenewal, type Renewal } from './compose.ts';

/** Tells somebody that their way in was renewed, in case it was not them. Nobody waits for it. */
export function noticeRenewal({ mail }: Deps, row: AccountRow, what: Renewal): void {
  if (mail) void mail.send(composeRenewal(row, what, mail.publicUrl));
}

/** Tells the town's other analysts that a release waits for one of them. Nobody waits for it. */
export async function noticeProposal(
  { mail, store }: Deps,
  { municipality, wave }: { municipality: string; wave: string },
  proposedBy: string,
): Promise<void> {
  if (!mail) return;
  const town = await findMunicipality(store, municipality);
  if (!town) return;
  const address = `${mail.publicUrl}/verwaltung/${municipality}/freigaben`;
  const given = { town: town.name, wave, address, from: mail.publicUrl };
  for (const row of await listAccounts(store, municipality)) {
    const mayConfirm = row.roles.some(
      (held) => held.municipality === municipality && held.role === 'analyst',
    );
    if (mayConfirm && row.id !== proposedBy && !row.isLocked && row.password !== null)
      void mail.send(composeProposal(row, given));
  }
}
