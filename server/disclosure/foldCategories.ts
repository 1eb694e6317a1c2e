import { cellByCell } from './gate.ts';

/** A category needs this many times k persons in the municipality before districts are split by it. */
const DISTRICT_FACTOR = 3;

/**
 * Small categories form no cell of their own: below k persons in the municipality, or marked `breakdown: false`, a
 * category joins the rest; below 3k it is shown for the municipality only. Decided on everybody who named the
 * category, so that all indicators are split alike.
 */
export const foldCategories = cellByCell(({ category, place }, { minimumBase }) => {
  if (category === undefined) return { status: 'shown' };
  const needed = place.level === 'municipality' ? minimumBase : DISTRICT_FACTOR * minimumBase;
  return category.separate && category.persons >= needed ? { status: 'shown' } : { status: 'folded' };
});
