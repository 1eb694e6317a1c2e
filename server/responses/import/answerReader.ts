import type { Answer, Question } from '../../../surveys/language/questionnaire.ts';
import type { CellFault } from '../../tables/importFaults.ts';
import type { AnswerSource } from './importMapping.ts';
import { boxReader, type CellReader, cellReader, listReader } from './readCell.ts';

/** A value the mapping calls missing although the question knows it as an answer. */
export interface DoubtfulMissing {
  column: string;
  value: string;
}

/** Where a reader says what it met in a row. */
export interface CellReport {
  fault(fault: CellFault): void;
  doubt(doubt: DoubtfulMissing): void;
}

/** Reads the answer to one question from a row; `undefined` is no answer. */
export type AnswerReader = (fields: readonly string[], report: CellReport) => Answer | undefined;

/** @param columnAt place of a column in the rows of the file */
export function answerReader(
  source: AnswerSource,
  question: Question,
  columnAt: (name: string) => number,
): AnswerReader {
  if (source.kind === 'boxes') return boxesReader(source, columnAt);
  if (source.kind === 'ranks') return ranksReader(source, question, columnAt);
  const read = oneCellReader(source, question);
  const at = columnAt(source.column);
  return (fields, report) => {
    const value = fields[at] ?? '';
    const hasMeaning = 'values' in source && source.values?.has(value) === true;
    if (value === '') return undefined;
    if (!hasMeaning && source.missing.has(value)) {
      if (!source.ownMissing && 'answer' in read(value)) report.doubt({ column: source.column, value });
      return undefined;
    }
    const reading = read(value);
    if ('allowed' in reading) {
      report.fault({ column: source.column, value, allowed: reading.allowed });
      return undefined;
    }
    return reading.answer === false ? undefined : reading.answer;
  };
}

function oneCellReader(
  source: Exclude<AnswerSource, { kind: 'boxes' | 'ranks' }>,
  question: Question,
): CellReader {
  if (source.kind === 'box') return boxReader(source);
  return source.kind === 'list' ? listReader(question, source) : cellReader(question, source.values);
}

/** One column an option: what is neither ticked nor unticked nor missing is a fault in its own column. */
function boxesReader(
  source: Extract<AnswerSource, { kind: 'boxes' }>,
  columnAt: (name: string) => number,
): AnswerReader {
  const read = boxReader(source);
  const boxes = [...source.columns].map(([option, name]) => ({ option, name, at: columnAt(name) }));
  return (fields, report) =>
    boxes.flatMap(({ option, name, at }) => {
      const value = fields[at] ?? '';
      if (value === '' || (source.missing.has(value) && !source.ticked.has(value))) return [];
      const reading = read(value);
      if ('allowed' in reading) report.fault({ column: name, value, allowed: reading.allowed });
      return 'answer' in reading && reading.answer === true ? [option] : [];
    });
}

/** One column a place, each holding an option; an empty place is left out, and those below it move up. */
function ranksReader(
  source: Extract<AnswerSource, { kind: 'ranks' }>,
  question: Question,
  columnAt: (name: string) => number,
): AnswerReader {
  const read = cellReader(question, source.values);
  const places = source.columns.map((column) => ({ column, at: columnAt(column) }));
  return (fields, report) =>
    places.flatMap(({ column, at }) => {
      const value = fields[at] ?? '';
      const hasMeaning = source.values?.has(value) === true;
      if (value === '' || (source.missing.has(value) && !hasMeaning)) return [];
      const reading = read(value);
      if ('allowed' in reading) report.fault({ column, value, allowed: reading.allowed });
      return 'answer' in reading && typeof reading.answer === 'string' ? [reading.answer] : [];
    });
}
