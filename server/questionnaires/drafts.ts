import {
  type DraftBody,
  type DraftRow,
  deleteDraft,
  findDraft,
  findVersion,
  insertDraft,
  keepVersion,
  listVersions,
  saveDraft,
  type VersionRow,
} from '../../db/queries/questionnaireDrafts.ts';
import { findWave } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { readDraftText, writeDraftText } from '../../surveys/reading/draftText.ts';
import { getBank } from '../../surveys/reading/readDraft.ts';
import { Problem } from '../http/problem.ts';
import { askJob } from '../jobs/askJob.ts';
import type { YamlOrder, YamlReply } from '../jobs/readYamlJob.ts';
import { authorWave } from './authorWave.ts';
import { areasOf } from './checkDraft.ts';
import { asBody, findReady } from './sources.ts';
import { splitUses } from './splitUses.ts';
import { germanMessages } from './words/germanFaults.ts';
import { noWords, translate } from './words/sayFault.ts';

/** What is longer is read in a process of its own: a megabyte takes seconds. */
const smallYaml = 30_000;
const mostTold = 200;

/** Who does it, and when. */
export interface Doing {
  account: string;
  now: Date;
}

/** What a draft is made from. */
export type Origin =
  | { ready: string }
  | { wave: string }
  | { yaml: string }
  /** Carried over from another tool. */
  | { body: DraftBody }
  | { blank: { de: string; en?: string | undefined } };

export interface MadeDraft {
  draft: DraftRow;
  /** Remarks in the file that are not carried over. */
  comments: number;
}

/**
 * Makes a draft. One from a wave gets the next version: what opened stays as it is.
 *
 * @throws Problem draft.taken, draft.unreadable, draft.notFound or wave.notFound; then nothing is stored
 */
export async function makeDraft(
  store: Store,
  municipality: string,
  { key, from }: { key: string; from: Origin },
  { account, now }: Doing,
): Promise<MadeDraft> {
  const { body, comments } = await originalBody(store, municipality, key, from);
  const saving = { account, at: now.toISOString() };
  const row = { municipality, key, body };
  if (!(await insertDraft(store, row, saving, { occasion: 'created' }))) throw new Problem('draft.taken');
  return { draft: { ...row, revision: 1, savedBy: account, savedAt: saving.at }, comments };
}

async function originalBody(
  store: Store,
  municipality: string,
  key: string,
  from: Origin,
): Promise<{ body: DraftBody; comments: number }> {
  const plain = (body: DraftBody) => ({ body, comments: 0 });
  if ('yaml' in from) return readYaml(from.yaml);
  if ('body' in from) return plain(from.body);
  if ('blank' in from) return plain(blankBody(key, from.blank));
  if ('ready' in from) {
    const ready = await findReady(from.ready);
    if (!ready) throw new Problem('draft.notFound');
    return plain(await inSingleSteps(ready.body));
  }
  const wave = await findWave(store, municipality, from.wave);
  if (!wave) throw new Problem('wave.notFound');
  const body = authorWave(wave.questionnaire, await areasOf(store, municipality, wave));
  return plain({ ...body, version: wave.questionnaire.version + 1 });
}

const inSingleSteps = async (body: DraftBody): Promise<DraftBody> =>
  splitUses(body, (await getBank()).modules);

/** A form nobody can send yet: the checks tell what is missing. */
function blankBody(key: string, { de, en }: { de: string; en?: string | undefined }): DraftBody {
  const languages = en === undefined ? ['de'] : ['de', 'en'];
  const title = { de, ...(en !== undefined && { en }) };
  return { key, version: 1, languages, title, sections: [], indicators: [], breakdowns: [], weighting: [] };
}

/** @throws Problem draft.unreadable with what is wrong, by line */
export async function readYaml(text: string): Promise<{ body: DraftBody; comments: number }> {
  const { tree, faults, comments } =
    text.length <= smallYaml
      ? readDraftText(text)
      : await askJob<YamlOrder, YamlReply>('readYamlJob', { text });
  const body = asBody(tree);
  if (!body) {
    const told = faults.slice(0, mostTold).map(({ line, column, message }) => ({
      line,
      column,
      de: translate(message, germanMessages) ?? noWords,
      en: message,
    }));
    throw new Problem('draft.unreadable', { faults: told });
  }
  return { body: await inSingleSteps(body), comments };
}

/** @throws Problem draft.notFound */
export async function getDraft(store: Store, municipality: string, key: string): Promise<DraftRow> {
  const draft = await findDraft(store, municipality, key);
  if (!draft) throw new Problem('draft.notFound');
  return draft;
}

/**
 * Saves what was typed, sound or not, over the revision it was typed on.
 *
 * @throws Problem draft.notFound; draft.changed when somebody else was faster: nothing is overwritten
 */
export async function storeDraft(
  store: Store,
  row: Pick<DraftRow, 'municipality' | 'key' | 'revision' | 'body'>,
  { account, now }: Doing,
  occasion?: 'replaced',
): Promise<DraftRow> {
  const saving = { account, at: now.toISOString() };
  const result = await saveDraft(store, row, saving, occasion && { occasion });
  if (!result) throw new Problem('draft.notFound');
  const { isSaved, draft } = result;
  if (!isSaved) {
    const { revision, savedBy, savedAt } = draft;
    throw new Problem('draft.changed', { revision, savedBy, savedAt });
  }
  return draft;
}

/** Keeps the present state to come back to. @throws Problem draft.notFound */
export async function keepState(
  store: Store,
  municipality: string,
  key: string,
  remark: string,
): Promise<number> {
  const number = await keepVersion(store, municipality, key, { occasion: 'kept', remark });
  if (number === undefined) throw new Problem('draft.notFound');
  return number;
}

/** @throws Problem version.notFound */
export async function getVersion(
  store: Store,
  municipality: string,
  draft: string,
  number: number,
): Promise<VersionRow> {
  const version = await findVersion(store, municipality, draft, number);
  if (!version) throw new Problem('version.notFound');
  return version;
}

/** The file others can work with: `questionnaire check` says of it what the editor says. */
export const exportYaml = ({ body }: Pick<DraftRow, 'body'>): string => writeDraftText(body);

export { deleteDraft, listVersions };
