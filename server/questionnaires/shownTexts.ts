import type { Option, Questionnaire, RichText, Text } from '../../surveys/language/questionnaire.ts';
import { listTexts } from '../../surveys/reading/listTexts.ts';
import { parseRichText } from '../../surveys/reading/parseRichText.ts';
import { writeRichText } from '../../surveys/reading/writeRichText.ts';

export type TextPath = readonly (string | number)[];

/** A text of a frozen questionnaire that somebody reads, in one language. */
export interface ShownText {
  /** From the questionnaire to the text, without its language. */
  path: TextPath;
  language: string;
  /** Markdown where the text is rich. */
  words: string;
  /** The other answers of the same question. */
  siblings: readonly string[];
}

/** Every text of a questionnaire with the way to it. @param areas keys of answers that are names of areas */
export function listShownTexts(
  questionnaire: Questionnaire,
  areas: ReadonlySet<string> = new Set(),
): ShownText[] {
  const paths = pathsOf(questionnaire);
  const siblings = siblingsOf(questionnaire);
  return [...listTexts(questionnaire)].flatMap(([owner, property, text]) => {
    const isArea = 'key' in owner && areas.has(String(owner.key)) && siblings.has(owner);
    if (isArea) return [];
    // A note keeps its text under another name than its author gave it.
    const name = property in owner ? property : 'body';
    const others = siblings.get(owner) ?? [];
    return Object.keys(text).map((language) => ({
      path: [...(paths.get(owner) ?? []), name],
      language,
      words: wordsOf(text, language),
      siblings: others.filter((one) => one !== owner).map((one) => one.text[language] ?? ''),
    }));
  });
}

function wordsOf(text: Text | RichText, language: string): string {
  const content = text[language];
  return typeof content === 'string' ? content : writeRichText(content ?? []);
}

/** The answers of the question an answer belongs to. */
function siblingsOf({ sections }: Questionnaire): ReadonlyMap<object, readonly Option[]> {
  const questions = sections.flatMap((section) => section.questions);
  const parts = questions.flatMap((question) => (question.kind === 'places' ? question.each : []));
  const lists = [...questions, ...parts].flatMap((question) =>
    'options' in question ? [question.options] : [],
  );
  return new Map(lists.flatMap((options) => options.map((option) => [option, options] as const)));
}

function pathsOf(root: object): ReadonlyMap<object, TextPath> {
  const paths = new Map<object, TextPath>();
  const walk = (value: object, path: TextPath): void => {
    paths.set(value, path);
    for (const [name, entry] of Object.entries(value)) {
      if (typeof entry !== 'object' || entry === null) continue;
      walk(entry, [...path, Array.isArray(value) ? Number(name) : name]);
    }
  };
  walk(root, []);
  return paths;
}

/**
 * The questionnaire with one text changed, and everything that says the very same changed with it: a scale that ten
 * questions share was misspelt ten times.
 */
export function correctText(
  questionnaire: Questionnaire,
  { path, language, old, new: corrected }: { path: TextPath; language: string; old: string; new: string },
): Questionnaire {
  const copy = structuredClone(questionnaire);
  const same = listShownTexts(copy).filter((text) => text.language === language && text.words === old);
  if (!same.some((text) => JSON.stringify(text.path) === JSON.stringify(path)))
    throw new RangeError('the text has changed');
  for (const text of same) setWords(copy, text.path, language, corrected);
  return copy;
}

function setWords(root: object, path: TextPath, language: string, words: string): void {
  const text = path.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], root);
  const texts = text as Record<string, unknown>;
  texts[language] = typeof texts[language] === 'string' ? words : parseRichText(words).blocks;
}
