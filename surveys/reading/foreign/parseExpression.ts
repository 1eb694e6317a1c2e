/** What a condition of another tool says, before anybody looks whether ours can say it. */
export type Expression =
  | { kind: 'logic'; operator: 'and' | 'or'; parts: Expression[] }
  | { kind: 'compare'; operator: Comparator; left: Expression; right: Expression }
  | { kind: 'call'; name: string; arguments: Expression[] }
  | { kind: 'reference'; name: string }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number };
export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The expression is written wrong, or in a way these readers do not know. */
export class ExpressionFault extends Error {
  /** Whether any tool would refuse it. */
  readonly isBroken: boolean;

  constructor(message: string, isBroken = false) {
    super(message);
    this.isBroken = isBroken;
  }
}

interface Token {
  kind: 'word' | 'reference' | 'text' | 'number' | 'sign';
  value: string;
}

const longest = 5_000;
/** Brackets within brackets; people write three. */
const deepest = 50;
const pattern =
  /\s+|\$\{\s*([^}\s]+)\s*\}|"([^"]*)"|'([^']*)'|(\d+(?:\.\d+)?(?![\dX]))|(\d+X\d+X\w+(?:\.[A-Za-z_]\w*)?|[A-Za-z_][\w-]*(?:\.[A-Za-z_]\w*)?)|(<=|>=|!=|==|&&|\|\||[()=<>!,.+*/%-])/y;
const wordSigns: Readonly<Record<string, string>> = {
  '==': '=',
  '&&': 'and',
  '||': 'or',
  eq: '=',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};
const comparators = ['=', '!=', '<', '<=', '>', '>='];

/**
 * Parses the part of XPath and of LimeSurvey's expressions that people use in conditions: and, or, not, comparisons,
 * calls. "${name}" and bare words are references, "." is the question itself.
 *
 * @throws ExpressionFault with `isBroken` where brackets or quotation marks do not close
 */
export function parseExpression(source: string): Expression {
  if (source.length > longest) throw new ExpressionFault('too long');
  const tokens = tokenise(source);
  let at = 0;
  let depth = 0;
  const peek = () => tokens[at];
  const takeSign = (...signs: string[]): string | undefined => {
    const token = peek();
    if (!token || (token.kind !== 'sign' && token.kind !== 'word')) return undefined;
    const value = wordSigns[token.value.toLowerCase()] ?? token.value.toLowerCase();
    if (!signs.includes(value)) return undefined;
    at += 1;
    return value;
  };
  const joined = (operator: 'and' | 'or', next: () => Expression): Expression => {
    const parts = [next()];
    while (takeSign(operator)) parts.push(next());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'logic', operator, parts };
  };
  const either = (): Expression => joined('or', both);
  const both = (): Expression => joined('and', comparison);
  const comparison = (): Expression => {
    const left = unary();
    const operator = takeSign(...comparators) as Comparator | undefined;
    return operator ? { kind: 'compare', operator, left, right: unary() } : left;
  };
  const unary = (): Expression => {
    if (takeSign('!')) return { kind: 'call', name: 'not', arguments: [unary()] };
    if (takeSign('-')) {
      const operand = unary();
      if (operand.kind !== 'number') throw new ExpressionFault('arithmetic');
      return { kind: 'number', value: -operand.value };
    }
    return primary();
  };
  const inBrackets = <Value>(read: () => Value): Value => {
    depth += 1;
    if (depth > deepest) throw new ExpressionFault('nested too deep');
    const value = read();
    if (!takeSign(')')) refuseRest();
    depth -= 1;
    return value;
  };
  const callArguments = (): Expression[] => {
    const given: Expression[] = [];
    if (peek()?.value === ')') return given;
    do given.push(either());
    while (takeSign(','));
    return given;
  };
  const primary = (): Expression => {
    if (takeSign('(')) return inBrackets(either);
    const token = peek();
    if (!token) throw new ExpressionFault('the expression ends too early', true);
    at += 1;
    if (token.kind === 'text') return { kind: 'text', value: token.value };
    if (token.kind === 'number') return { kind: 'number', value: Number(token.value) };
    if (token.kind === 'reference' || token.value === '.') return { kind: 'reference', name: token.value };
    // Older forms name a question by its path in the form, "/form/group/question".
    if (token.value === '/') throw new ExpressionFault('a path through the form cannot be followed');
    if (token.kind === 'sign')
      throw new ExpressionFault(`"${token.value}" stands where a value should`, true);
    if (takeSign('('))
      return { kind: 'call', name: token.value.toLowerCase(), arguments: inBrackets(callArguments) };
    return { kind: 'reference', name: token.value };
  };
  const refuseRest = (): never => {
    const rest = peek();
    if (!rest) throw new ExpressionFault('a bracket is not closed', true);
    const isArithmetic = /^[+*/%-]$|^(?:div|mod)$/.test(rest.value);
    throw new ExpressionFault(
      isArithmetic ? 'arithmetic' : `"${rest.value}" does not fit here`,
      !isArithmetic,
    );
  };
  const whole = either();
  if (at < tokens.length) refuseRest();
  return whole;
}

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match) {
      const letter = source[start] ?? '';
      const isOpen = letter === '"' || letter === "'" || source.startsWith('${', start);
      throw new ExpressionFault(
        isOpen ? `${letter} is not closed` : `"${letter}" has no meaning here`,
        isOpen,
      );
    }
    const [, reference, double, single, number, word, sign] = match;
    if (reference !== undefined) tokens.push({ kind: 'reference', value: reference });
    else if (double !== undefined || single !== undefined)
      tokens.push({ kind: 'text', value: double ?? single ?? '' });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
  }
  return tokens;
}
