import { distance } from 'fastest-levenshtein';

/** Why a change is more than one of spelling. */
export type SpellingRefusal = 'same' | 'empty' | 'words' | 'figures' | 'negation' | 'tooFar' | 'otherAnswer';

/** A misspelling costs a letter or two of a word; whatever costs more may be another word. */
const lettersOfAWord = 2;
const lettersInAll = 8;

/** Prefixes and words that turn a sentence round, in the languages questionnaires are written in most. */
const negations =
  /^(nicht|nichts|kein\w*|nie|niemals|niemand\w*|ohne|weder|not|no|never|none|nobody|without|neither)$/i;
const turningPrefix = /^(un|in|im|ir|dis|miss|mis|ent|ver)/i;

/**
 * Whether a change of a shown text mends nothing but its spelling: the same words in the same order, each at most two
 * letters from what it was, no figure, no negation, and no answer that comes nearer to another one.
 *
 * @param siblings the other answers of the same question, where the text is an answer
 * @returns undefined when it does
 */
export function judgeCorrection(
  old: string,
  corrected: string,
  siblings: readonly string[] = [],
): SpellingRefusal | undefined {
  if (corrected.trim() === '') return 'empty';
  if (old === corrected) return 'same';
  if (figuresIn(old) !== figuresIn(corrected)) return 'figures';
  if (distance(old, corrected) > lettersInAll) return 'tooFar';
  const refusal = judgeWords(wordsIn(old), wordsIn(corrected));
  if (refusal) return refusal;
  const edits = distance(old.toLowerCase(), corrected.toLowerCase());
  const isNearer = siblings.some(
    (sibling) => distance(sibling.toLowerCase(), corrected.toLowerCase()) <= edits || sibling === corrected,
  );
  return isNearer ? 'otherAnswer' : undefined;
}

/** Words may be joined or parted ("Wohn gegend"); otherwise each stands for itself. */
function judgeWords(before: readonly string[], after: readonly string[]): SpellingRefusal | undefined {
  if (before.join('') === after.join('')) return undefined;
  if (before.length !== after.length) return 'words';
  for (const [at, word] of before.entries()) {
    const now = after[at] ?? '';
    if (word === now) continue;
    if (turns(word, now)) return 'negation';
    if (distance(word, now) > Math.min(lettersOfAWord, Math.floor(Math.min(word.length, now.length) / 2)))
      return 'tooFar';
  }
  return undefined;
}

function turns(word: string, now: string): boolean {
  if (negations.test(word) !== negations.test(now)) return true;
  const [short, long] = word.length < now.length ? [word, now] : [now, word];
  return turningPrefix.test(long) && long.toLowerCase().replace(turningPrefix, '') === short.toLowerCase();
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
const figuresIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
