import { signal } from '@preact/signals';
import type { RespondPage } from '../respondPage.ts';

type InvitationPanel = typeof import('./InvitationPanel.tsx').InvitationPanel;

/** What asks for the code, once it is here; without it the button leads to the form on one page. */
export const invitationPanel = signal<InvitationPanel | undefined>(undefined);

/** The code from the link of a letter. It leaves the address at once: others may look at this device's history. */
export let codeFromLink = '';

/** Where letters were sent. What follows "#" never reached the server. */
export function loadInvitation({ wave }: RespondPage): void {
  if (!wave.codes) return;
  codeFromLink = location.hash.slice(1);
  if (codeFromLink) history.replaceState(history.state, '', location.pathname + location.search);
  void import('./InvitationPanel.tsx').then(
    (loaded) => {
      invitationPanel.value = loaded.InvitationPanel;
    },
    () => {},
  );
}
