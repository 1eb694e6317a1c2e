import { distance } from 'fastest-levenshtein';
import type { UploadColumn } from './uploadColumns.ts';

/**
 * What the columns of a file probably are, by their headings: our own names first, then labels and synonyms in both
 * languages, then words with a slip of the pen. Each of our columns is given once; what nobody knows is undefined.
 */
export function guessColumns(
  header: readonly string[],
  columns: readonly UploadColumn[],
): (string | undefined)[] {
  const guesses: (string | undefined)[] = header.map(() => undefined);
  const taken = new Set<string>();
  for (const accept of [isOwnName, isKnownWord, isNearWord]) {
    header.forEach((heading, at) => {
      if (guesses[at] !== undefined || plain(heading) === '') return;
      const found = columns.find((column) => !taken.has(column.name) && accept(plain(heading), column));
      if (!found) return;
      guesses[at] = found.name;
      taken.add(found.name);
    });
  }
  return guesses;
}

const isOwnName = (heading: string, { name }: UploadColumn): boolean => heading === plain(name);

const wordsOf = ({ words, synonyms }: UploadColumn): string[] => [words.de, words.en, ...synonyms].map(plain);

const isKnownWord = (heading: string, column: UploadColumn): boolean => wordsOf(column).includes(heading);

/** One slip in five letters; of short words none, for "von" is not "vor". */
function isNearWord(heading: string, column: UploadColumn): boolean {
  const most = Math.floor(heading.length / 5);
  return most > 0 && [plain(column.name), ...wordsOf(column)].some((word) => distance(heading, word) <= most);
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
