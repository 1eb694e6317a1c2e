import type { ComponentType } from 'preact';
import type { Release } from '../../../server/release/release.ts';
import type { Square } from './listSquares.ts';

interface PlaceNote {
  key: string;
  /** A paragraph about the chosen square; nothing where there is nothing to say. */
  Note: ComponentType<{ release: Release; square: Square }>;
}

/** What other parts of the results know about a chosen square, one line each: measures nearby, and the way to them. */
export const placeNotes: readonly PlaceNote[] = [];
