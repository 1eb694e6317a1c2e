import { appendAudit, appendAuditOnce } from '../../db/queries/auditLog.ts';
import type { Store } from '../../db/store.ts';

export interface Action {
  municipality: string;
  /** An account's id, 'command line', 'schedule' or 'not signed in'. */
  account: string;
  /** What was done: the capability and a verb, "codes.create". */
  action: string;
  /** What it was done to: a wave, an account's id. Never a resident, a letter's number or an address. */
  subject: string;
  detail?: string;
}

/** Whoever runs a command on the server's own machine. */
export const commandLine = 'command line';

/** The server itself, on the day something is due. */
export const bySchedule = 'schedule';

/** Somebody at the door, who may be anybody. */
export const nobodySignedIn = 'not signed in';

/** Appends to the audit log of a town. Call it after the change stands. */
export const recordAction = (store: Store, action: Action, at = new Date()): Promise<void> =>
  appendAudit(store, { ...action, at: at.getTime(), detail: action.detail ?? null });

/**
 * For steps of which each would stand for one resident's paper or call: the first of a day (UTC) is recorded with the
 * start of that day as its moment, further ones of the same account are not.
 */
export function recordDaily(store: Store, action: Action, at: Date): Promise<void> {
  const day = new Date(at).setUTCHours(0, 0, 0, 0);
  return appendAuditOnce(store, { ...action, at: day, detail: action.detail ?? null }, day);
}
