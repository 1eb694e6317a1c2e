import type { Words } from '../../surveys/reading/foreign/remark.ts';

/** What taking a table would change: rows by what names them. */
export interface Changes {
  added: number;
  changed: number;
  removed: number;
  /** The first of each, with the values before and after. */
  samples: { row: string | Words; kind: 'added' | 'changed' | 'removed'; before?: string; after?: string }[];
}

const mostSamples = 20;

/** @param stored, next values by the name of their row */
export function compareRows(stored: ReadonlyMap<string, string>, next: ReadonlyMap<string, string>): Changes {
  const changes: Changes = { added: 0, changed: 0, removed: 0, samples: [] };
  const tell = (sample: Changes['samples'][number]) => {
    changes[sample.kind] += 1;
    if (changes.samples.length < mostSamples) changes.samples.push(sample);
  };
  for (const [row, after] of next) {
    const before = stored.get(row);
    if (before === undefined) tell({ row, kind: 'added', after });
    else if (before !== after) tell({ row, kind: 'changed', before, after });
  }
  for (const [row, before] of stored) if (!next.has(row)) tell({ row, kind: 'removed', before });
  return changes;
}
