import type { Item, Question, Text } from '../language/questionnaire.ts';

/**
 * Whether a question, or an item of a matrix, is the standard item on walking alone at night: by its flag, or by its
 * wording in German or English. On its own that item measures little (Noack 2015; Kury et al. 2004).
 */
export function isNightWalk(question: Exclude<Question, { kind: 'note' }>, item?: Item): boolean {
  if (item?.nightWalk || question.nightWalk) return true;
  const texts = item ? [question.text, item.text] : [question.text];
  return ['de', 'en'].some((language) => readsAsNightWalk(wordingIn(language, texts)));
}

const alone =
  /\b(allein|alleine|alone|ohne begleitung|without company|unaccompanied|on your own|by yourself)\b/;
const dark = /(\bnacht|nachts\b|\bdunkel|\bdark|\bnight)/;
/** "Alone at home at night" is another item. */
const atHome = /(\bzu ?hause\b|\bwohnung\b|\bat home\b|\byour home\b)/;

function readsAsNightWalk(wording: string): boolean {
  return alone.test(wording) && dark.test(wording) && !atHome.test(wording);
}

function wordingIn(language: string, texts: readonly Text[]): string {
  return texts
    .map((text) => (Object.hasOwn(text, language) ? text[language] : ''))
    .join(' ')
    .toLowerCase();
}
