import type { Drawing } from '../drawings/drawing.ts';

export interface TableRow {
  /** Names the row; a header cell in every output. */
  head: string;
  cells: readonly string[];
}

export interface Table {
  kind: 'table';
  caption: string;
  /** Head of the first column, then of every further one. */
  columns: readonly [string, ...string[]];
  rows: readonly TableRow[];
  /** Smaller, where a page has to hold much. */
  tight?: true;
  /** On a screen closed at first, under its caption: an annex has very many. */
  folded?: true;
}

/** What a report is made of, before it is written as HTML, PDF or DOCX. Headings nest without gaps. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string; id: string; newPage?: true }
  | { kind: 'paragraph'; text: string; lead?: true }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'figure'; drawing: Drawing; caption: string }
  | {
      kind: 'facts';
      lines: readonly { name: string; text: string }[];
      /** Name and text on one line. */
      inline?: true;
    }
  | Table;

export interface Report {
  language: string;
  title: string;
  /** Wave and municipality, under the title. */
  subtitle: string;
  kind: string;
  /** Whose figures these are; stands on the title and in each footer. */
  source: string;
  /** Day of the release, YYYY-MM-DD. */
  createdOn: string;
  contents: string;
  /** "13 Abschnitte". */
  sections: (count: number) => string;
  blocks: readonly Block[];
}
