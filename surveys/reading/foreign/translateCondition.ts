import type { Condition } from '../../language/questionnaire.ts';
import type { Carried } from './carried.ts';
import { type Comparator, type Expression, ExpressionFault } from './parseExpression.ts';

/** The question a reference names; throws ExpressionFault when it was not carried over. */
export type Resolve = (name: string) => Carried;

/**
 * A condition of another tool with our closed operators. Both languages read an unanswered question as an empty
 * text, as ours do for `isNot` and `answered`, so nothing changes for those who skip it.
 *
 * @returns undefined where it always holds
 * @throws ExpressionFault when our operators cannot say it
 */
export function translateCondition(expression: Expression, resolve: Resolve): Condition | undefined {
  if (isTrue(expression)) return undefined;
  return translate(expression, resolve);
}

function isTrue(expression: Expression): boolean {
  if (expression.kind === 'number') return expression.value !== 0;
  return expression.kind === 'call' && expression.name === 'true' && expression.arguments.length === 0;
}

function translate(expression: Expression, resolve: Resolve): Condition {
  switch (expression.kind) {
    case 'logic': {
      const parts = expression.parts.map((part) => translate(part, resolve));
      return expression.operator === 'and' ? { all: parts } : { any: parts };
    }
    case 'compare':
      return compare(expression, resolve);
    case 'call':
      return call(expression, resolve);
    case 'reference': {
      const { key, kind } = resolve(expression.name);
      if (kind === 'multiple') throw new ExpressionFault('a list is no condition');
      return kind === 'consent' ? { question: key, is: true } : { question: key, answered: true };
    }
    default:
      throw new ExpressionFault('a value alone decides nothing');
  }
}

function call(
  { name, arguments: given }: Extract<Expression, { kind: 'call' }>,
  resolve: Resolve,
): Condition {
  const [first, second] = given;
  if (name === 'not' && first && given.length === 1) return { not: translate(first, resolve) };
  if (name === 'is_empty' && first?.kind === 'reference')
    return { question: resolve(first.name).key, answered: false };
  if (name === 'selected' && first?.kind === 'reference' && second) {
    const carried = resolve(first.name);
    const option = optionKey(carried, second);
    return carried.kind === 'multiple' || carried.kind === 'ranking'
      ? { question: carried.key, includes: option }
      : { question: carried.key, is: option };
  }
  throw new ExpressionFault(`there is nothing like ${name}()`);
}

const flipped: Readonly<Record<Comparator, Comparator>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function compare(expression: Extract<Expression, { kind: 'compare' }>, resolve: Resolve): Condition {
  const isTurned = isValue(expression.left) && !isValue(expression.right);
  const left = isTurned ? expression.right : expression.left;
  const right = isTurned ? expression.left : expression.right;
  const operator = isTurned ? flipped[expression.operator] : expression.operator;
  const counted = left.kind === 'call' ? left.arguments[0] : undefined;
  if (left.kind === 'call' && /^(?:string-length|count-selected|count)$/.test(left.name)) {
    if (counted?.kind !== 'reference' || !isZero(right)) throw new ExpressionFault('a count is no condition');
    const answered = { '>': true, '!=': true, '=': false }[operator as '>'];
    if (answered === undefined) throw new ExpressionFault('a count is no condition');
    return { question: resolve(counted.name).key, answered };
  }
  if (left.kind !== 'reference' || !isValue(right))
    throw new ExpressionFault('only an answer and a value are compared');
  return compareAnswer(resolve(left.name), operator, right);
}

const isValue = (expression: Expression) => expression.kind === 'text' || expression.kind === 'number';
const isZero = (expression: Expression) =>
  (expression.kind === 'number' && expression.value === 0) ||
  (expression.kind === 'text' && expression.value === '0');

function compareAnswer(carried: Carried, operator: Comparator, value: Expression): Condition {
  const { key, kind } = carried;
  if (value.kind === 'text' && value.value === '' && (operator === '=' || operator === '!='))
    return { question: key, answered: operator === '!=' };
  switch (kind) {
    case 'single':
    case 'matrix':
      return equals(key, operator, optionKey(carried, value));
    case 'number':
    case 'scale':
      return compareNumber(key, operator, numberOf(value));
    case 'consent':
      if (operator === '=') return { question: key, is: true };
      if (operator === '!=') return { question: key, isNot: true };
      throw new ExpressionFault('a consent is given or not');
    default:
      throw new ExpressionFault(`the kind ${kind} is not compared with a value`);
  }
}

function equals(key: string, operator: Comparator, option: string): Condition {
  if (operator === '=') return { question: key, is: option };
  if (operator === '!=') return { question: key, isNot: option };
  throw new ExpressionFault('answers have no order');
}

/** Our numbers are whole, so "at least 18" is "greater than 17". */
function compareNumber(question: string, operator: Comparator, value: number): Condition {
  const isWhole = Number.isInteger(value);
  switch (operator) {
    case '=':
      return { question, is: value };
    case '!=':
      return { question, isNot: value };
    case '>':
      return { question, greater: Math.floor(value) };
    case '>=':
      return { question, greater: isWhole ? value - 1 : Math.floor(value) };
    case '<':
      return { question, less: Math.ceil(value) };
    case '<=':
      return { question, less: isWhole ? value + 1 : Math.ceil(value) };
  }
}

function optionKey(carried: Carried, value: Expression): string {
  const word = value.kind === 'text' ? value.value : value.kind === 'number' ? String(value.value) : '';
  const key = carried.options.get(word);
  if (key === undefined) throw new ExpressionFault(`there is no answer "${word}"`);
  return key;
}

function numberOf(value: Expression): number {
  const number =
    value.kind === 'number' ? value.value : value.kind === 'text' ? Number(value.value) : Number.NaN;
  if (Number.isFinite(number)) return number;
  throw new ExpressionFault('a number is compared with a word');
}
