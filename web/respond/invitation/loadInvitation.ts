import { signal } from '@preact/signals';
import type { Interview } from '../interview.ts';
import { addWords } from '../laterWords.ts';

type InvitationPanel = typeof import('./InvitationPanel.tsx').InvitationPanel;

/** What asks for the code, once it is here; without it the button leads to the form on one page. */
export const invitationPanel = signal<InvitationPanel | undefined>(undefined);

/** The code from the link of a letter. It leaves the address at once: others may look at this device's history. */
export let codeFromLink = '';

/** Where letters were sent. What follows "#" never reached the server. */
export function loadInvitation(interview: Pick<Interview, 'page' | 'speak'>): void {
  if (!interview.page.value.wave.codes) return;
  codeFromLink = location.hash.slice(1);
  if (codeFromLink) history.replaceState(history.state, '', location.pathname + location.search);
  void Promise.all([import('./InvitationPanel.tsx'), addWords(interview, 'invitation')]).then(
    ([loaded]) => {
      invitationPanel.value = loaded.InvitationPanel;
    },
    () => {},
  );
}
