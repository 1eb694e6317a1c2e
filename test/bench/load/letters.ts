import { openStore } from '../../../db/openStore.ts';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import { listInvitationKeys } from '../../../server/fieldwork/tokens/invitationKeys.ts';
import { blindToken, type Pending } from '../../server/fieldwork/blindToken.ts';
import { municipality, wave } from '../town/storeTown.ts';

/** A letter in somebody's hand, and what the device makes of it. */
export interface OpenedLetter extends Pending {
  code: string;
}

/**
 * Draws letters for the whole town and blinds a token for those that will be opened: that takes a device 30 ms, and on
 * this machine all devices would take it from the server.
 *
 * @param count letters drawn
 * @param opened how many of them, spread over the whole town
 */
export async function drawLetters(folder: string, count: number, opened: number): Promise<OpenedLetter[]> {
  const store = await openStore(folder);
  try {
    const letters = await createCodes(store, { municipality, wave, count });
    const keys = (await listInvitationKeys(store, municipality, wave))?.keys ?? [];
    const every = Math.floor(count / opened);
    const chosen = letters.filter((_, at) => at % every === 0).slice(0, opened);
    const blinded: OpenedLetter[] = [];
    for (const { code, area } of chosen) {
      const key = keys.find(({ areas }) => areas.length === 0 || areas.includes(area));
      if (!key) throw new Error(`no key for ${area}`);
      blinded.push({ code, ...(await blindToken(key.key)) });
    }
    return blinded;
  } finally {
    await store.close();
  }
}
