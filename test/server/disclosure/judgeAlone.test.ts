import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGates } from '../../../server/disclosure/applyGates.ts';
import type { EstimatedCell } from '../../../server/disclosure/estimatedCell.ts';
import type { Verdict } from '../../../server/disclosure/gate.ts';
import { judgeAlone } from '../../../server/disclosure/judgeAlone.ts';
import { countOf } from '../../counts.ts';
import { givenMean, givenShare } from './givenCell.ts';

const numRuns = countOf('properties');

const verdictOf = (cell: EstimatedCell, minimumBase = 10): Verdict | undefined =>
  judgeAlone([cell], { minimumBase })[0];

describe('the base', () => {
  it('hides fewer than k persons, and nobody, and not k', () => {
    expect(verdictOf(givenMean(9, 60))).toEqual({ status: 'secret', reason: 'base' });
    expect(verdictOf(givenMean(0, 0))).toEqual({ status: 'secret', reason: 'base' });
    expect(verdictOf(givenMean(15, 60))).toEqual({ status: 'shown', limited: true });
    expect(verdictOf(givenMean(15, 60), 16)?.status).toBe('secret');
  });

  it('is never set below 5', async () => {
    for (const k of [4, 0, -1, 7.5, Number.NaN])
      await expect(applyGates([givenMean(50, 60)], { minimumBase: k })).rejects.toThrow(/at least 5/);
  });
});

describe('reliability', () => {
  const wide = (half: number) => givenMean(400, 60, { variance: (half / 1.96592) ** 2 });

  it('calls a mean uncertain under 15 persons in effect or beyond 15 points, limited beyond 10', () => {
    expect(verdictOf(givenMean(14, 60))).toEqual({ status: 'uncertain', reason: 'effectiveSize' });
    expect(verdictOf(givenMean(15, 60, { variance: 1 }))).toEqual({ status: 'shown' });
    expect(verdictOf(wide(15.1))).toEqual({ status: 'uncertain', reason: 'interval' });
    expect(verdictOf(wide(14.9))).toEqual({ status: 'shown', limited: true });
    expect(verdictOf(wide(10.1))).toEqual({ status: 'shown', limited: true });
    expect(verdictOf(wide(9.9))).toEqual({ status: 'shown' });
  });

  // R: diff(binom.test(10, 20)$conf.int) 0.4561; (12, 24) 0.4178; (13, 26) 0.4014; (14, 27) 0.3937; (25, 50) 0.2892;
  //    (22, 44) 0.3084
  it('calls a share uncertain under 20 in effect or 40 points wide, limited under 30 or 30 points wide', () => {
    expect(verdictOf(givenShare(19, 4))).toEqual({ status: 'uncertain', reason: 'effectiveSize' });
    expect(verdictOf(givenShare(26, 13))).toEqual({ status: 'uncertain', reason: 'interval' });
    expect(verdictOf(givenShare(27, 14))).toEqual({ status: 'shown', limited: true });
    expect(verdictOf(givenShare(44, 22))).toEqual({ status: 'shown', limited: true });
    expect(verdictOf(givenShare(50, 25))).toEqual({ status: 'shown' });
    expect(verdictOf(givenShare(29, 3))).toEqual({ status: 'shown', limited: true });
  });

  it('counts the effective size, not the persons', () => {
    const estimate = { persons: 60, value: 60, variance: 4, degreesOfFreedom: 59, kishSize: 14 };
    expect(verdictOf(givenMean(60, 60, { estimate }))?.status).toBe('uncertain');
  });

  it('judges the open sample by its size alone', () => {
    const place = { indicator: 'safe', level: 'municipality', area: null, sample: 'open' } as const;
    expect(verdictOf(givenMean(14, 60, { place }))?.status).toBe('uncertain');
    expect(verdictOf(givenMean(15, 60, { place, variance: 900 }))).toEqual({ status: 'shown' });
  });

  it('leaves an uncertain cell to an indirect figure where there is one, but never a secret one', () => {
    const judge = (persons: number) =>
      judgeAlone([givenMean(persons, 60)], { minimumBase: 10, isModelled: () => true })[0]?.status;
    expect([judge(14), judge(9), judge(400)]).toEqual(['modelled', 'secret', 'shown']);
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
    expect(verdictOf(givenShare(100, 3))?.status).toBe('shown');
    expect(verdictOf(givenShare(29, 26))?.status).toBe('shown');
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

  it('hides a mean of equal scores, and opens it at an end of the scale from 30 persons', () => {
    const equal = (persons: number, score: number) =>
      verdictOf(givenMean(persons, score, { lowest: score, highest: score }));
    expect(equal(40, 66.7)).toEqual({ status: 'secret', reason: 'nearUnanimity' });
    expect(equal(40, 0)).toEqual({ status: 'class', class: { under: 10 } });
    expect(equal(100, 100)).toEqual({ status: 'class', class: { over: 95 } });
    expect(equal(29, 0)?.status).toBe('secret');
    expect(equal(9, 100)).toEqual({ status: 'secret', reason: 'base' });
  });

  it.each([0, 1, 2])('treats a mean with %d persons of another score like a share', (dissenters) => {
    const verdict = (persons: number, score: number, value: number) =>
      verdictOf(givenMean(persons, value, { majority: { score, dissenters } }));
    expect(verdict(40, 0, 5 * dissenters)).toEqual(
      dissenters === 2
        ? { status: 'secret', reason: 'nearUnanimity' }
        : { status: 'class', class: { under: 10 } },
    );
    expect(verdict(40, 100, 100 - 2.5 * dissenters)).toEqual({ status: 'class', class: { over: 90 } });
    expect(verdict(29, 100, 97)?.status).toBe('secret');
    expect(verdict(200, 33.3, 33)?.status).toBe('secret');
  });

  it('shows a mean with three persons of another score', () => {
    expect(verdictOf(givenMean(40, 93, { majority: { score: 100, dissenters: 3 } }))?.status).toBe('shown');
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

describe('the gates of a single cell', () => {
  it('never show more when k rises', () => {
    const minimum = fc.integer({ min: 5, max: 40 });
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 20 }), minimum, minimum, (cells, one, other) => {
        const loose = judgeAlone(cells, { minimumBase: Math.min(one, other) });
        const strict = judgeAlone(cells, { minimumBase: Math.max(one, other) });
        loose.forEach((verdict, i) => {
          if (verdict.status !== 'shown') expect(strict[i]?.status).not.toBe('shown');
          if (verdict.status === 'folded') expect(strict[i]?.status).toBe('folded');
        });
      }),
      { numRuns },
    );
  });
});
