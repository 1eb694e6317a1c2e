import type { AnswerProblem } from '../../surveys/language/answers.ts';
import type { Fault } from '../http/fault.ts';
import { nameOfTable, type TableInput } from './tableInput.ts';

/** A cell that cannot be read. */
export interface CellFault {
  column: string;
  value: string;
  /** Goes on after "... is not". */
  allowed: string;
}

const mostListed = 50;
const longestValue = 40;

/** A fault at its cell, for the desk. */
export interface TableFault extends Fault {
  line: number;
  /** Name of our column; without it the whole row is meant. */
  column?: string;
}

/** What the desk says of a fault, and its column where the sentence of the command line does not begin with it. */
export type CellRemark = Fault & { column?: string };

/** What is wrong with a table, line by line: the first 50 in words, the rest as a number. */
export class ImportFaults {
  count = 0;
  readonly cells: TableFault[] = [];
  private readonly file: string;
  private readonly listed: string[] = [];

  constructor(input: TableInput) {
    this.file = nameOfTable(input);
  }

  /**
   * @param sentence begins with `column "x": ` where it is about one cell
   * @param desk what the desk says of it; a file of answers is never read there
   */
  add(line: number, sentence: string, desk: CellRemark = { code: 'row.unreadable' }): void {
    this.count += 1;
    if (this.listed.length >= mostListed) return;
    this.listed.push(`${this.file}:${line}: ${sentence}`);
    const named = /^column "([^"]+)": /.exec(sentence)?.[1];
    this.cells.push({ line, ...(named !== undefined && { column: named }), ...desk });
  }

  addCell(line: number, { column, value, allowed }: CellFault): void {
    this.add(line, `column "${showValue(column)}": ${describeValue(value)} is not ${allowed}`);
  }

  addProblem(line: number, { question, code }: AnswerProblem): void {
    this.add(line, `question "${question}": ${problemWords[code]}`);
  }

  list(): string[] {
    const more = this.count - this.listed.length;
    return more > 0 ? [...this.listed, `and ${more} more`] : [...this.listed];
  }
}

/** Reading has seen to most of these already; a mapping leads to the few that concern a whole row. */
const problemWords: Readonly<Record<AnswerProblem['code'], string>> = {
  malformed: 'the row cannot be read',
  unknownQuestion: 'there is no such question',
  notAsked: 'it takes no answer',
  required: 'an answer is required',
  wrongKind: 'the answer is of the wrong kind',
  unknownOption: 'there is no such option',
  tooMany: 'more options than the question allows',
  twice: 'the answer has two places in one ranking',
  exclusive: 'an option that excludes all others stands beside others',
  notANumber: 'this is no number',
  outOfRange: 'the number is out of range',
  tooLong: 'the text is longer than the question allows',
  badPlace: 'this is no place',
};

function describeValue(value: string): string {
  return value === '' ? 'an empty cell' : `"${showValue(value)}"`;
}

/** Shortened, with control and direction marks made visible: the report goes to a terminal. */
export function showValue(value: string): string {
  const letters = [...value];
  const short = letters.length > longestValue ? `${letters.slice(0, longestValue).join('')}...` : value;
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
