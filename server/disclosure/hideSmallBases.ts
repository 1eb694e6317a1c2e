import { cellByCell } from './gate.ts';

/** Fewer than k persons with a valid answer, nobody included: the cell is secret. */
export const hideSmallBases = cellByCell(({ persons }, { minimumBase }) =>
  persons < minimumBase ? { status: 'secret', reason: 'base' } : { status: 'shown' },
);
