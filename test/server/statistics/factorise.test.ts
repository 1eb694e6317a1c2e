import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorise } from '../../../server/statistics/factorise.ts';
import { countOf } from '../../counts.ts';

const numRuns = countOf('properties');
const entry = fc.double({ min: -10, max: 10, noNaN: true });

/** Columns of which some repeat or add up others, at scales far apart. */
const columns = fc
  .record({
    free: fc.array(fc.array(entry, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
    copies: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.double({ min: 0.001, max: 1000, noNaN: true })), {
      maxLength: 3,
    }),
  })
  .map(({ free, copies }) => {
    const column = (at: number) => free[at % free.length] ?? [];
    const added = copies.map(([a, b, scale]) => column(a).map((x, i) => scale * (x + (column(b)[i] ?? 0))));
    return [...free, ...added];
  });

const gramOf = (list: readonly number[][]) =>
  Float64Array.from(list.flatMap((a) => list.map((b) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0))));

describe('factorise', () => {
  it('solves what has a solution, also with dependent columns', () => {
    fc.assert(
      fc.property(columns, fc.array(entry, { minLength: 9, maxLength: 9 }), (list, u) => {
        const gram = gramOf(list);
        const rhs = Float64Array.from(list, (column) =>
          column.reduce((sum, x, i) => sum + x * (u[i] ?? 0), 0),
        );
        const b = factorise(gram, list.length).solve(rhs);
        rhs.forEach((expected, i) => {
          const found = b.reduce((sum, x, j) => sum + x * (gram[i * list.length + j] ?? 0), 0);
          const size = Math.sqrt(gram[i * list.length + i] ?? 0) * 30;
          expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-4 * Math.max(size, 1e-6));
        });
      }),
      { numRuns },
    );
  });

  it('counts independent columns', () => {
    expect(factorise(Float64Array.of(4, 2, 2, 1), 2).rank).toBe(1);
    expect(factorise(Float64Array.of(4, 2, 2, 3), 2).rank).toBe(2);
    expect(factorise(Float64Array.of(0, 0, 0, 5), 2).rank).toBe(1);
  });

  it('knows the determinant of a matrix of full rank', () => {
    expect(factorise(Float64Array.of(4, 2, 2, 3), 2).logDeterminant).toBeCloseTo(Math.log(8), 12);
    expect(factorise(Float64Array.of(1e-12, 0, 0, 1e6), 2).logDeterminant).toBeCloseTo(Math.log(1e-6), 10);
    expect(factorise(Float64Array.of(4, 2, 2, 1), 2).logDeterminant).toBe(Number.NEGATIVE_INFINITY);
  });

  it('gives dependent columns nothing', () => {
    const b = factorise(Float64Array.of(4, 4, 4, 4), 2).solve(Float64Array.of(8, 8));
    expect([...b].sort()).toEqual([0, 2]);
  });
});
