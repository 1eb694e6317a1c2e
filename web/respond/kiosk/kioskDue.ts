import type { Sending } from '../createSending.ts';
import type { Step } from '../stepHistory.ts';

/** Where the person at the kiosk is: before the start, answering, waiting for the network, or through. */
export type Phase = 'start' | 'answering' | 'sending' | 'done';

/** Seconds without a touch or a key. */
const beforeAsking = 60;
const toAnswer = 30;
const toReadReceipt = 20;

export function phaseOf(step: Step, sending: Sending | undefined): Phase {
  if (step.at === 'receipt') return 'done';
  if (!sending) return step.at === 'welcome' ? 'start' : 'answering';
  if (sending.kind !== 'stopped') return 'sending';
  return sending.because === 'kept' || sending.because === 'closed' ? 'done' : 'answering';
}

export interface Due {
  /** Seconds left to say that one is still there. */
  ask?: number;
  /** Seconds until the screen goes back to the start by itself. */
  returns?: number;
  restart?: true;
}

/** What is due after so many idle seconds. */
export function kioskDue(phase: Phase, idle: number): Due {
  switch (phase) {
    case 'sending':
      return {};
    case 'start':
      // Somebody may have chosen another language and gone.
      return idle >= beforeAsking ? { restart: true } : {};
    case 'answering':
      if (idle < beforeAsking) return {};
      return idle < beforeAsking + toAnswer ? { ask: beforeAsking + toAnswer - idle } : { restart: true };
    case 'done':
      return idle < toReadReceipt ? { returns: toReadReceipt - idle } : { restart: true };
  }
}
