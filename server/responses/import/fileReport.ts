import type { AnswerProblem } from '../../../surveys/language/answers.ts';
import { type CellFault, ImportFaults } from '../../tables/importFaults.ts';
import type { DoubtfulMissing } from './answerReader.ts';
import { ImportNotes } from './importNotes.ts';
import type { RowReport } from './rowReader.ts';

/** What is said about a file while its rows are read, one after the other. */
export class FileReport implements RowReport {
  readonly faults: ImportFaults;
  readonly notes = new ImportNotes();
  /** Rows, header and blank ones aside. */
  read = 0;
  /** Rows not left out by `keep`. */
  kept = 0;
  private line = 0;

  constructor(file: string) {
    this.faults = new ImportFaults(file);
  }

  startRow(line: number): void {
    this.line = line;
    this.read += 1;
  }

  fault(fault: CellFault): void {
    this.faults.addCell(this.line, fault);
  }

  doubt(doubt: DoubtfulMissing): void {
    this.notes.addDoubt(doubt);
  }

  problem(problem: AnswerProblem): void {
    this.faults.addProblem(this.line, problem);
  }

  hidden(question: string): void {
    this.notes.addHidden(question);
  }
}
