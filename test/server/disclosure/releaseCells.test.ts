import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseCells } from '../../../server/disclosure/releaseCells.ts';
import { roundBase } from '../../../server/disclosure/roundBase.ts';
import { roundFigure } from '../../../server/disclosure/roundFigure.ts';
import { countOf } from '../../counts.ts';
import { givenMean, givenShare } from './givenCell.ts';

const numRuns = countOf('properties');

describe('releaseCells', () => {
  const cells = [givenMean(50, 61.4), givenMean(9, 12.3), givenShare(40, 1), givenMean(80, 44)];
  const released = releaseCells(cells, [
    { status: 'shown' },
    { status: 'secret', reason: 'base' },
    { status: 'class', class: { under: 10 } },
    { status: 'folded' },
  ]);
  const place = { indicator: 'safe', level: 'municipality', area: null, sample: 'invited' };

  it('sends nothing but its place along with a hidden cell, and no trace of a folded one', () => {
    expect(released).toHaveLength(3);
    expect(released[1]).toEqual({ ...place, status: 'secret' });
    expect(released[2]).toEqual({ ...place, status: 'class', class: { under: 10 } });
  });

  it('sends whole numbers along with a shown one', () => {
    expect(released[0]).toEqual({
      ...place,
      status: 'published',
      value: 61,
      low: 55,
      high: 67,
      respondents: 50,
    });
  });

  it('refuses a table without a verdict for every cell', () => {
    expect(() => releaseCells(cells, [])).toThrow(RangeError);
  });
});

describe('roundFigure', () => {
  it('computes the interval around the rounded value, so that the limits tell no decimals', () => {
    const of = (value: number) => roundFigure(givenMean(100, value, { variance: 4 }));
    expect(of(60.49)).toEqual(of(59.51));
    expect(of(60)).toEqual({ value: 60, low: 56, high: 64, respondents: 100 });
  });

  // t(0.975; 99) * 2 = 3.968: 56.03 and 63.97 go outward.
  it('rounds the limits outward and stops at the ends of the scale', () => {
    // t(0.975; 99) * √3 = 3.437: 56.56 and 63.44 go outward too.
    expect(roundFigure(givenMean(100, 60, { variance: 3 }))).toMatchObject({ low: 56, high: 64 });
    expect(roundFigure(givenMean(100, 1, { variance: 4 }))).toMatchObject({ value: 1, low: 0, high: 5 });
    expect(roundFigure(givenMean(100, 99.6, { variance: 4 }))).toMatchObject({
      value: 100,
      low: 96,
      high: 100,
    });
  });

  // R: binom.test(30, 100)$conf.int is 0.2124064 0.3998147
  it('gives a share its Korn–Graubard limits in percent', () => {
    expect(roundFigure(givenShare(100, 30))).toEqual({ value: 30, low: 21, high: 40, respondents: 100 });
  });

  it('gives the open sample no interval', () => {
    const open = { indicator: 'safe', level: 'municipality', area: null, sample: 'open' } as const;
    expect(roundFigure(givenShare(100, 30, { place: open }))).toEqual({ value: 30, respondents: 100 });
  });

  it('keeps whole numbers, the value inside its limits, and the base from telling the count', () => {
    const share = fc
      .tuple(fc.integer({ min: 10, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([persons, part]) => givenShare(persons, Math.round(persons * part)));
    const mean = fc
      .record({
        persons: fc.integer({ min: 10, max: 3000 }),
        value: fc.double({ min: 0, max: 100, noNaN: true }),
        variance: fc.double({ min: 0, max: 300, noNaN: true }),
      })
      .map(({ persons, value, variance }) => givenMean(persons, value, { variance }));
    fc.assert(
      fc.property(fc.oneof(share, mean), (cell) => {
        const { value, low = 0, high = 100, respondents } = roundFigure(cell);
        for (const figure of [value, low, high, respondents]) expect(Number.isInteger(figure)).toBe(true);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(respondents % 5).toBe(0);
        expect(respondents).toBeGreaterThanOrEqual(10);
      }),
      { numRuns },
    );
  });

  it('has no figure for a cell without anybody', () => {
    expect(() => roundFigure(givenMean(0, 0))).toThrow(RangeError);
  });
});

describe('roundBase', () => {
  it('rounds to 5 and never goes under 10', () => {
    expect([1, 5, 10, 12, 13, 17, 18, 998].map(roundBase)).toEqual([10, 10, 10, 10, 15, 15, 20, 1000]);
  });
});
