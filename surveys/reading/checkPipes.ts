import { type Pipe, pipeable, pipeNames, pipesIn } from '../language/pipeText.ts';
import type { Block, Question, Questionnaire, RichText, Text } from '../language/questionnaire.ts';
import { answerKeys } from '../language/visibility.ts';
import { suggestWord } from './fault.ts';
import { listQuestionTexts, listTexts } from './listTexts.ts';
import { isExcused, type Reading } from './reading.ts';

/** Whose text it is, and which answers it may tell. */
interface Site {
  bearer: Question;
  earlier: ReadonlySet<string>;
  all: ReadonlyMap<string, Question>;
  known: ReadonlyMap<string, Question>;
}

/** What looks like a pipe, sound or not. */
const attempt = /\{\s*answer\b[^{}]*\}?/gi;
const form = 'write {answer:question|words where there is no answer}';

/** Texts tell only answers that were given before, of kinds that have words, and never without words of their own. */
export function checkPipes(questionnaire: Questionnaire, reading: Reading): void {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const all = new Map(questions.flatMap((one) => [one.key, ...answerKeys(one)].map((key) => [key, one])));
  const known = pipeable(questionnaire);
  const earlier = new Set<string>();
  const withPipes = new Set<object>();
  for (const bearer of questions) {
    for (const [owner, property, text] of listQuestionTexts(bearer)) {
      if (!canPipe(bearer, property)) continue;
      withPipes.add(text);
      checkText(owner, property, text, { bearer, earlier, all, known }, reading);
    }
    for (const name of pipeNames(bearer)) earlier.add(name);
  }
  for (const [owner, property, text] of listTexts(questionnaire)) {
    if (!withPipes.has(text)) refusePipes(owner, property, text, reading);
  }
}

/** Question, help, items and options; notes are Markdown, and names in tables ("short") are read without a person. */
const canPipe = (bearer: Question, property: string): boolean =>
  bearer.kind !== 'note' && (property === 'text' || property === 'help');

function checkText(
  owner: object,
  property: string,
  text: Text | RichText,
  site: Site,
  reading: Reading,
): void {
  for (const [language, words] of wordings(text)) {
    const place = placeOf(owner, property, text, language, site.bearer, reading);
    for (const [written] of words.matchAll(attempt)) {
      const [pipe] = pipesIn(written);
      const refusal = pipe ? refuse(pipe, site, reading) : refuseForm(written);
      if (refusal) reading.faults.error(place, refusal.message, refusal.suggestion);
    }
  }
}

interface Refusal {
  message: string;
  suggestion?: string | undefined;
}

function refuseForm(written: string): Refusal {
  const lacksWords = /^\{answer:[a-z0-9_.]+\}$/.test(written);
  return {
    message: lacksWords
      ? `"${written}" says nothing where there is no answer`
      : `"${written}" is no way to tell an answer`,
    suggestion: form,
  };
}

function refuse({ question: name }: Pipe, { bearer, earlier, all, known }: Site, reading: Reading) {
  if (earlier.has(name)) return undefined;
  const own = [bearer.key, ...answerKeys(bearer), ...pipeNames(bearer)];
  if (own.includes(name)) return { message: `the text of "${bearer.key}" tells the answer to itself` };
  if (known.has(name)) {
    return { message: `the text tells "${name}", which is asked later`, suggestion: 'move that question up' };
  }
  const asked = all.get(name);
  if (asked) {
    const names = pipeNames(asked);
    const suggestion = names.length > 0 ? `name one of ${names.join(', ')}` : undefined;
    return { message: `"${name}" is a ${asked.kind} and has no words to tell`, suggestion };
  }
  if (isExcused(name, reading)) return undefined;
  return { message: `the text tells "${name}", which is not asked`, suggestion: suggestWord(name, earlier) };
}

function refusePipes(owner: object, property: string, text: Text | RichText, reading: Reading): void {
  for (const [language, words] of wordings(text)) {
    if (!words.match(attempt)) continue;
    const place = placeOf(owner, property, text, language, undefined, reading);
    const message = `"${property}" cannot tell an answer here`;
    reading.faults.error(
      place,
      message,
      'it can in the text and help of a question, and in its answers and items',
    );
  }
}

function wordings(text: Text | RichText): [language: string, words: string][] {
  return Object.entries(text).map(([language, content]) => [
    language,
    typeof content === 'string' ? content : plainWords(content),
  ]);
}

/** All there is to read, whatever its marks: a pipe in bold is still a pipe. */
const plainWords = (blocks: readonly Block[]): string => JSON.stringify(blocks);

/** A text of the bank is told about where the questionnaire takes it. */
function placeOf(
  owner: object,
  property: string,
  text: Text | RichText,
  language: string,
  bearer: Question | undefined,
  { positions, usedAt, file }: Reading,
) {
  const place = Object.hasOwn(text, language) ? positions.at(text, language) : positions.at(owner, property);
  const used = bearer && usedAt.get(bearer);
  return used && place.file !== file ? used : place;
}
