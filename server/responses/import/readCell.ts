import type { Answer, Question } from '../../../surveys/language/questionnaire.ts';
import { listWords, rangeOf } from './checkValues.ts';
import type { AnswerSource, ValueMap } from './importMapping.ts';

/** An answer, nothing, or what would have been allowed. */
type CellReading = { answer?: Answer } | { allowed: string };

/** What a question takes from one cell. Made once for a file: the lists of options do not change from row to row. */
export type CellReader = (raw: string) => CellReading;

/** "7", and "7.0" or "7,0" as spreadsheets write it. */
const wholeNumber = /^(-?\d{1,15})([.,]0+)?$/;

/** The reader for a question with one value a cell. */
export function cellReader(question: Question, values?: ValueMap): CellReader {
  if (question.kind === 'text') return (raw) => ({ answer: raw });
  if (question.kind === 'scale' || question.kind === 'number') return numberReader(rangeOf(question), values);
  const options = 'options' in question ? question.options : [];
  const known = new Set(options.map((option) => option.key));
  const allowed = `one of ${listWords([...(values?.keys() ?? known)])}`;
  return (raw) => {
    const key = values ? values.get(raw) : raw;
    return key !== undefined && known.has(key) ? { answer: key } : { allowed };
  };
}

function numberReader({ from, to }: { from: number; to: number }, values?: ValueMap): CellReader {
  const words = values ? `, or one of ${listWords([...values.keys()])}` : '';
  const allowed = `a whole number from ${from} to ${to}${words}`;
  return (raw) => {
    const digits = wholeNumber.exec(values?.get(raw) ?? raw)?.[1];
    const number = Number(digits);
    return digits !== undefined && number >= from && number <= to ? { answer: number || 0 } : { allowed };
  };
}

/** The reader for several options in one cell. */
export function listReader(
  question: Question,
  { separator, values }: { separator: string; values?: ValueMap },
): CellReader {
  const readOne = cellReader(question, values);
  return (raw) => {
    const options: string[] = [];
    for (const part of raw.split(separator)) {
      const word = part.trim();
      if (word === '') continue;
      const reading = readOne(word);
      if ('allowed' in reading) return { allowed: `${reading.allowed}, separated by "${separator}"` };
      if (typeof reading.answer === 'string') options.push(reading.answer);
    }
    return { answer: options };
  };
}

/** The reader for a box: true when ticked. */
export function boxReader({
  ticked,
  unticked,
}: Pick<AnswerSource & { kind: 'box' }, 'ticked' | 'unticked'>): CellReader {
  const allowed = `${listWords([...ticked])} (ticked) or ${listWords([...unticked])} (not ticked)`;
  return (raw) => (ticked.has(raw) ? { answer: true } : unticked.has(raw) ? { answer: false } : { allowed });
}
