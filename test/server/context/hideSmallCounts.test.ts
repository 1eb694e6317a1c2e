import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../server/cli/demo/random.ts';
import { hideSmallCounts } from '../../../server/context/hideSmallCounts.ts';
import { countOf } from '../../counts.ts';

const rowsOf = (counts: readonly number[], total?: number) => [
  ...(total === undefined ? [] : [{ area: '', count: total, minimum: 5 }]),
  ...counts.map((count, at) => ({ area: `a${at}`, count, minimum: 5 })),
];

describe('counts too small to be shown', () => {
  it('are 1 to 4; none at all, and 5, are shown', () => {
    const status = hideSmallCounts(rowsOf([0, 1, 4, 5]));
    expect([...status.values()]).toEqual(['shown', 'under', 'under', 'shown']);
  });

  it('take one more area along where the whole is known', () => {
    const status = hideSmallCounts(rowsOf([3, 20, 9, 40], 72));
    expect([...status.values()]).toEqual(['shown', 'under', 'shown', 'protected', 'shown']);
  });

  it('take the whole along where no area can hide them', () => {
    expect([...hideSmallCounts(rowsOf([1, 5], 6)).values()]).toEqual(['protected', 'under', 'shown']);
  });

  it('leave every hidden count its whole range, whatever is subtracted from the whole', () => {
    const random = seededRandom(5).uniform;
    const tries = countOf('smallCounts');
    let guarded = 0;
    for (let trial = 0; trial < tries; trial++) {
      const counts = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
        Math.floor(random() ** 2 * 30),
      );
      const total = counts.reduce((sum, count) => sum + count, 0);
      const status = hideSmallCounts(rowsOf(counts, total));
      const small = counts.filter((_, at) => status.get(`a${at}`) === 'under').length;
      if (small === 0 || status.get('') !== 'shown') continue;
      const shown = counts.reduce(
        (sum, count, at) => (status.get(`a${at}`) === 'shown' ? sum + count : sum),
        0,
      );
      const rest = total - shown;
      // One small count may be 4 although the others are at least 1 and the partner at least 5, and 1 as well:
      expect(rest - 5 - (small - 1)).toBeGreaterThanOrEqual(4);
      expect([...status.values()].filter((value) => value === 'protected')).toHaveLength(1);
      guarded++;
    }
    expect(guarded).toBeGreaterThan(tries / 10);
  });
});
