import type { Condition } from '../../language/questionnaire.ts';
import type { Carried } from '../foreign/carried.ts';
import { ExpressionFault, parseExpression } from '../foreign/parseExpression.ts';
import type { FormPlace } from '../foreign/remark.ts';
import { translateCondition } from '../foreign/translateCondition.ts';
import type { Survey } from './survey.ts';

/** A relevance equation as our condition; what it cannot say is listed and the question always asked. */
export function readRelevance(
  survey: Survey,
  source: string | undefined,
  place: FormPlace,
): Condition | undefined {
  const text = (source ?? '').replace(/^\{|\}$/g, '').trim();
  if (text === '' || text === '1') return undefined;
  try {
    return translateCondition(ticked(survey, text), (name) => resolve(survey, name));
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    survey.remarks.add(
      'lost',
      place,
      {
        de: `Die Bedingung „${text}“ lässt sich nicht übernehmen (${error.message}); es wird immer gefragt.`,
        en: `The condition "${text}" cannot be carried over (${error.message}); it is always asked.`,
      },
      { de: 'Bauen Sie sie unter „showIf“ neu.', en: 'Build it anew under "showIf".' },
    );
    return undefined;
  }
}

/** A ticked box of a multiple choice is `Q1_A == "Y"` there, and "includes" here. */
function ticked(survey: Survey, text: string) {
  const expression = parseExpression(text);
  const turn = (part: ReturnType<typeof parseExpression>): ReturnType<typeof parseExpression> => {
    if (part.kind === 'logic') return { ...part, parts: part.parts.map(turn) };
    if (part.kind === 'call') return { ...part, arguments: part.arguments.map(turn) };
    if (part.kind !== 'compare' || part.left.kind !== 'reference') return part;
    const box = survey.carried.get(bare(part.left.name));
    if (box?.kind !== 'multiple' || box.options.size !== 1 || part.right.kind !== 'text') return part;
    const option = [...box.options.keys()][0] ?? '';
    const isTicked = part.right.value === 'Y';
    const selected = {
      kind: 'call' as const,
      name: 'selected',
      arguments: [part.left, { kind: 'text' as const, value: option }],
    };
    const isSaid = part.operator === '=' ? isTicked : part.operator === '!=' ? !isTicked : undefined;
    if (isSaid === undefined || (part.right.value !== 'Y' && part.right.value !== '')) return part;
    return isSaid ? selected : { kind: 'call', name: 'not', arguments: [selected] };
  };
  return turn(expression);
}

/** "Q1.NAOK", "Q1.value" and "Q1" are one answer. */
const bare = (name: string): string => name.replace(/\.(?:NAOK|value|code|shown)$/i, '');

function resolve(survey: Survey, name: string): Carried {
  const found = survey.carried.get(bare(name));
  if (found) return found;
  throw new ExpressionFault(`"${bare(name)}" was not carried over or is asked later`);
}
