import { expect, it } from 'vitest';
import { createLoadMeter } from '../../../server/http/loadMeter.ts';

it('measures a steady rate, and forgets a flood within minutes', () => {
  let now = 0;
  const meter = createLoadMeter(() => now);
  const run = (perMinute: number, minutes: number) => {
    let rate = 0;
    for (let event = 0; event < perMinute * minutes; event += 1) {
      now += 60_000 / perMinute;
      rate = meter.count('meissen/2026');
    }
    return rate;
  };
  expect(run(600, 6)).toBeGreaterThan(580);
  expect(run(600, 6)).toBeLessThan(620);
  expect(run(20_000, 5)).toBeGreaterThan(19_000);
  expect(run(600, 5)).toBeLessThan(800);
  expect(meter.count('dresden/2026')).toBe(1);
});
