import type { Condition } from '../../../surveys/language/questionnaire.ts';

/** A statement about one earlier question. Each is true or false like the condition it was made of. */
export type Clause =
  | { says: 'chose' | 'didNotChoose' | 'choseOther'; question: string; answers: readonly string[] }
  | { says: 'ticked' | 'didNotTick' | 'answered' | 'didNotAnswer'; question: string }
  | { says: 'more' | 'notMore' | 'less' | 'notLess'; question: string; value: number };

/** What has to be true, negations carried inwards until only statements about questions are left. */
export type Requirement = Clause | { all: readonly Requirement[] } | { any: readonly Requirement[] };

/** A condition as something people can check by themselves. */
export function conditionClauses(condition: Condition, isNegated = false): Requirement {
  if ('not' in condition) return conditionClauses(condition.not, !isNegated);
  if ('all' in condition) return bind(isNegated ? 'any' : 'all', condition.all, isNegated);
  if ('any' in condition) return bind(isNegated ? 'all' : 'any', condition.any, isNegated);
  return clauseOf(condition, isNegated);
}

function bind(how: 'all' | 'any', parts: readonly Condition[], isNegated: boolean): Requirement {
  const read = parts.map((part) => conditionClauses(part, isNegated));
  const joined = how === 'all' ? mergeRefusals(read) : mergeChoices(read);
  const [only] = joined;
  if (only && joined.length === 1) return only;
  return how === 'all' ? { all: joined } : { any: joined };
}

type Simple = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function clauseOf(condition: Simple, isNegated: boolean): Clause {
  const { question } = condition;
  if ('is' in condition) return choice(question, condition.is, !isNegated);
  if ('isNot' in condition) return choice(question, condition.isNot, isNegated);
  if ('includes' in condition) return choice(question, condition.includes, !isNegated);
  if ('answered' in condition) {
    return { says: condition.answered === isNegated ? 'didNotAnswer' : 'answered', question };
  }
  if ('greater' in condition)
    return { says: isNegated ? 'notMore' : 'more', question, value: condition.greater };
  return { says: isNegated ? 'notLess' : 'less', question, value: condition.less };
}

function choice(question: string, value: string | number | boolean, isChosen: boolean): Clause {
  if (typeof value === 'boolean') return { says: isChosen ? 'ticked' : 'didNotTick', question };
  return { says: isChosen ? 'chose' : 'didNotChoose', question, answers: [String(value)] };
}

/** "A or B" of one question is one statement. */
function mergeChoices(parts: readonly Requirement[]): Requirement[] {
  return merge(parts, 'chose');
}

/** "Not A and not B" of one question is one statement, and with "answered" it is "something other than A or B". */
function mergeRefusals(parts: readonly Requirement[]): Requirement[] {
  const merged = merge(parts, 'didNotChoose');
  const refused = new Set(merged.flatMap((part) => (isChoice(part, 'didNotChoose') ? [part.question] : [])));
  const isSaidBy = (part: Requirement) =>
    'says' in part && part.says === 'answered' && refused.has(part.question);
  const answered = new Set(
    merged.flatMap((part) => ('says' in part && isSaidBy(part) ? [part.question] : [])),
  );
  return merged
    .filter((part) => !isSaidBy(part))
    .map((part) =>
      isChoice(part, 'didNotChoose') && answered.has(part.question) ? { ...part, says: 'choseOther' } : part,
    );
}

type Choice = Extract<Clause, { answers: unknown }>;

const isChoice = (part: Requirement, says: Choice['says']): part is Choice =>
  'says' in part && part.says === says;

function merge(parts: readonly Requirement[], says: Choice['says']): Requirement[] {
  const merged: Requirement[] = [];
  for (const part of parts) {
    const at = isChoice(part, says)
      ? merged.findIndex((one) => isChoice(one, says) && one.question === part.question)
      : -1;
    const earlier = merged[at];
    if (isChoice(part, says) && earlier && isChoice(earlier, says)) {
      merged[at] = { ...earlier, answers: [...new Set([...earlier.answers, ...part.answers])] };
    } else merged.push(part);
  }
  return merged;
}
