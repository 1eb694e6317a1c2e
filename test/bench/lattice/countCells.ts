import type { Cell } from '../../../server/disclosure/cell.ts';

/** Cells by what became of them; `limited` are published in brackets and counted apart. */
export type Tally = Record<Outcome, number>;
/** By kind of figure, then by part of the lattice. */
export type Tallies = Record<'mean' | 'share', Map<string, Tally>>;

const outcomes = ['published', 'limited', 'class', 'modelled', 'uncertain', 'secret'] as const;
type Outcome = (typeof outcomes)[number];

/** @param name of the part; without it each cell names its own, and the municipality is left out */
export function countCells(tallies: Tallies, cells: readonly Cell[], name?: string): void {
  for (const cell of cells) {
    const part = name ?? partOf(cell);
    if (part === undefined) continue;
    const parts = tallies[cell.indicator.startsWith('mean') ? 'mean' : 'share'];
    const tally = parts.get(part) ?? emptyTally();
    parts.set(part, tally);
    tally[cell.status === 'published' && cell.limited ? 'limited' : cell.status] += 1;
  }
}

function partOf({ level, breakdown }: Cell): string | undefined {
  if (level === 'municipality') return undefined;
  return breakdown ? `${level} × ${breakdown.by}` : level;
}

function emptyTally(): Tally {
  return { published: 0, limited: 0, class: 0, modelled: 0, uncertain: 0, secret: 0 };
}

/** Per cent of the cells by outcome, and in all what the council gets a figure or a class for without brackets or a model. */
export function shareRow(tally: Tally): Record<Outcome | 'shown', number> {
  const cells = outcomes.reduce((sum, outcome) => sum + tally[outcome], 0);
  const percent = (count: number) => Math.round((100 * count) / cells);
  return {
    shown: percent(tally.published + tally.limited + tally.class),
    published: percent(tally.published),
    limited: percent(tally.limited),
    class: percent(tally.class),
    modelled: percent(tally.modelled),
    uncertain: percent(tally.uncertain),
    secret: percent(tally.secret),
  };
}
