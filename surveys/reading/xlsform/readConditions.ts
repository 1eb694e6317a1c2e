import type { Condition } from '../../language/questionnaire.ts';
import { type Expression, ExpressionFault, parseExpression } from '../foreign/parseExpression.ts';
import { translateCondition } from '../foreign/translateCondition.ts';
import { type Form, fault, type TypedRow } from './form.ts';
import { cellOf } from './sheetTable.ts';

/** The `relevant` of a row as our condition; what it cannot say is listed at the cell and the question always shown. */
export function readRelevant(form: Form, { row }: Pick<TypedRow, 'row'>): Condition | undefined {
  const { text, place } = cellOf(form.survey, row, 'relevant');
  if (text === '') return undefined;
  try {
    return translateCondition(parseExpression(text), (name) => {
      const found = form.carried.get(name);
      if (found) return found;
      if (form.names.has(name)) throw new ExpressionFault(`"${name}" was not carried over or is asked later`);
      throw new ExpressionFault(`there is no question "${name}"`, true);
    });
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    if (error.isBroken) {
      fault(
        form,
        place,
        {
          de: `Die Bedingung „${text}“ ist fehlerhaft (${error.message}).`,
          en: `The condition "${text}" is broken (${error.message}).`,
        },
        { de: 'Berichtigen Sie sie in der Tabelle.', en: 'Mend it in the sheet.' },
      );
    } else {
      form.remarks.add(
        'lost',
        place,
        {
          de: `Die Bedingung „${text}“ lässt sich nicht übernehmen (${error.message}); es wird immer gefragt.`,
          en: `The condition "${text}" cannot be carried over (${error.message}); it is always asked.`,
        },
        { de: 'Bauen Sie sie unter „showIf“ neu.', en: 'Build it anew under "showIf".' },
      );
    }
    return undefined;
  }
}

/** Bounds a constraint sets: of the number itself, the letters of a text, or how many answers are ticked. */
export interface Bounds {
  min?: number;
  max?: number;
  mostLetters?: number;
  mostTicked?: number;
}

/** The `constraint` of a row, as far as it is made of such bounds joined by "and". */
export function readConstraint(form: Form, { row }: TypedRow): Bounds {
  const { text, place } = cellOf(form.survey, row, 'constraint');
  if (text === '') return {};
  try {
    const bounds: Bounds = {};
    for (const part of partsOf(parseExpression(text))) takeBound(part, bounds);
    return bounds;
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    if (error.isBroken) {
      fault(
        form,
        place,
        {
          de: `Die Prüfung „${text}“ ist fehlerhaft (${error.message}).`,
          en: `The constraint "${text}" is broken (${error.message}).`,
        },
        { de: 'Berichtigen Sie sie in der Tabelle.', en: 'Mend it in the sheet.' },
      );
    } else {
      form.remarks.add(
        'lost',
        place,
        {
          de: `Die Prüfung „${text}“ lässt sich nicht übernehmen.`,
          en: `The constraint "${text}" cannot be carried over.`,
        },
        {
          de: 'Übernommen werden Grenzen von Zahlen, Textlängen und die Zahl der Kreuze.',
          en: 'Bounds of numbers, lengths of texts and counts of ticks are carried over.',
        },
      );
    }
    return {};
  }
}

function partsOf(expression: Expression): Expression[] {
  if (expression.kind === 'logic' && expression.operator === 'and') return expression.parts.flatMap(partsOf);
  return [expression];
}

function takeBound(part: Expression, bounds: Bounds): void {
  if (part.kind !== 'compare' || part.right.kind !== 'number') throw new ExpressionFault('no bound');
  const { left, operator } = part;
  const limit = part.right.value;
  const isSelf = (expression: Expression | undefined) =>
    expression?.kind === 'reference' && expression.name === '.';
  const most = operator === '<=' ? limit : operator === '<' ? Math.ceil(limit) - 1 : undefined;
  const least = operator === '>=' ? limit : operator === '>' ? Math.floor(limit) + 1 : undefined;
  if (isSelf(left) && most !== undefined) bounds.max = Math.floor(most);
  else if (isSelf(left) && least !== undefined) bounds.min = Math.ceil(least);
  else if (left.kind === 'call' && isSelf(left.arguments[0]) && most !== undefined) {
    if (left.name === 'string-length') bounds.mostLetters = most;
    else if (left.name === 'count-selected') bounds.mostTicked = most;
    else throw new ExpressionFault('no bound');
  } else throw new ExpressionFault('no bound');
}
