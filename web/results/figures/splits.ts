import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Release } from '../../../server/release/release.ts';

/** How one indicator is laid out: over the areas, over the districts, or by the groups of a breakdown. */
export type Split = 'areas' | 'districts' | `by-${string}`;

export function breakdownOf(split: Split): string | undefined {
  return split.startsWith('by-') ? split.slice(3) : undefined;
}

function splitOf({ level, breakdown }: Cell): Split | undefined {
  if (breakdown) return `by-${breakdown.by}`;
  if (level === 'area') return 'areas';
  return level === 'district' ? 'districts' : undefined;
}

/** The layouts a release declares for an indicator, in reading order. Empty when it stands for the municipality alone. */
export function listSplits(release: Release, indicator: string): Split[] {
  const declared = new Set<Split>();
  for (const cell of release.cells) {
    const split = cell.indicator === indicator ? splitOf(cell) : undefined;
    if (split) declared.add(split);
  }
  const order: Split[] = ['areas', 'districts', ...release.breakdowns.map(({ by }): Split => `by-${by}`)];
  return order.filter((split) => declared.has(split));
}
