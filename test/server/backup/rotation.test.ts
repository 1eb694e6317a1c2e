import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseKept, dayOfBackup, goneFromBackups, nameOfBackup } from '../../../server/backup/rotation.ts';

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const named = (day: string) => `umfeld-${day}-030000.tar.gz.age`;

/** What lies in the folder after each night. */
function* nights(first: string, count: number, keep: Parameters<typeof chooseKept>[1]) {
  let names: string[] = [];
  for (let night = 0; night < count; night++) {
    const day = dayAfter(first, night);
    names = [...chooseKept([...names, named(day)], keep)];
    yield { day, days: names.map((name) => dayOfBackup(name) ?? '').sort() };
  }
}

describe('rotation', () => {
  it('names a backup by the clock of the machine, and knows its own names alone', () => {
    const name = nameOfBackup(new Date(2026, 10, 27, 3, 0, 2));
    expect(name).toBe('umfeld-2026-11-27-030002.tar.gz.age');
    expect(dayOfBackup(name)).toBe('2026-11-27');
    const others = [
      'umfeld.tar.gz.age',
      '.umfeld-draft-ab',
      'x-umfeld-2026-11-27-030002.tar.gz.age',
      'foto.jpg',
    ];
    expect(others.map(dayOfBackup)).toEqual([undefined, undefined, undefined, undefined]);
    expect(chooseKept([...others, name], { days: 1, weeks: 0, months: 0 })).toEqual(new Set([name]));
  });

  it('keeps the newest of each of the last days, weeks and months', () => {
    const keep = { days: 7, weeks: 4, months: 12 };
    const all = [...nights('2025-01-01', 700, keep)];
    expect(all.at(-1)?.day).toBe('2026-12-01');
    expect(all.at(-1)?.days).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
      ...['2026-11-15', '2026-11-22', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
      ...['2026-11-30', '2026-12-01'],
    ]);
  });

  it('deletes nothing while no new backup is made, and never the newest', () => {
    const names = ['2020-01-01', '2020-01-02', '2020-01-03'].map(named);
    expect(chooseKept(names, { days: 3, weeks: 0, months: 0 }).size).toBe(3);
    expect([...chooseKept(names, { days: 1, weeks: 0, months: 0 })]).toEqual([named('2020-01-03')]);
  });

  it('says a day by which nothing deleted is left, and not much too late', () => {
    const keeps = fc.record({
      days: fc.integer({ min: 1, max: 40 }),
      weeks: fc.integer({ min: 0, max: 9 }),
      months: fc.integer({ min: 0, max: 6 }),
    });
    const property = fc.property(keeps, fc.integer({ min: 0, max: 1_000 }), (keep, offset) => {
      const deletedOn = dayAfter('2026-01-01', offset);
      const promised = goneFromBackups(deletedOn, keep);
      const after = [...nights(dayAfter(deletedOn, -60), 330, keep)];
      const gone = after.find(
        ({ day, days }) => day >= deletedOn && days.every((one) => one > deletedOn),
      )?.day;
      expect(gone).toBeDefined();
      expect(String(gone) <= promised, `${deletedOn}: ${gone} <= ${promised}`).toBe(true);
      expect(promised <= dayAfter(String(gone), 31)).toBe(true);
    });
    fc.assert(property, { numRuns: 60 });
  });
});
