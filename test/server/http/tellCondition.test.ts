import { describe, expect, it } from 'vitest';
import { tellCondition } from '../../../server/http/tellCondition.ts';

function givenOperator() {
  const [lines, clock]: [string[], { now: number }] = [[], { now: 0 }];
  const tell = tellCondition(
    '/srv/umfeld',
    (line) => lines.push(line),
    () => clock.now,
  );
  const fail = (because: string) => tell({ state: 'failing', because });
  return { lines, clock, fail, recover: () => tell({ state: 'sound' }) };
}

describe('whoever runs the server', () => {
  it.each([
    ['SQLITE_FULL', /no more room.*UMFELD_STORE_MEGABYTES/],
    ['SQLITE_READONLY_DBMOVED', /may not be written.*rights/],
    ['SQLITE_IOERR_WRITE', /the disk refuses.*log of the system/],
  ])('hears what %s means and what to do', (because, sentence) => {
    const { lines, fail } = givenOperator();
    fail(because);
    expect(lines).toEqual([expect.stringMatching(sentence)]);
    expect(lines[0]).toMatch(/^The store in \/srv\/umfeld takes no answers/);
  });

  it('hears once a minute at most, and that it is over only after hearing that it began', () => {
    const { lines, clock, fail, recover } = givenOperator();
    for (const at of [0, 59_000, 61_000]) {
      clock.now = at;
      fail('SQLITE_FULL');
      recover();
    }
    const over = 'The store in /srv/umfeld takes answers again.';
    expect(lines.map((line) => line === over)).toEqual([false, true, false, true]);
  });
});
