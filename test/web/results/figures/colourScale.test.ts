import { describe, expect, it } from 'vitest';
import { classOf, precisionScale, scaleOf } from '../../../../web/results/figures/colourScale.ts';

const kinds = ['mean', 'share', 'shares'] as const;

describe('the classes of a value', () => {
  it('are written down by kind, for good: a change of these borders changes every map ever linked to', () => {
    expect(scaleOf({ kind: 'mean' }).borders).toEqual([0, 40, 50, 60, 70, 100]);
    expect(scaleOf({ kind: 'share' }).borders).toEqual([0, 15, 30, 45, 60, 100]);
    expect(scaleOf({ kind: 'shares' }).borders).toEqual([0, 10, 20, 30, 40, 100]);
  });

  it('cover 0 to 100, rise, and are at least ten points wide', () => {
    for (const kind of kinds) {
      const { borders } = scaleOf({ kind });
      expect([borders[0], borders[5]]).toEqual([0, 100]);
      borders.slice(1).forEach((border, at) => {
        expect(border - (borders[at] ?? 0)).toBeGreaterThanOrEqual(10);
      });
    }
  });

  it('count a border to the class above it, and 100 to the last', () => {
    const scale = scaleOf({ kind: 'mean' });
    expect([0, 39, 40, 49, 50, 60, 69, 70, 100].map((value) => classOf(value, scale))).toEqual([
      0, 0, 1, 1, 2, 3, 3, 4, 4,
    ]);
  });
});

describe('the classes of precision', () => {
  it('end where the words change', () => {
    expect([1, 3, 4, 6, 7, 9, 10, 12, 13, 50].map((half) => classOf(half, precisionScale))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});
