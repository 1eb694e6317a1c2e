import { WaveNotClosed } from '../../../db/queries/sealed/readChunks.ts';
import {
  countTexts,
  type MarkedText,
  markRead,
  readTextPage,
  storeRedaction,
  type TextCount,
  type TextShelf,
} from '../../../db/queries/sealed/textReading.ts';
import { findWave, listWaves, type WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { recordAction } from '../../accounts/recordAction.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { type Suggestion, suggestRedactions } from './suggestRedactions.ts';

/** Fewer texts would be read as what certain people wrote: a question with fewer is not even named. */
const fewestTexts = 10;
const textsPerPage = 20;

export interface TextQuestion extends TextCount {
  title: Text;
}
export interface TextWave {
  wave: string;
  title: Text;
  questions: TextQuestion[];
}
export interface TextPage {
  wave: string;
  question: string;
  title: Text;
  /** From 0. */
  page: number;
  pages: number;
  texts: (MarkedText & { suggestions: Suggestion[] })[];
}

/** The closed waves with questions that at least ten people answered in their own words. */
export async function listTextWaves(store: Store, municipality: string): Promise<TextWave[]> {
  const closed = (await listWaves(store, municipality)).filter(({ state }) => state === 'closed').reverse();
  const waves = await Promise.all(
    closed.map(async (wave) => ({
      wave: wave.key,
      title: wave.title,
      questions: (await countTexts(store, municipality, wave.key))
        .filter(({ texts }) => texts >= fewestTexts)
        .map((count) => ({ ...count, title: titleOf(wave, count.question) })),
    })),
  );
  return waves.filter(({ questions }) => questions.length > 0);
}

/**
 * One page of texts. That it was read is recorded: how many, never what they say.
 *
 * @throws Problem wave.notFound, wave.notClosed, request.notFound for a question with fewer than ten texts
 */
export async function readPage(
  { store, clock }: Deps,
  shelf: TextShelf,
  page: number,
  account: string,
): Promise<TextPage> {
  const { municipality, wave: key, question } = shelf;
  const { wave, count } = await findQuestion(store, shelf);
  const pages = Math.ceil(count.texts / textsPerPage);
  if (page >= pages) throw new Problem('request.notFound');
  const texts = await readTextPage(store, shelf, { from: page * textsPerPage, limit: textsPerPage });
  await recordAction(
    store,
    {
      municipality,
      account,
      action: 'texts.read',
      subject: `${key}/${question}`,
      detail: `page ${page + 1} of ${pages}, up to ${textsPerPage} texts`,
    },
    clock(),
  );
  return {
    wave: key,
    question,
    title: titleOf(wave, question),
    page,
    pages,
    texts: texts.map((text) => ({
      ...text,
      suggestions: text.state === 'redacted' ? [] : suggestRedactions(text.text),
    })),
  };
}

/** Notes the texts of a page as read. */
export async function markPage({ store }: Deps, shelf: TextShelf, slots: readonly number[]): Promise<void> {
  await findQuestion(store, shelf);
  await markRead(store, shelf, slots);
}

/**
 * Replaces a text for good.
 *
 * @throws Problem text.changed, text.tooLong
 */
export async function redactText(
  { store, clock }: Deps,
  shelf: TextShelf,
  slot: number,
  change: { was: string; becomes: string },
  account: string,
): Promise<void> {
  await findQuestion(store, shelf);
  const isStored = await storeRedaction(store, shelf, slot, change).catch((error) => {
    throw error instanceof RangeError ? new Problem('text.tooLong') : error;
  });
  if (!isStored) throw new Problem('text.changed');
  const { municipality, wave, question } = shelf;
  const subject = `${wave}/${question}`;
  await recordAction(
    store,
    { municipality, account, action: 'texts.redact', subject, detail: '1 text' },
    clock(),
  );
}

async function findQuestion(
  store: Store,
  { municipality, wave: key, question }: TextShelf,
): Promise<{ wave: WaveRow; count: TextCount }> {
  const wave = await findWave(store, municipality, key);
  if (!wave || wave.testOf !== null) throw new Problem('wave.notFound');
  const counts = await countTexts(store, municipality, key).catch((error) => {
    throw error instanceof WaveNotClosed ? new Problem('wave.notClosed') : error;
  });
  const count = counts.find((one) => one.question === question);
  if (!count || count.texts < fewestTexts) throw new Problem('request.notFound');
  return { wave, count };
}

function titleOf({ questionnaire }: WaveRow, key: string): Text {
  const question = questionnaire.sections
    .flatMap(({ questions }) => questions)
    .find((one) => one.key === key);
  return question && 'text' in question ? question.text : {};
}
