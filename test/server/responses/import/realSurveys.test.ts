import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { describeRealTowns, realFile } from '../../../fixtures/areas/givenAreas.ts';
import { type GivenWave, givenWave } from '../../../fixtures/imports/givenWave.ts';

let given: GivenWave | undefined;

afterEach(async () => {
  await given?.end();
  given = undefined;
});

const fixture = (name: string) => `test/fixtures/${name}`;
const reference = (name: string) => JSON.parse(readFileSync(`../shared/reference/${name}.json`, 'utf8'));

interface Domain {
  domain: string | number;
  n: number;
  mean: number;
}

/** Weighted mean of the persons for whom there is a value. */
function meanOf(persons: readonly { weight: number; value: number | undefined }[]) {
  const valid = persons.flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]));
  const weights = valid.reduce((sum, { weight }) => sum + weight, 0);
  return {
    n: valid.length,
    mean: valid.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights,
  };
}

describeRealTowns('real answers', () => {
  it.each([2015, 2019])('of Somerville %i give the means by ward computed in R', async (year) => {
    given = await givenWave({
      questionnaire: fixture('somerville/questionnaire.yaml'),
      areas: realFile('somerville/wards.geojson'),
    });
    const expected = reference('somerville')[year];
    const mapping = readFileSync(fixture('somerville/mapping.yaml'), 'utf8');
    const report = await given.import(realFile(`somerville/responses-${year}.csv`), mapping);
    expect(report).toMatchObject({ stored: expected.responses_with_ward, warnings: [] });
    const persons = await given.readBack();
    for (const { domain, n, mean } of expected.night_mean_by_ward as Domain[]) {
      const ward = persons.filter((person) => person.answers.ward === domain);
      const scores = ward.map(({ weight, answers: { night_safety: night } }) => ({
        weight,
        value: typeof night === 'number' ? ((night - 1) / 9) * 100 : undefined,
      }));
      const found = meanOf(scores);
      expect(found.n).toBe(n);
      expect(found.mean / mean).toBeCloseTo(1, 10);
    }
  });

  it('of Bloomington give the weighted means by area computed in R', async () => {
    given = await givenWave({
      questionnaire: fixture('bloomington/questionnaire.yaml'),
      areas: readFileSync(fixture('bloomington/areas.geojson'), 'utf8'),
    });
    const mapping = readFileSync(fixture('bloomington/mapping-2017.yaml'), 'utf8');
    expect(await given.import(realFile('bloomington/responses-2017.csv'), mapping)).toMatchObject({
      stored: 595,
      warnings: [],
    });
    const points: Record<string, number> = {
      very_safe: 100,
      somewhat_safe: 75,
      neither: 50,
      somewhat_unsafe: 25,
      very_unsafe: 0,
    };
    const persons = await given.readBack();
    for (const { domain, n, mean } of reference('bloomington').q4b_score_by_area as Domain[]) {
      const found = meanOf(
        persons
          .filter(({ answers }) => answers.area === String(domain))
          .map(({ weight, answers }) => ({ weight, value: points[String(answers.q4b)] })),
      );
      expect(found.n).toBe(n);
      expect(found.mean / mean).toBeCloseTo(1, 10);
    }
  });
});
