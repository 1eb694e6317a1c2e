import { connectionOf } from '../connection.ts';
import type { Store } from '../store.ts';

interface WaveName {
  municipality: string;
  wave: string;
}

/** `week`: YYYY-MM-DD of the Monday from which on it stands. `body`: JSON, rounded. */
export interface StoredProfile {
  week: string;
  body: string;
}

/** The newest look at who has answered. */
export async function findProfile(
  store: Store,
  { municipality, wave }: WaveName,
): Promise<StoredProfile | undefined> {
  return connectionOf(store)
    .prepare('SELECT week, body FROM return_profiles WHERE municipality = ? AND wave = ?')
    .get(municipality, wave) as StoredProfile | undefined;
}

/** Puts a profile in the place of an older one; of the same week the first stays. */
export function storeProfile(
  store: Store,
  { municipality, wave }: WaveName,
  { week, body }: StoredProfile,
): Promise<void> {
  const { committer, prepare } = connectionOf(store);
  return committer.write(() => {
    prepare(
      `INSERT INTO return_profiles VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET week = excluded.week, body = excluded.body WHERE week < excluded.week`,
    ).run(municipality, wave, week, body);
  });
}
