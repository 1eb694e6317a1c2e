import { useState } from 'preact/hooks';
import type { Role } from '../../../server/accounts/account.ts';
import { RefusedByServer } from '../api.ts';

/** Roles being chosen. The server knows which are meant to be apart; once it asked, the box to confirm is there. */
export function useRoles(first: readonly Role[]) {
  const [roles, setRoles] = useState<readonly Role[]>(first);
  const [asksToConfirm, setAsks] = useState(false);
  const [isConfirmed, setConfirmed] = useState(false);
  return {
    body: { roles, isConfirmed },
    fields: {
      roles,
      asksToConfirm,
      isConfirmed,
      onConfirm: setConfirmed,
      onChange(chosen: Role[]) {
        setRoles(chosen);
        setAsks(false);
        setConfirmed(false);
      },
    },
    /** Runs what stores them; a refusal because of the separation becomes the question. */
    async store(run: () => Promise<void>): Promise<void> {
      try {
        await run();
      } catch (error) {
        if (!(error instanceof RefusedByServer) || error.code !== 'account.separation') throw error;
        setAsks(true);
      }
    },
  };
}
