import type { Suggestion } from '../../../server/responses/freetext/suggestRedactions.ts';

interface Suggested {
  text: string;
  suggestions: readonly Suggestion[];
}

/** The text in pieces, those that were suggested marked. */
export function splitBySuggestions({ text, suggestions }: Suggested): { words: string; isMarked: boolean }[] {
  const parts: { words: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of suggestions) {
    parts.push(
      { words: text.slice(at, from), isMarked: false },
      { words: text.slice(from, to), isMarked: true },
    );
    at = to;
  }
  parts.push({ words: text.slice(at), isMarked: false });
  return parts.filter(({ words }) => words.length > 0);
}

/** The text with […] in place of what was suggested: where an analyst begins. */
export const applySuggestions = (text: Suggested): string =>
  splitBySuggestions(text)
    .map(({ words, isMarked }) => (isMarked ? '[…]' : words))
    .join('');
