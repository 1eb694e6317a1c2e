import type { Store } from '../../db/store.ts';
import { readDraft } from '../../surveys/reading/readDraft.ts';
import { Problem } from '../http/problem.ts';
import { type Change, describeChanges } from './describeChanges.ts';
import { getDraft, getVersion } from './drafts.ts';

/** What has changed in a draft since a state that was kept, as residents and readers would notice it. */
export async function compareVersions(
  store: Store,
  municipality: string,
  draft: string,
  number: number,
): Promise<Change[]> {
  const version = await getVersion(store, municipality, draft, number);
  const now = await getDraft(store, municipality, draft);
  const [before, after] = await Promise.all([readDraft(version.body), readDraft(now.body)]);
  if (!before.questionnaire || !after.questionnaire) throw new Problem('draft.faulty');
  return describeChanges(before.questionnaire, after.questionnaire);
}
