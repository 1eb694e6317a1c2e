import { isCensusCell } from '../../../surveys/language/isCensusCell.ts';

/** Sides of the squares in metres, smallest first; each is made of four of the one before. */
export const cellSizes = [100, 200, 400, 800] as const;
export type CellSize = (typeof cellSizes)[number];

/**
 * A square by its south-west corner on EPSG:3035, in hundreds of metres, as one number: names would be made and
 * compared millions of times in a large wave.
 */
export type GridCell = number;

const northStep = 100_000;
const metresPerStep = 100;

/** @throws RangeError when the name is not that of a 100 m census cell */
export function gridCell(name: string): GridCell {
  if (!isCensusCell(name)) throw new RangeError(`"${name}" is not a census cell such as N26912E43411`);
  return Number(name.slice(1, 6)) * northStep + Number(name.slice(7));
}

/** "N26912E43410" */
export function cellName(cell: GridCell): string {
  const digits = (steps: number) => String(steps).padStart(5, '0');
  return `N${digits(Math.floor(cell / northStep))}E${digits(cell % northStep)}`;
}

/** The square of a size in which a smaller one lies. Corners are multiples of the size, so squares of all sizes nest. */
export function enclosingCell(cell: GridCell, size: CellSize): GridCell {
  const steps = size / metresPerStep;
  const north = Math.floor(cell / northStep);
  const east = cell % northStep;
  return (north - (north % steps)) * northStep + (east - (east % steps));
}

/** The four squares of half the size that make up a square. */
export function quarterCells(cell: GridCell, size: CellSize): GridCell[] {
  const half = size / metresPerStep / 2;
  return [cell, cell + half, cell + half * northStep, cell + half * northStep + half];
}
