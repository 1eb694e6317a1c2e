import type { KeyName } from '../../db/keys.ts';
import type { KeyUse } from '../../db/queries/keyUse.ts';

export interface KeyEntry {
  /** As it is typed. */
  label: string;
  protects: string;
  /** What happens when it is replaced. */
  effect: string;
  /** Why it cannot be replaced now; undefined when it can. */
  hindrance(use: KeyUse): string | undefined;
}

const never = () => undefined;

/** Every key of an installation but those of letters, which come and go with their waves. */
export const keyCatalogue: Readonly<Record<KeyName, KeyEntry>> = {
  session: {
    label: 'session',
    protects: 'what stands in cookies and one-time links',
    effect: 'everybody signs in again; links that were handed out end',
    hindrance: never,
  },
  browser: {
    label: 'known-browser',
    protects:
      'the marks of browsers staff signed in with before, which let them in while strangers flood the door',
    effect: 'each browser is a stranger until its owner signs in again; sessions go on',
    hindrance: never,
  },
  secondFactor: {
    label: 'second-factor',
    protects: 'the secrets of second factors, and recovery codes',
    effect: 'nobody notices: everything is encrypted anew',
    hindrance: never,
  },
  proof: {
    label: 'proof',
    protects: 'the small tasks against floods, for two hours each',
    effect: 'a device that is in the middle of a task gets another one',
    hindrance: never,
  },
  codes: {
    label: 'codes',
    protects: 'the codes of letters, and what they were exchanged for',
    effect: 'nobody notices: no letters are out',
    // A code is stored as its keyed hash alone, and stands on paper in somebody's kitchen.
    hindrance: ({ wavesWithLetters: waves }) =>
      waves.length > 0 ? `letters of ${waves.join(', ')} hang on it until these waves are closed` : undefined,
  },
  ledger: {
    label: 'ledger',
    protects: 'the proof that an answer was stored already',
    effect: 'nobody notices: nothing can be sent again',
    hindrance: ({ wavesWithReceipts: waves }) =>
      untilForgotten(waves, 'an answer sent again would be stored twice'),
  },
  receipt: {
    label: 'receipt',
    protects: 'the word on a receipt',
    effect: 'nobody notices: no receipt can be asked for again',
    hindrance: ({ wavesWithReceipts: waves }) =>
      untilForgotten(waves, 'a receipt asked for again would say another word'),
  },
};

function untilForgotten(waves: readonly string[], because: string): string | undefined {
  return waves.length > 0
    ? `${waves.join(', ')}: ${because}; free 30 days after these waves are closed`
    : undefined;
}
