import { signal } from '@preact/signals';
import type { SessionReply } from '../../../server/accounts/sessionReply.ts';
import { ask, onSignedOut, RefusedByServer } from '../api.ts';
import { startIn } from './language.ts';

/** 'asking' until the server has said who is here; 'out' when nobody is signed in. */
export type SessionState = 'asking' | 'out' | 'unreachable' | SessionReply;

export const session = signal<SessionState>('asking');
/** A session that was open and ended: the sign-in screen says why it is there. */
export const hasEnded = signal(false);

onSignedOut(() => {
  const before = session.value;
  hasEnded.value = typeof before === 'object' && before.stage === 'full';
  session.value = 'out';
});

/** Asks who is signed in; after each step of signing in, too. */
export async function refreshSession(): Promise<void> {
  try {
    const reply = await ask<SessionReply>('/session');
    startIn(reply.account.language);
    session.value = reply;
  } catch (error) {
    if (!(error instanceof RefusedByServer && error.status === 401)) session.value = 'unreachable';
  }
}

export async function signOut(): Promise<void> {
  await ask('/session', 'DELETE').catch(() => {});
  session.value = 'out';
  hasEnded.value = false;
}
