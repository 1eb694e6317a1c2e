import { describe, expect, it } from 'vitest';
import { classOf, colourScale } from '../../../../web/results/figures/colourScale.ts';

describe('colour scale', () => {
  it('takes round borders of ten points around the values', () => {
    expect(colourScale([52, 61, 78], 8).borders).toEqual([40, 50, 60, 70, 80, 90]);
  });

  it('takes borders of five only where the intervals are narrow enough to tell such classes apart', () => {
    expect(colourScale([55, 64], 4).borders).toEqual([45, 50, 55, 60, 65, 70]);
    expect(colourScale([55, 64], 6).borders).toEqual([30, 40, 50, 60, 70, 80]);
  });

  it('uses the whole scale when five narrower classes do not reach', () => {
    expect(colourScale([10, 90], 5).borders).toEqual([0, 20, 40, 60, 80, 100]);
    expect(colourScale([50, 60], 14).borders).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('uses the whole scale when nothing is published', () => {
    expect(colourScale([]).borders).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('stays within 0 and 100', () => {
    expect(colourScale([2, 9], 4).borders[0]).toBe(0);
    expect(colourScale([95, 100], 4).borders[5]).toBe(100);
  });

  it('has room for every value it was made for', () => {
    for (let low = 0; low <= 100; low++)
      for (let high = low; high <= 100; high++)
        for (const halfWidth of [3, 8, 15]) {
          const { borders } = colourScale([low, high], halfWidth);
          expect(borders[0]).toBeLessThanOrEqual(low);
          expect(high < borders[5] || borders[5] === 100).toBe(true);
        }
  });
});

describe('class of a value', () => {
  const scale = colourScale([10, 90]);

  it('counts a border to the class above it', () => {
    expect([0, 19, 20, 39, 40, 60, 80].map((value) => classOf(value, scale))).toEqual([0, 0, 1, 1, 2, 3, 4]);
  });

  it('counts 100 to the last class', () => {
    expect(classOf(100, scale)).toBe(4);
  });
});
