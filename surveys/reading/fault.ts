import { distance } from 'fastest-levenshtein';

/** Where something stands in a file; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A warning leaves the questionnaire usable, an error does not. */
export interface Fault extends Place {
  severity: 'error' | 'warning';
  message: string;
  suggestion?: string;
}

/** Collects what is wrong, so that an author sees all of it at once. */
export class Faults {
  private readonly found = new Map<string, Fault>();

  error(place: Place, message: string, suggestion?: string): void {
    this.add({ severity: 'error', ...place, message, ...(suggestion && { suggestion }) });
  }

  warning(place: Place, message: string, suggestion?: string): void {
    this.add({ severity: 'warning', ...place, message, ...(suggestion && { suggestion }) });
  }

  /** In order of position; those of the main file first. */
  list(mainFile: string): Fault[] {
    const rank = (fault: Fault) => (fault.file === mainFile ? 0 : 1);
    return [...this.found.values()].sort(
      (a, b) => rank(a) - rank(b) || compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column,
    );
  }

  /** A scale of the bank used by ten questions is at fault once. */
  private add(fault: Fault): void {
    const { file, line, column, message } = fault;
    this.found.set(JSON.stringify([file, line, column, message]), fault);
  }
}

/** "did you mean safe_walk_day?", when a known word is near enough to be meant; of numbers none ever is. */
export function suggestWord(word: string, known: Iterable<string>): string | undefined {
  const short = word.slice(0, 60);
  let nearest: string | undefined;
  if (/^\d+$/.test(short)) return undefined;
  let fewest = Math.max(1, Math.floor(short.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(short.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest === undefined ? undefined : `did you mean ${nearest}?`;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
