import { under } from '../ui/under.ts';
import type { Interview } from './interview.ts';
import type { RespondPage, RespondTexts } from './respondPage.ts';

/** Words that come with the part of the page that says them: about places, and about codes from letters. */
export type LaterPart = 'where' | 'invitation';
export type LaterWords = Partial<Pick<RespondTexts, 'where' | 'places' | 'invitation'>>;

/** Whether a question of the page can be answered on a map or by name. */
export const asksWhere = ({ questionnaire }: RespondPage): boolean =>
  questionnaire.sections.some(({ questions }) =>
    questions.some(({ kind }) => kind === 'area' || kind === 'places' || kind === 'routes'),
  );

/** Which words the page may still need. */
export const laterPartsOf = (page: RespondPage): LaterPart[] => [
  ...(asksWhere(page) ? (['where'] as const) : []),
  ...(page.wave.codes ? (['invitation'] as const) : []),
];

export const wordsAddress = (part: LaterPart, language: string): string =>
  under(`/woerter/${part}/${encodeURIComponent(language)}`);

/** Whether the words of a part are here: a preview has them from the start. */
export function hasWords({ texts }: RespondPage, part: LaterPart): boolean {
  return part === 'where' ? texts.where.search !== undefined : texts.invitation !== undefined;
}

/** What is not here yet of the words of these parts, in the page's language. @throws Error when they did not come */
export async function loadWords(page: RespondPage, parts: readonly LaterPart[]): Promise<LaterWords> {
  const missing = parts.filter((part) => !hasWords(page, part));
  return Object.assign({}, ...(await Promise.all(missing.map((part) => fetchWords(part, page.language)))));
}

/** Has the page say the words of a part, too. @throws Error when they did not come */
export async function addWords({ page, speak }: Pick<Interview, 'page' | 'speak'>, part: LaterPart) {
  const { language } = page.value;
  const words = await loadWords(page.value, [part]);
  // Whoever chose another language meanwhile has its words with its page.
  if (page.value.language === language) speak({ ...page.value, texts: { ...page.value.texts, ...words } });
}

async function fetchWords(part: LaterPart, language: string): Promise<LaterWords> {
  const reply = await fetch(wordsAddress(part, language), { credentials: 'omit' });
  if (!reply.ok) throw new Error(`words: ${reply.status}`);
  return (await reply.json()) as LaterWords;
}
