import DatabaseConstructor, { type Database } from 'better-sqlite3';
import { connectionOf } from './connection.ts';
import { numberOfState } from './queries/invitationCodes.ts';
import type { Store } from './store.ts';

export interface DescribedWave {
  /** "meissen/2026" */
  name: string;
  state: string;
  responses: number;
  letters: number;
  /** Codes that were redeemed. */
  used: number;
}

/** What tells two states of one store apart. */
export interface StoreDescription {
  waves: DescribedWave[];
  /** What was deleted by hand or by plan: "meissen/2024: answers" with its number in the protocol of the town. */
  deletions: { town: string; number: number; day: string; what: string }[];
}

/** What an open store holds. */
export const describeStore = (store: Store): StoreDescription => describe(connectionOf(store).sqlite);

/** Looks into a database file that nobody has open. Undefined when it is damaged or of a schema unlike this. */
export function describeStoreFile(file: string): StoreDescription | undefined {
  try {
    const database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true });
    try {
      return describe(database);
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function describe(database: Database): StoreDescription {
  const waves = database
    .prepare(
      `SELECT municipality || '/' || key AS name, state,
         (SELECT count(*) FROM responses r WHERE r.municipality = w.municipality AND r.wave = w.key) AS responses,
         (SELECT count(*) FROM invitations i WHERE i.municipality = w.municipality AND i.wave = w.key) AS letters,
         (SELECT count(*) FROM invitations i
          WHERE i.municipality = w.municipality AND i.wave = w.key AND i.state = ?) AS used
       FROM waves w ORDER BY municipality, key`,
    )
    .all(numberOfState('used')) as DescribedWave[];
  const deletions = database
    .prepare(
      `SELECT municipality AS town, number, day, municipality || '/' || wave || ': ' || rule AS what
       FROM deletions ORDER BY municipality, number`,
    )
    .all() as StoreDescription['deletions'];
  return { waves, deletions };
}
