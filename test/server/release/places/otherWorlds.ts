import type { PlaceMark, PlaceSet } from '../../../../db/queries/sealed/places.ts';
import {
  type CellSize,
  cellName,
  enclosingCell,
  gridCell,
  quarterCells,
} from '../../../../server/release/places/gridCell.ts';
import { person } from './givenPlaces.ts';

export interface Square {
  cell: number;
  size: CellSize;
}

const holds = ({ cell, size }: Square, mark: PlaceMark): boolean =>
  'cell' in mark && enclosingCell(gridCell(mark.cell), size) === cell;

const quartersOf = ({ cell, size }: Square): Square[] =>
  quarterCells(cell, size).map((quarter) => ({ cell: quarter, size: half(size) }));

const half = (size: CellSize): CellSize => (size === 800 ? 400 : size === 400 ? 200 : 100);

const holdsSquare = (outer: Square, inner: Square): boolean =>
  enclosingCell(inner.cell, outer.size) === outer.cell;

/**
 * A world in which nobody marked a square that was replaced by `whole`: the persons of `whole` marked two other
 * quarters of it, one of them alone.
 */
export function withNobodyIn(target: Square, whole: Square, world: readonly PlaceSet[]): PlaceSet[] {
  const [alone, crowd] = quartersOf(whole).filter((quarter) => !holdsSquare(quarter, target));
  if (!alone || !crowd) throw new Error('a square has four quarters');
  return gather(world, whole, cellName(alone.cell), cellName(crowd.cell));
}

/**
 * A world in which at least five marked a square that was replaced by `whole`: all persons of `whole` but one, who
 * marked another quarter in which somebody did. Five become six, which is told alike.
 */
export function withManyIn(target: Square, whole: Square, world: readonly PlaceSet[]): PlaceSet[] {
  const inside = world.flatMap(({ marks }) => marks.filter((mark) => holds(whole, mark)));
  const spot = inside.find((mark) => holds(target, mark));
  const quarter = quartersOf(whole).find((square) => holdsSquare(square, target));
  const elsewhere = inside.find((mark) => quarter && !holds(quarter, mark));
  if (!spot || !('cell' in spot) || !elsewhere || !('cell' in elsewhere))
    throw new Error('a square that was replaced has a neighbour somebody marked');
  const number = world.filter(({ marks }) => marks.some((mark) => holds(whole, mark))).length;
  const sixth = number === 5 ? [person({ cell: spot.cell, codes: [null, null] })] : [];
  return [...gather(world, whole, elsewhere.cell, spot.cell), ...sixth];
}

/** Moves the marks of `whole`: those of its first person to one cell, everybody else's to another. */
function gather(world: readonly PlaceSet[], whole: Square, alone: string, crowd: string): PlaceSet[] {
  const first = world.findIndex(({ marks }) => marks.some((mark) => holds(whole, mark)));
  return world.map(({ question, marks }, position) => ({
    question,
    marks: marks.map((mark) =>
      holds(whole, mark) ? { cell: position === first ? alone : crowd, codes: mark.codes } : mark,
    ),
  }));
}
