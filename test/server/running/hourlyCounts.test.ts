import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHourlyCounts, everyHour } from '../../../server/running/hourlyCounts.ts';

const times = (count: number, work: () => void) => Array.from({ length: count }).forEach(work);

describe('what residents do', () => {
  it('is seen at full hours, and by ten or more', () => {
    const counts = createHourlyCounts();
    times(10, () => counts.add('submit answered'));
    times(9, () => counts.add('submit refused'));
    expect([...counts.published()]).toEqual([]);
    counts.turn();
    expect([...counts.published()]).toEqual([['submit answered', 10]]);
    counts.add('submit refused');
    counts.add('submit answered');
    expect(counts.published().get('submit answered')).toBe(10);
    counts.turn();
    // What was too little waited on; one more is too little again.
    expect([...counts.published()]).toEqual([
      ['submit answered', 10],
      ['submit refused', 10],
    ]);
  });
});

describe('every hour', () => {
  afterEach(() => void vi.useRealTimers());

  it('is the full hour, again and again, until stopped', () => {
    vi.useFakeTimers({ now: new Date('2026-11-27T08:59:30Z') });
    const work = vi.fn();
    const stop = everyHour(work);
    vi.advanceTimersByTime(29_000);
    expect(work).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(1_000);
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(3_600_000);
    expect(work).toHaveBeenCalledTimes(2);
    stop();
    vi.advanceTimersByTime(7_200_000);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
