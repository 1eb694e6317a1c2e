import { listSquares, type Square } from '../../web/results/places/listSquares.ts';
import { townOutlines } from '../drawings/townOutlines.ts';
import type { ReleaseMaterial } from '../exports/material.ts';

/** The released squares of each places question with the words for where they lie, by the key of the question. */
export type Squares = ReadonlyMap<string, readonly Square[]>;

/** Worked out once for a report: chapter and profiles both tell of them. */
export function locateSquares({ release, areas, words }: ReleaseMaterial): Squares {
  const outlines = townOutlines(areas);
  const questions = release.places?.questions ?? [];
  return new Map(
    questions.map((question) => [
      question.key,
      listSquares(question, undefined, release.areas, outlines, words),
    ]),
  );
}
