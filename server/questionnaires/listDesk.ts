import { findAccount } from '../../db/queries/accounts.ts';
import { listDrafts } from '../../db/queries/questionnaireDrafts.ts';
import { listWaves } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { listReady } from './sources.ts';

export interface ListedDraft {
  key: string;
  title: Text;
  version: number;
  savedBy: string;
  savedAt: string;
}

export interface DeskList {
  drafts: ListedDraft[];
  /** That come with Umfeld. */
  ready: { name: string; title: Text }[];
  waves: { key: string; title: Text; state: 'draft' | 'open' | 'counting' | 'closed'; version: number }[];
}

/** What there is to go on with, and to begin from. */
export async function listDesk(store: Store, municipality: string): Promise<DeskList> {
  const [drafts, ready, waves] = await Promise.all([
    listDrafts(store, municipality),
    listReady(),
    listWaves(store, municipality),
  ]);
  return {
    drafts: await Promise.all(
      drafts.map(async ({ key, body, savedBy, savedAt }) => ({
        key,
        title: (body.title ?? {}) as Text,
        version: Number(body.version ?? 1),
        savedBy: await nameOf(store, savedBy),
        savedAt,
      })),
    ),
    ready: ready.map(({ name, title }) => ({ name, title })),
    waves: waves.map(({ key, title, state, questionnaire: { version } }) => ({ key, title, state, version })),
  };
}

/** Of the account; its id when it is gone. */
export async function nameOf(store: Store, account: string): Promise<string> {
  return (await findAccount(store, account))?.name ?? account;
}
