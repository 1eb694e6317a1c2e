import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRelease } from '../../../db/queries/releases.ts';
import type { Store } from '../../../db/store.ts';
import type { CellPlace } from '../../../server/disclosure/cell.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { countOf } from '../../counts.ts';
import { givenStore, givenWave, type Person } from './givenWave.ts';

const RELEASES = countOf('randomReleases');

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
});
afterAll(() => forget());

const maybe = (...keys: string[]) => fc.option(fc.constantFrom(...keys), { nil: undefined, freq: 9 });
/** Few areas with many people, some with a handful, and answers that often agree. */
const person = fc
  .record({
    area: maybe('a1', 'a1', 'a1', 'a1', 'a1', 'a1', 'a2', 'a2', 'a2', 'a3', 'none'),
    home: maybe('very', 'very', 'very', 'rather', 'hardly', 'not', 'dont_know'),
    street: maybe('very', 'rather', 'not'),
    victim: maybe('no', 'no', 'no', 'no', 'no', 'no', 'yes', 'na'),
    wish: maybe('light', 'light', 'light', 'police', 'trees', 'na'),
    gender: maybe('f', 'f', 'f', 'f', 'f', 'm', 'm', 'm', 'd', 'na'),
    weight: fc.constantFrom(1, 0.31415, 2.31415, 5),
    sample: fc.constantFrom('invited', 'invited', 'open'),
  })
  .map(({ weight, sample, ...answers }): Person => {
    const given = Object.entries(answers).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return { answers: Object.fromEntries(given), weight, sample: sample === 'open' ? 'open' : 'invited' };
  });

/** Every number of a JSON text with the key it stands under. */
function numbersOf(body: string): { key: string; number: number }[] {
  const found: { key: string; number: number }[] = [];
  JSON.parse(body, (key, part: unknown) => {
    if (typeof part === 'number') found.push({ key, number: part });
    return part;
  });
  return found;
}

const placeOf = ({ indicator, option, level, area, breakdown, sample }: CellPlace) =>
  JSON.stringify([indicator, option, level, area, breakdown, sample]);

const allowed = new Set(['status', 'indicator', 'option', 'level', 'area', 'breakdown', 'sample', 'class']);

describe('a release of any answers', () => {
  let wave = 0;
  const seen = new Map<string, number>();

  it('holds no count under k, no unrounded number and nothing of a hidden cell', async () => {
    const persons = fc.array(person, { minLength: 40, maxLength: 300, size: 'max' });
    await fc.assert(
      fc.asyncProperty(persons, fc.integer({ min: 5, max: 15 }), async (people, minimumBase) => {
        const key = `random-${wave++}`;
        await givenWave(store, key, people);
        const { analysis } = await buildRelease(store, 'town', key, { minimumBase });
        const body = (await findRelease(store, 'town', key, 1))?.body ?? '';
        for (const { key: name, number } of numbersOf(body)) {
          const steps = /^(designEffect|largestWeight)$/.test(name) ? 100 : 1;
          expect(Math.abs(number * steps - Math.round(number * steps)), `${name} ${number}`).toBeLessThan(
            1e-9,
          );
          if (name === 'respondents') expect([number >= 10, number % 5]).toEqual([true, 0]);
        }
        const exact = new Map(analysis.before.map((cell) => [placeOf(cell), cell]));
        for (const cell of JSON.parse(body).cells) {
          seen.set(cell.status, (seen.get(cell.status) ?? 0) + 1);
          const { n = 0 } = exact.get(placeOf(cell)) ?? {};
          const isShown = cell.status === 'published' || cell.status === 'modelled';
          if (isShown || cell.status === 'class') expect(n).toBeGreaterThanOrEqual(minimumBase);
          const isDirect = cell.status === 'published' && cell.sample === 'invited';
          if (!isDirect || cell.limited) expect(cell).not.toHaveProperty('versusRest');
          if (!isShown) expect(Object.keys(cell).filter((name) => !allowed.has(name))).toEqual([]);
          if (cell.status === 'secret') expect(cell).not.toHaveProperty('class');
        }
      }),
      { numRuns: RELEASES },
    );
    for (const status of ['published', 'class', 'secret']) expect(seen.get(status)).toBeGreaterThan(0);
  });
});
