import { showValue } from '../../tables/importFaults.ts';
import type { DoubtfulMissing } from './answerReader.ts';

/** Counts what was left out on the way although somebody may have meant it. */
export class ImportNotes {
  private readonly doubts = new Map<string, { doubt: DoubtfulMissing; rows: number }>();
  private readonly hidden = new Map<string, number>();

  addDoubt(doubt: DoubtfulMissing): void {
    const name = JSON.stringify([doubt.column, doubt.value]);
    const rows = (this.doubts.get(name)?.rows ?? 0) + 1;
    this.doubts.set(name, { doubt, rows });
  }

  addHidden(question: string): void {
    this.hidden.set(question, (this.hidden.get(question) ?? 0) + 1);
  }

  list(): string[] {
    const doubts = [...this.doubts.values()].map(
      ({ doubt: { column, value }, rows }) =>
        `column "${showValue(column)}": ${countRows(rows)} "${showValue(value)}", which "missing" takes as no answer although the question knows it; give that answer its own "missing" list if it is one`,
    );
    const hidden = [...this.hidden].map(
      ([question, rows]) =>
        `question "${question}": ${countRows(rows)} an answer though it was not to be asked; left out`,
    );
    return [...doubts, ...hidden];
  }
}

function countRows(rows: number): string {
  return rows === 1 ? '1 row holds' : `${rows} rows hold`;
}
