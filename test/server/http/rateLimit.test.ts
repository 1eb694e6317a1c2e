import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../server/http/rateLimit.ts';

/** A limit on a clock the test sets; those who must wait are not spread. */
function givenLimit(settings: Parameters<typeof createRateLimit>[0]) {
  const clock = { now: 1_000_000 };
  const limit = createRateLimit(
    settings,
    () => clock.now,
    () => 0,
  );
  const passes = (count: number, bucket = 'meissen/2026') =>
    Array.from({ length: count }, () => limit.take(bucket)).filter((wait) => wait === 0).length;
  return { clock, limit, passes };
}

describe('a rate limit', () => {
  it('lets a burst through, says when to come back, and fills again', () => {
    const { clock, limit, passes } = givenLimit({ perMinute: 60, burst: 10 });
    expect(passes(12)).toBe(10);
    expect(limit.take('meissen/2026')).toBe(1);
    clock.now += 3_000;
    expect(passes(5)).toBe(3);
    clock.now += 3_600_000;
    expect(passes(20)).toBe(10);
  });

  it('keeps one wave from using up what is there for another', () => {
    const { passes } = givenLimit({ perMinute: 60, burst: 5 });
    expect(passes(9, 'meissen/2026')).toBe(5);
    expect(passes(9, 'dresden/2026')).toBe(5);
  });

  it('lets a television appeal pass: 2,000 a minute for ten minutes', () => {
    const { clock, passes } = givenLimit({ perMinute: 6_000 });
    for (let second = 0; second < 600; second += 1) {
      expect(passes(34)).toBe(34);
      clock.now += 1_000;
    }
  });

  it('lets twenty people in a library send the form at once, with its stricter limit', () => {
    expect(givenLimit({ perMinute: 240 }).passes(20)).toBe(20);
  });

  it('is no limit at 0, and stands a clock that is set back', () => {
    expect(givenLimit({ perMinute: 0 }).passes(10_000)).toBe(10_000);
    const { clock, passes } = givenLimit({ perMinute: 60, burst: 5 });
    expect(passes(5)).toBe(5);
    clock.now -= 500_000;
    expect(passes(1)).toBe(0);
    clock.now += 1_000;
    expect(passes(2)).toBe(1);
  });

  it('spreads those who have to wait', () => {
    const early = createRateLimit(
      { perMinute: 60, burst: 1 },
      () => 0,
      () => 0,
    );
    const late = createRateLimit(
      { perMinute: 60, burst: 1 },
      () => 0,
      () => 0.99,
    );
    for (const limit of [early, late]) limit.take('a');
    expect(late.take('a') - early.take('a')).toBe(4);
  });
});
