import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceSet } from '../../../../db/queries/sealed/places.ts';
import { cellName, cellSizes, enclosingCell, gridCell } from '../../../../server/release/places/gridCell.ts';
import { mergeCells, type ShownCell } from '../../../../server/release/places/mergeCells.ts';
import { countOf } from '../../../counts.ts';
import { cellAt, countsOf, person, released, textOf } from './givenPlaces.ts';
import { type Square, withManyIn, withNobodyIn } from './otherWorlds.ts';

const WORLDS = countOf('placeWorlds');
const LONGEST = 180_000;

/** Marks crowd around a few spots of four squares of 800 m; most persons give answers. */
const near = (middle: number) =>
  fc.integer({ min: -2, max: 2 }).map((step) => Math.max(0, Math.min(15, middle + step)));
const spot = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(near(3), near(4)) },
  { weight: 3, arbitrary: fc.tuple(near(12), near(2)) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 })) },
);
const answers = fc.tuple(
  fc.option(fc.integer({ min: 0, max: 7 }), { nil: null, freq: 5 }),
  fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 5 }),
);
const mark = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(spot, answers)
      .map(([[north, east], codes]) => ({ cell: cellAt(north, east), codes })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('Bahnhof', 'Markt', 'Ufer'), answers)
      .map(([place, codes]) => ({ place, codes })),
  },
);
const anyWorld = fc.array(fc.array(mark, { minLength: 1, maxLength: 5 }), { maxLength: 80, size: 'max' });

const sameSquare = (one: Square) => (other: Square) => one.cell === other.cell && one.size === other.size;

/** The squares of one to four persons, with the shown square that took each in, if any did. */
function listHidden(world: readonly PlaceSet[]): { target: Square; whole: ShownCell | undefined }[] {
  const counts = countsOf(world);
  const shown = mergeCells(counts, 5);
  return cellSizes.flatMap((size) =>
    [...(counts.cells.get(size) ?? [])]
      .filter(([, { persons }]) => persons < 5)
      .map(([cell]) => ({
        target: { cell, size },
        whole: shown.find((one) => enclosingCell(cell, one.size) === one.cell),
      })),
  );
}

/** At most eight, spread over the list: a world has dozens. */
const pickSome = <T>(list: readonly T[]): T[] =>
  list.filter((_, position) => position % Math.max(1, Math.ceil(list.length / 8)) === 0);

const personsIn = (world: readonly PlaceSet[], { cell, size }: Square): number =>
  countsOf(world).cells.get(size)?.get(cell)?.persons ?? 0;

describe('a release of any marks', () => {
  it('would be the same, byte for byte, with nobody in a hidden square, and with five or more', {
    timeout: LONGEST,
  }, () => {
    const tried = { worlds: 0, hidden: 0, replaced: 0 };
    fc.assert(
      fc.property(anyWorld, (sets) => {
        const world = sets.map((marks) => person(...marks));
        const text = textOf(world);
        tried.worlds += 1;
        for (const { target, whole } of pickSome(listHidden(world))) {
          tried.hidden += 1;
          expect(mergeCells(countsOf(world), 5).some(sameSquare(target))).toBe(false);
          if (whole === undefined) {
            const without = world.map(({ question, marks }) => ({
              question,
              marks: marks.filter(
                (one) => !('cell' in one && enclosingCell(gridCell(one.cell), target.size) === target.cell),
              ),
            }));
            expect(textOf(without)).toBe(text);
          } else {
            tried.replaced += 1;
            const nobody = withNobodyIn(target, whole, world);
            const many = withManyIn(target, whole, world);
            expect([personsIn(nobody, target), textOf(nobody)]).toEqual([0, text]);
            expect(personsIn(many, target)).toBeGreaterThanOrEqual(5);
            expect(textOf(many)).toBe(text);
          }
        }
      }),
      { numRuns: WORLDS },
    );
    console.log(
      `places: ${tried.worlds} worlds, ${tried.hidden} hidden squares, ${tried.replaced} of them replaced by a larger one`,
    );
    expect(tried.replaced).toBeGreaterThan(WORLDS);
    expect(tried.hidden).toBeGreaterThan(tried.replaced);
  });

  it('would be the same if an answer of fewer than five had not been given', { timeout: LONGEST }, () => {
    fc.assert(
      fc.property(anyWorld, (sets) => {
        const world = sets.map((marks) => person(...marks));
        const places = released(world);
        for (const { cell, size, answers: told } of places.cells) {
          const kept = (why: number) =>
            told.some((answer) => answer.value === ['dark', 'deserted', 'traffic'][why]);
          const mask = [0, 1, 2].filter(kept).reduce((bits, why) => bits | (1 << why), 0);
          const withoutHidden = world.map(({ question, marks }) => ({
            question,
            marks: marks.map((one) => {
              if (!('cell' in one) || cellName(enclosingCell(gridCell(one.cell), size)) !== cell) return one;
              const [why = null, when = null] = one.codes;
              return { ...one, codes: [why === null ? null : why & mask, when] };
            }),
          }));
          expect(released(withoutHidden)).toEqual(places);
        }
      }),
      { numRuns: WORLDS },
    );
  });

  it('shows squares that do not overlap, each of at least five persons, within two of the truth', {
    timeout: LONGEST,
  }, () => {
    fc.assert(
      fc.property(anyWorld, (sets) => {
        const world = sets.map((marks) => person(...marks));
        const counts = countsOf(world);
        const { cells } = released(world);
        for (const { cell, size, persons, answers: told } of cells) {
          const exact = counts.cells.get(size)?.get(enclosingCell(gridCell(cell), size))?.persons ?? 0;
          expect(cellName(enclosingCell(gridCell(cell), size))).toBe(cell);
          expect(exact).toBeGreaterThanOrEqual(5);
          expect(Math.abs(persons - exact)).toBeLessThanOrEqual(2);
          expect(persons % 5).toBe(0);
          for (const answer of told) expect(answer.persons).toBeLessThanOrEqual(persons);
          const over = cells.filter(
            (other) => cellName(enclosingCell(gridCell(cell), other.size)) === other.cell,
          );
          expect(over).toHaveLength(1);
        }
      }),
      { numRuns: WORLDS },
    );
  });
});
