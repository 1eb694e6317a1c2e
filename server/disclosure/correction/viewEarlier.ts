import type { Cell } from '../cell.ts';
import type { View } from '../complement/knowledge.ts';
import { HALF_STEP, type Range } from '../complement/knownRange.ts';
import { isTarget } from '../complement/viewRelease.ts';
import { hideSmallBases } from '../hideSmallBases.ts';
import { openNearUnanimity } from '../openNearUnanimity.ts';
import { roundValue } from '../roundFigure.ts';
import { type EarlierRelease, keyOfPlace } from './earlierRelease.ts';

/** A release that is out: what it told it has told. A figure it kept from one before says nothing of its own. */
export function viewEarlier({ cells, released }: EarlierRelease, minimumBase: number): View {
  const toldAt = new Map(released.map((cell) => [keyOfPlace(cell), cell]));
  const told = cells.map(({ place }) => toldAt.get(keyOfPlace(place)));
  const settings = { minimumBase };
  const open = told.map((cell) => ({ status: cell ? 'shown' : 'folded' }) as const);
  const judged = openNearUnanimity(cells, hideSmallBases(cells, open, settings), settings);
  const verdicts = judged.map((verdict, i) =>
    told[i]?.status === 'secret' ? verdict : { status: 'shown' as const },
  );
  return {
    isFolded: (cell) => told[cell] === undefined,
    toldOf: (cell) => {
      const own = told[cell];
      const exact = cells[cell];
      return own && exact && !own.kept ? rangeOf(own, () => roundValue(exact)) : undefined;
    },
    mayHide: false,
    isTarget: (part) => isTarget(part, verdicts, minimumBase),
    isClass: ({ cell }) => cell !== undefined && told[cell]?.status === 'class' && !told[cell].kept,
  };
}

/** @param direct value behind a modelled figure, which counts as told */
function rangeOf(cell: Cell, direct: () => number): Range | undefined {
  switch (cell.status) {
    case 'published':
    case 'modelled': {
      const value = cell.status === 'published' ? cell.value : direct();
      return { low: Math.max(0, value - HALF_STEP), high: Math.min(100, value + HALF_STEP) };
    }
    case 'class':
      return 'under' in cell.class ? { low: 0, high: cell.class.under } : { low: cell.class.over, high: 100 };
    case 'secret':
    case 'uncertain':
      return undefined;
  }
}

/** Nothing is told of those who changed; fewer than k of them anywhere are a secret. */
export function viewChanged({ isFolded }: View, minimumBase: number): View {
  return {
    isFolded,
    toldOf: () => undefined,
    mayHide: false,
    isTarget: ({ persons }) => persons < minimumBase,
    isClass: () => false,
  };
}
