import type { Role } from './account.ts';
import type { PredicateName } from './predicates.ts';
import type { Stage } from './sessions.ts';

/** Who is signed in, for the desk: `stage` other than "full" says what is still to be done. */
export interface SessionReply {
  stage: Stage;
  account: { id: string; email: string; name: string; hasSecondFactor: boolean; language: 'de' | 'en' };
  /** What failed since this account was last let in: how often the password, how often the code after a right one. */
  failedBefore?: { passwords: number; codes: number; lastOn: string };
  towns: { key: string; name: string; roles: Role[]; may: PredicateName[] }[];
}
