import type { Coded } from '../../../surveys/language/questionCodes.ts';
import type { Condition } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../../web/i18n/fill.ts';
import type { Texts } from '../../../web/i18n/texts.ts';
import { textIn } from '../../../web/ui/textIn.ts';

export interface ConditionWords {
  codes: ReadonlyMap<string, Coded>;
  language: string;
  texts: Pick<Texts, 'locale' | 'look'>;
}

/** "Answer only if “yes” is crossed at B2 and C1 is answered." */
export function sayCondition(condition: Condition, words: ConditionWords): string {
  return fill(words.texts.look.paper.onlyIf, { condition: say(condition, true, words) });
}

/** @param holds false says the opposite, so that no "not" ever stands before a whole group */
function say(condition: Condition, holds: boolean, words: ConditionWords): string {
  if ('not' in condition) return say(condition.not, !holds, words);
  const parts = partsOf(condition);
  if (!parts) return sayOne(condition as SimpleCondition, holds, words);
  const said = parts.map((part) => inBrackets(part, say(part, holds, words)));
  const type = 'all' in condition === holds ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(words.texts.locale, { type }).format(said);
}

type SimpleCondition = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function partsOf(condition: Condition): readonly Condition[] | undefined {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : undefined;
}

/** A group within a group: otherwise nobody could tell what "and" and "or" join. */
function inBrackets(part: Condition, said: string): string {
  const inner = 'not' in part ? part.not : part;
  return (partsOf(inner)?.length ?? 0) > 1 ? `(${said})` : said;
}

function sayOne(condition: SimpleCondition, holds: boolean, words: ConditionWords): string {
  const { paper } = words.texts.look;
  const code = words.codes.get(condition.question)?.code ?? condition.question;
  if ('answered' in condition) {
    return fill(condition.answered === holds ? paper.isAnswered : paper.notAnswered, { code });
  }
  if ('greater' in condition)
    return fill(holds ? paper.above : paper.notAbove, { code, number: condition.greater });
  if ('less' in condition)
    return fill(holds ? paper.below : paper.notBelow, { code, number: condition.less });
  if ('includes' in condition) return sayValue(condition.question, condition.includes, holds, words);
  if ('isNot' in condition) return sayValue(condition.question, condition.isNot, !holds, words);
  return sayValue(condition.question, condition.is, holds, words);
}

function sayValue(key: string, value: string | number | boolean, is: boolean, words: ConditionWords): string {
  const { paper } = words.texts.look;
  const coded = words.codes.get(key);
  const code = coded?.code ?? key;
  // A box to tick: there is nothing but ticked or left empty.
  if (typeof value === 'boolean') return fill(value === is ? paper.isAnswered : paper.notAnswered, { code });
  if (typeof value === 'number') return fill(is ? paper.isNumber : paper.notNumber, { code, number: value });
  const text = coded?.options.find((option) => option.key === value)?.text;
  const option = (text && textIn(text, words.language)) ?? value;
  return fill(is ? paper.isTicked : paper.notTicked, { code, option });
}
