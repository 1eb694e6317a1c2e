import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGates } from '../../../server/disclosure/applyGates.ts';
import type { EstimatedCell } from '../../../server/disclosure/estimatedCell.ts';
import type { Verdict } from '../../../server/disclosure/gate.ts';
import { countOf } from '../../counts.ts';
import { givenMean, givenShare } from './givenCell.ts';

const numRuns = countOf('properties');

const verdictOf = (cell: EstimatedCell, minimumBase = 10): Verdict | undefined =>
  applyGates([cell], { minimumBase })[0];

describe('the base', () => {
  it('hides fewer than k persons, and nobody, and shows k', () => {
    expect(verdictOf(givenMean(9, 60))).toEqual({ status: 'secret', reason: 'base' });
    expect(verdictOf(givenMean(0, 0))).toEqual({ status: 'secret', reason: 'base' });
    expect(verdictOf(givenMean(10, 60))).toEqual({ status: 'shown' });
    expect(verdictOf(givenMean(10, 60), 11)?.status).toBe('secret');
  });

  it('is never set below 5', () => {
    expect(verdictOf(givenMean(5, 60), 5)?.status).toBe('shown');
    for (const k of [4, 0, -1, 7.5, Number.NaN])
      expect(() => verdictOf(givenMean(50, 60), k)).toThrow(/at least 5/);
  });
});

describe('near unanimity', () => {
  it.each([0, 1, 2])('opens a share of %d persons to the same class', (few) => {
    expect(verdictOf(givenShare(100, few))).toEqual({ status: 'class', class: { under: 5 } });
    expect(verdictOf(givenShare(100, 100 - few))).toEqual({ status: 'class', class: { over: 95 } });
    expect(verdictOf(givenShare(40, few))).toEqual({ status: 'class', class: { under: 10 } });
    expect(verdictOf(givenShare(59, 59 - few))).toEqual({ status: 'class', class: { over: 90 } });
    expect(verdictOf(givenShare(60, few))).toEqual({ status: 'class', class: { under: 5 } });
  });

  it('shows a share with three persons on either side', () => {
    expect(verdictOf(givenShare(100, 3))).toEqual({ status: 'shown' });
    expect(verdictOf(givenShare(29, 26))).toEqual({ status: 'shown' });
  });

  it('is secret under a base of 30', () => {
    expect(verdictOf(givenShare(29, 2))).toEqual({ status: 'secret', reason: 'nearUnanimity' });
    expect(verdictOf(givenShare(30, 2))).toEqual({ status: 'class', class: { under: 10 } });
  });

  it('is secret where the weights make the class untrue', () => {
    expect(verdictOf(givenShare(30, 2, { value: 0.099 }))?.status).toBe('class');
    expect(verdictOf(givenShare(30, 2, { value: 0.1 }))?.status).toBe('secret');
    expect(verdictOf(givenShare(30, 28, { value: 0.89 }))?.status).toBe('secret');
  });

  it('hides a mean of equal scores, and opens it at an end of the scale', () => {
    expect(verdictOf(givenMean(40, 66.7, { lowest: 66.7, highest: 66.7 }))?.status).toBe('secret');
    expect(verdictOf(givenMean(40, 0, { lowest: 0, highest: 0 }))).toEqual({
      status: 'class',
      class: { under: 5 },
    });
    expect(verdictOf(givenMean(40, 100, { lowest: 100, highest: 100 }))).toEqual({
      status: 'class',
      class: { over: 95 },
    });
    expect(verdictOf(givenMean(9, 100, { lowest: 100, highest: 100 }))?.status).toBe('secret');
  });
});

describe('categories', () => {
  const cellOf = (persons: number, level: 'municipality' | 'district', separate = true) => {
    const place = { indicator: 'safe', sample: 'invited', breakdown: { by: 'gender', value: 'f' } } as const;
    return givenMean(20, 60, {
      place: { ...place, level, area: level === 'district' ? 'north' : null },
      category: { persons, separate },
    });
  };

  it('split districts from 3k persons in the municipality, and form no cell below k', () => {
    expect(verdictOf(cellOf(30, 'district'))?.status).toBe('shown');
    expect(verdictOf(cellOf(29, 'district'))?.status).toBe('folded');
    expect(verdictOf(cellOf(29, 'municipality'))?.status).toBe('shown');
    expect(verdictOf(cellOf(9, 'municipality'))?.status).toBe('folded');
  });

  it('form no cell when the author wants none', () => {
    expect(verdictOf(cellOf(500, 'municipality', false))?.status).toBe('folded');
  });
});

const anyCell = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([persons, part]) => givenShare(persons, Math.round(persons * part))),
  fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.double({ min: 0, max: 100, noNaN: true }))
    .map(([persons, value]) => givenMean(persons, value)),
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90 }), fc.boolean())
    .map(([persons, category, separate]) =>
      givenMean(persons, 55, { category: { persons: category, separate } }),
    ),
);

describe('gates', () => {
  it('never show more when k rises', () => {
    const minimum = fc.integer({ min: 5, max: 40 });
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 20 }), minimum, minimum, (cells, one, other) => {
        const loose = applyGates(cells, { minimumBase: Math.min(one, other) });
        const strict = applyGates(cells, { minimumBase: Math.max(one, other) });
        loose.forEach((verdict, i) => {
          if (verdict.status !== 'shown') expect(strict[i]?.status).not.toBe('shown');
          if (verdict.status === 'folded') expect(strict[i]?.status).toBe('folded');
        });
      }),
      { numRuns },
    );
  });
});
