import { roles } from '../../db/queries/accounts.ts';
import { type Account, type Role, rolesIn } from './account.ts';

/**
 * Who may do what, by name. A route is guarded by one of these, a screen is offered by one of these, and nothing else
 * decides. Whoever holds addresses cannot see answers: `fieldwork` stands in no predicate about figures or texts,
 * `analyst` and `entry` in none about codes.
 */
export type Predicate = (account: Account, municipality: string) => boolean;

const holds = (account: Account, municipality: string, ...wanted: Role[]): boolean =>
  rolesIn(account, municipality).some((role) => wanted.includes(role));

/** Has any role in this town. */
export const mayWorkHere: Predicate = (account, municipality) => rolesIn(account, municipality).length > 0;

/** Accounts, roles, the audit log. */
export const mayAdminister: Predicate = (account, municipality) => holds(account, municipality, 'admin');

/** Name, look, legal pages, areas, districts. */
export const mayEditTown: Predicate = (account, municipality) => holds(account, municipality, 'admin');

/** Write and check questionnaires, hand them to a wave, mend the spelling of an open one. */
export const mayEditQuestionnaires: Predicate = (account, municipality) =>
  holds(account, municipality, 'admin', 'analyst');

/** Create, open, extend, pause, close waves. */
export const mayRunWaves: Predicate = (account, municipality) =>
  holds(account, municipality, 'admin', 'analyst');

/** Population counts, recorded crime, measures, streets. */
export const mayUploadData: Predicate = (account, municipality) =>
  holds(account, municipality, 'analyst', 'admin');

/** Letters to send for a wished precision: no figure of any wave. */
export const mayPlan: Predicate = (account, municipality) =>
  holds(account, municipality, 'analyst', 'fieldwork');

/** Invitation codes, letters, the hotline. */
export const maySeeCodes: Predicate = (account, municipality) => holds(account, municipality, 'fieldwork');

/** How many answered, in steps of ten. */
export const maySeeReturns: Predicate = (account, municipality) =>
  holds(account, municipality, 'fieldwork', 'analyst', 'admin');

export const mayEnterPaper: Predicate = (account, municipality) => holds(account, municipality, 'entry');

/** Build, read, compare, publish, confirm, withdraw. */
export const mayRelease: Predicate = (account, municipality) => holds(account, municipality, 'analyst');

/** Free text after closing. */
export const mayReadTexts: Predicate = (account, municipality) => holds(account, municipality, 'analyst');

/** Published releases marked "council only". */
export const maySeeCouncilReleases: Predicate = (account, municipality) =>
  holds(account, municipality, 'council', 'analyst', 'admin');

/** By name: what the desk is told about whoever is signed in. */
export const predicates = {
  mayWorkHere,
  mayAdminister,
  mayEditTown,
  mayEditQuestionnaires,
  mayRunWaves,
  mayUploadData,
  mayPlan,
  maySeeCodes,
  maySeeReturns,
  mayEnterPaper,
  mayRelease,
  mayReadTexts,
  maySeeCouncilReleases,
} as const satisfies Record<string, Predicate>;

export type PredicateName = keyof typeof predicates;

/** The names of all an account meets in one town. */
export const listMet = (account: Account, municipality: string): PredicateName[] =>
  (Object.keys(predicates) as PredicateName[]).filter((name) => predicates[name](account, municipality));

/** "admin, analyst (mayRunWaves)": which roles meet a predicate, found by asking it. */
export function describePredicate(predicate: Predicate): string {
  const meeting = roles.filter((role) =>
    predicate({ id: '', email: '', name: '', roles: [{ municipality: 'm', role }] }, 'm'),
  );
  return `${meeting.join(', ')} (${predicate.name})`;
}
