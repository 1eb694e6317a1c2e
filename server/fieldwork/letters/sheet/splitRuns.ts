export interface Run {
  text: string;
  direction: 'ltr' | 'rtl';
  /** Whether a space stands between this run and the one before it. */
  spaced: boolean;
}

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const closingMarks = /^(.*?[^.,:;!?])([.,:;!?]+)$/;

/**
 * A sentence that runs from right to left, word by word in the order of reading. Numbers, addresses and Latin names
 * keep their own direction: next to each other they form one run, so that "31 March 2027" is not turned round. A mark
 * behind such a run belongs to the sentence.
 */
export function splitRuns(sentence: string): Run[] {
  const runs: Run[] = [];
  for (const word of sentence.split(/\s+/).filter(Boolean)) {
    if (fromRight.test(word)) {
      runs.push({ text: word, direction: 'rtl', spaced: runs.length > 0 });
      continue;
    }
    const [, core = word, marks = ''] = closingMarks.exec(word) ?? [];
    const last = runs.at(-1);
    if (last?.direction === 'ltr') last.text += ` ${core}`;
    else runs.push({ text: core, direction: 'ltr', spaced: runs.length > 0 });
    if (marks) runs.push({ text: marks, direction: 'rtl', spaced: false });
  }
  return runs;
}
