import type { AnswerMode, AnswerProblemCode, Checked } from './checkAnswer.ts';
import { checkAnswer, isBinding } from './checkAnswer.ts';
import { isCensusCell } from './isCensusCell.ts';
import type { MarkedQuestion, PlaceAnswer } from './questionnaire.ts';

export interface PlaceProblem {
  code: AnswerProblemCode;
  /** Which of the marked places, from 0. Absent when the list as a whole is at fault. */
  place?: number;
  /** Key of the question about that place. */
  part?: string;
}

export interface PlaceRules {
  mode: AnswerMode;
  /** Names a resident may choose from. Any other name is refused: a free name would be free text. */
  namedPlaces?: Pick<ReadonlySet<string>, 'has'>;
}

/** Checks a list of marked places, each a census cell or a named place with its own answers. A route keeps its order. */
export function checkPlaces(
  question: MarkedQuestion,
  value: unknown,
  rules: PlaceRules,
): { places: PlaceAnswer[]; problems: PlaceProblem[] } {
  if (value === undefined || value === null) return { places: [], problems: [] };
  if (!Array.isArray(value)) return { places: [], problems: [{ code: 'wrongKind' }] };
  if (value.length > question.max) return { places: [], problems: [{ code: 'tooMany' }] };
  const places: PlaceAnswer[] = [];
  const problems: PlaceProblem[] = [];
  value.forEach((mark: unknown, place) => {
    const checked = checkPlace(question, mark, rules);
    problems.push(...checked.problems.map((problem) => ({ ...problem, place })));
    if (checked.answer) places.push(checked.answer);
  });
  return { places, problems };
}

function checkPlace(
  question: MarkedQuestion,
  mark: unknown,
  rules: PlaceRules,
): { answer?: PlaceAnswer; problems: PlaceProblem[] } {
  if (typeof mark !== 'object' || mark === null || Array.isArray(mark)) {
    return { problems: [{ code: 'wrongKind' }] };
  }
  const given = new Map<string, unknown>(Object.entries(mark));
  const where = checkWhere(given, rules);
  const problems: PlaceProblem[] = 'problem' in where ? [{ code: where.problem }] : [];
  const parts: Record<string, string | string[]> = {};
  for (const part of question.each) {
    const checked = checkAnswer(part, given.get(part.key)) as Checked<string | string[]>;
    given.delete(part.key);
    if ('problem' in checked) problems.push({ code: checked.problem, part: part.key });
    else if (checked.answer !== undefined) parts[part.key] = checked.answer;
    else if (part.required && isBinding(rules.mode)) problems.push({ code: 'required', part: part.key });
  }
  for (const part of given.keys()) problems.push({ code: 'unknownQuestion', part: part.slice(0, 60) });
  if (problems.length > 0 || 'problem' in where) return { problems };
  return { answer: { ...where.answer, ...parts } as PlaceAnswer, problems };
}

/** Takes the cell or the name out of what was given; exactly one of them must be there. */
function checkWhere(
  given: Map<string, unknown>,
  rules: PlaceRules,
): { answer: { cell: string } | { place: string } } | { problem: 'badPlace' } {
  const cell = given.get('cell');
  const place = given.get('place');
  given.delete('cell');
  given.delete('place');
  if (typeof cell === 'string' && isCensusCell(cell) && place === undefined) return { answer: { cell } };
  const isNamed = typeof place === 'string' && cell === undefined && rules.namedPlaces?.has(place);
  return isNamed ? { answer: { place } } : { problem: 'badPlace' };
}
