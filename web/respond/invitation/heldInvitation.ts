/** A code on its way to becoming a token: everything needed to ask the very same again. */
export interface PendingInvitation {
  kind: 'pending';
  code: string;
  /** Name of the key it was blinded for. */
  key: string;
  /** All in base64. `inverse` takes the blinding away again and never leaves the device. */
  token: string;
  inverse: string;
  blinded: string;
}

/** A token nobody can tell from the others of its stratum; goes along with the answers. */
export interface ReadyInvitation {
  kind: 'ready';
  token: string;
  signature: string;
}

/** Kept with the draft, and as long as it. */
export type HeldInvitation = PendingInvitation | ReadyInvitation;
