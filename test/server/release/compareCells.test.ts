import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CellPlace } from '../../../server/disclosure/cell.ts';
import { releaseCells } from '../../../server/disclosure/releaseCells.ts';
import type { ComparableWave } from '../../../server/release/comparableWave.ts';
import { compareCells } from '../../../server/release/compareCells.ts';
import type { ComparedCell } from '../../../server/release/estimateIndicator.ts';
import { placeKey } from '../../../server/release/estimateRecord.ts';
import { restStatements } from '../../../server/release/restStatements.ts';
import { testDifference } from '../../../server/statistics/testDifference.ts';
import { countOf } from '../../counts.ts';
import { givenMean } from '../disclosure/givenCell.ts';

/** A town of areas with 50 persons each; every area may differ from the rest, and from what it was. */
interface Town {
  /** Values as they are published, one an area. */
  values: readonly number[];
  before: readonly number[];
  /** Standard error of a difference with the rest, in points. */
  error: number;
}

const town = fc.record({
  values: fc.array(fc.integer({ min: 30, max: 70 }), { minLength: 3, maxLength: 12 }),
  before: fc.array(fc.integer({ min: 30, max: 70 }), { minLength: 12, maxLength: 12 }),
  error: fc.double({ min: 0.3, max: 6, noNaN: true }),
});

const PERSONS = 50;
const place = (area: string | null): CellPlace => ({
  indicator: 'safe',
  level: area === null ? 'municipality' : 'area',
  area,
  sample: 'invited',
});

/** @param lean how far every exact value lies from its whole number, -0.49..0.49 */
function givenTown({ values, error }: Town, lean: (area: number) => number): ComparedCell[] {
  const exact = values.map((value, i) => value + lean(i));
  const mean = Math.round(exact.reduce((sum, value) => sum + value, 0) / exact.length);
  const whole = givenMean(PERSONS * values.length, mean, { place: place(null) });
  const areas = exact.map((value, i): ComparedCell => {
    const rest = testDifference((value - mean) * (values.length / (values.length - 1)), error ** 2);
    return {
      ...givenMean(PERSONS, value, { place: place(`a${i}`), variance: error ** 2 / 2 }),
      ...(rest && { rest }),
    };
  });
  return [whole, ...areas];
}

function waveBefore({ before, error }: Town, lean: (area: number) => number): ComparableWave {
  const figures = new Map(
    before.map((value, i) => {
      const { estimate } = givenMean(PERSONS, value + lean(i), { variance: error ** 2 / 2 });
      return [placeKey(place(`a${i}`)), { value, estimate }] as const;
    }),
  );
  return {
    wave: '2024',
    breaks: [],
    renamed: [],
    find: (at) => {
      const found = figures.get(placeKey(at));
      return found?.estimate && { place: at, kind: 'mean', estimate: found.estimate, published: found.value };
    },
  };
}

function compare(given: Town, lean: (area: number) => number) {
  const exact = givenTown(given, lean);
  const released = releaseCells(
    exact,
    exact.map(() => ({ status: 'shown' })),
  );
  return compareCells(
    released,
    exact,
    waveBefore(given, (i) => -lean(i)),
  );
}

const up = (i: number) => (i % 2 === 0 ? 0.4 : -0.4);
const down = (i: number) => -up(i);

const changesIn = (cells: readonly Cell[]) =>
  cells.map((cell) => (cell.status === 'published' ? cell.versusPrevious : undefined));

describe('changes', () => {
  it('are called the same whatever the exact values behind the published ones', () => {
    let moved = 0;
    let different = 0;
    fc.assert(
      fc.property(town, (given) => {
        const [one, other] = [compare(given, up), compare(given, down)];
        // The town's own value may round otherwise; then other figures were published.
        fc.pre(JSON.stringify(one.cells[0]) === JSON.stringify(other.cells[0]));
        expect(changesIn(one.cells)).toEqual(changesIn(other.cells));
        for (const [key, { isCalled }] of one.change) {
          if (isCalled !== other.change.get(key)?.isCalled) moved += 1;
        }
        different += changesIn(one.cells).filter((change) => change?.significant).length;
      }),
      { numRuns: countOf('properties') },
    );
    console.log(`changes: ${different} significant; tests of exact values would have told ${moved} apart`);
    expect(moved, 'the exact tests tell more, or this test proves nothing').toBeGreaterThan(0);
    expect(different).toBeGreaterThan(0);
  });

  it('are not significant where the same number is published', () => {
    fc.assert(
      fc.property(town, (given) => {
        for (const change of changesIn(compare({ ...given, error: 0.01 }, up).cells))
          if (change?.change === 0) expect(change.significant).toBe(false);
      }),
      { numRuns: countOf('properties') },
    );
  });
});

describe('what lies above or below the rest', () => {
  it('says no more than the limits it is audited with', () => {
    fc.assert(
      fc.property(town, (given) => {
        const { rest, cells } = compare(given, up);
        for (const { difference, isCalled, limit } of rest.values()) {
          if (isCalled) expect(Math.abs(difference)).toBeGreaterThan(limit - 1e-9);
          else expect(Math.abs(difference)).toBeLessThan(limit + 1e-9);
        }
        const exact = givenTown(given, up);
        const whole = exact[0]?.estimate?.value ?? 0;
        for (const { cell, low, high } of restStatements(rest, exact)) {
          const distance = (exact[cell]?.estimate?.value ?? 0) - whole;
          expect(distance).toBeGreaterThan(low - 1e-6);
          expect(distance).toBeLessThan(high + 1e-6);
        }
        expect(cells.filter((cell) => 'versusRest' in cell)).toHaveLength(rest.size);
      }),
      { numRuns: countOf('properties') },
    );
  });
});
