import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/release/analysis.ts';
import {
  expectEqualToR,
  hasReferences,
  type MeanReference,
  named,
  readReference,
  type ShareReference,
} from '../server/statistics/referenceData.ts';
import { runUmfeld } from './runUmfeld.ts';

/** The way an analyst goes: commands on files, no part of the program taken out. */
function givenTown(town: string) {
  const data = mkdtempSync(join(tmpdir(), `umfeld-${town}-`));
  const run = async (...words: string[]) => {
    const { code, out, errors } = await runUmfeld(data, ...words);
    expect(code, `umfeld ${words.join(' ')}: ${errors}`).toBe(0);
    return out;
  };
  const wave = async (key: string, questionnaire: string, answers: string, mapping: string) => {
    const address = `${town}/${key}`;
    const file = join(data, `${key}.json`);
    await run('wave', 'create', town, key, '--questionnaire', questionnaire);
    await run('wave', 'open', address);
    await run('responses', 'import', address, answers, '--mapping', mapping);
    await run('wave', 'close', address);
    expect(await run('release', 'build', address, '--json', file)).toContain('Release 1');
    return JSON.parse(readFileSync(file, 'utf8')) as Analysis;
  };
  return { run, wave, forget: () => rmSync(data, { recursive: true }) };
}

type Row = Analysis['before'][number];

const areaRow = (analysis: Analysis, indicator: string, area: string) =>
  analysis.before.find((cell) => cell.indicator === indicator && cell.level === 'area' && cell.area === area);
const genderRow = (analysis: Analysis, indicator: string, value: string) =>
  analysis.before.find(
    ({ breakdown, level, ...cell }) =>
      cell.indicator === indicator && level === 'municipality' && breakdown?.value === value,
  );

/** `release build` cuts at the ends of the scale, R does not. */
function expectMeans(references: readonly MeanReference[], find: (domain: string) => Row | undefined): void {
  expect(references.length).toBeGreaterThan(1);
  for (const { domain, n, mean, se, low, high, n_eff_kish } of references) {
    const row = find(String(domain));
    expect(row?.n).toBe(n);
    expectEqualToR(row?.value, mean, `mean of ${domain}`);
    expectEqualToR(row?.nEff, n_eff_kish, `Kish size of ${domain}`);
    if (n < 2) continue;
    expectEqualToR(row?.se, se, `se of ${domain}`);
    expectEqualToR(row?.low, Math.max(0, low), `low of ${domain}`);
    expectEqualToR(row?.high, Math.min(100, high), `high of ${domain}`);
  }
}

/** R counts shares as fractions, the analyst's file in percent. */
function expectShares(
  references: readonly ShareReference[],
  find: (domain: string) => Row | undefined,
): void {
  expect(references.length).toBeGreaterThan(1);
  for (const { domain, n, share, se, low, high } of references) {
    const row = find(String(domain));
    expect(row?.n).toBe(n);
    expectEqualToR(row?.value, 100 * share, `share of ${domain}`);
    expectEqualToR(row?.se, 100 * se, `se of ${domain}`);
    expectEqualToR(row?.low, 100 * low, `low of ${domain}`);
    expectEqualToR(row?.high, 100 * high, `high of ${domain}`);
  }
}

/** What leaves the house is the same figures, rounded, and nothing of a small base. */
function expectRounded({ before, after }: Analysis): void {
  const placeOf = ({
    indicator,
    level,
    area,
    breakdown,
  }: Pick<Row, 'indicator' | 'level' | 'area' | 'breakdown'>) =>
    JSON.stringify([indicator, level, area, breakdown]);
  const exact = new Map(before.map((cell) => [placeOf(cell), cell]));
  const published = after.flatMap((cell) => (cell.status === 'published' ? [cell] : []));
  expect(published.length).toBeGreaterThan(10);
  for (const cell of published) {
    const { n = 0, value = Number.NaN } = exact.get(placeOf(cell)) ?? {};
    expect(n).toBeGreaterThanOrEqual(10);
    expect(cell.value).toBe(Math.round(value));
    expect([cell.low, cell.high, cell.respondents].every(Number.isInteger)).toBe(true);
  }
}

describe.skipIf(!hasReferences)(named('Somerville through the commands'), () => {
  const shared = '../shared/data/somerville';
  const fixture = 'test/fixtures/somerville';
  const town = givenTown('somerville');
  const analyses = new Map<string, Analysis>();
  beforeAll(async () => {
    await town.run('municipality', 'create', 'somerville', '--name', 'Somerville');
    await town.run(
      'areas',
      'import',
      'somerville',
      `${shared}/wards.geojson`,
      '--key',
      'Ward',
      '--name',
      'Ward',
    );
    await town.run('questionnaire', 'check', `${fixture}/questionnaire.yaml`);
    for (const year of ['2015', '2019']) {
      const answers = `${shared}/responses-${year}.csv`;
      const analysis = await town.wave(
        year,
        `${fixture}/questionnaire.yaml`,
        answers,
        `${fixture}/mapping.yaml`,
      );
      analyses.set(year, analysis);
    }
  });
  afterAll(() => town.forget());

  interface YearReference {
    night_mean_by_ward: MeanReference[];
    trust_mean_by_ward: MeanReference[];
    safe7_share_by_ward: ShareReference[];
    night_by_gender: MeanReference[];
    night_all: { n: number; mean: number; se: number };
  }

  it.each(['2015', '2019'])('gives the figures of %s that R gives', (year) => {
    const analysis = analyses.get(year);
    const reference = readReference<Record<string, YearReference>>('somerville.json')[year];
    if (!analysis || !reference) throw new Error(`nothing of ${year}`);
    expectMeans(reference.night_mean_by_ward, (ward) => areaRow(analysis, 'night', ward));
    expectMeans(reference.trust_mean_by_ward, (ward) => areaRow(analysis, 'trust', ward));
    expectShares(reference.safe7_share_by_ward, (ward) => areaRow(analysis, 'safe7', ward));
    expectMeans(reference.night_by_gender, (gender) => genderRow(analysis, 'night', gender));
    const all = analysis.before.find(
      ({ indicator, level }) => indicator === 'night' && level === 'municipality',
    );
    expect(all?.n).toBe(reference.night_all.n);
    expectEqualToR(all?.value, reference.night_all.mean, 'mean');
    expectEqualToR(all?.se, reference.night_all.se, 'se');
    expectRounded(analysis);
  });

  it('publishes a release once it is built', async () => {
    expect(await town.run('release', 'publish', 'somerville/2019')).toContain('Release 1');
  });
});

describe.skipIf(!hasReferences)(named('Bloomington with its weights through the commands'), () => {
  const fixture = 'test/fixtures/bloomington';
  const town = givenTown('bloomington');
  let analysis: Analysis;
  beforeAll(async () => {
    await town.run('municipality', 'create', 'bloomington', '--name', 'Bloomington');
    await town.run(
      'areas',
      'import',
      'bloomington',
      `${fixture}/areas.geojson`,
      '--key',
      'key',
      '--name',
      'name',
    );
    const answers = '../shared/data/bloomington/responses-2017.csv';
    analysis = await town.wave(
      '2017',
      `${fixture}/questionnaire.yaml`,
      answers,
      `${fixture}/mapping-2017.yaml`,
    );
  });
  afterAll(() => town.forget());

  const reference = () => readReference<Record<string, unknown>>('bloomington.json');

  it.each(['q4a', 'q4b', 'q4c', 'q4d'])('gives the shares and scores of %s that R gives', (item) => {
    const shares = reference()[`${item}_safe_by_area`] as ShareReference[];
    expectShares(shares, (area) => areaRow(analysis, `${item}_safe`, area));
    const scores = reference()[`${item}_score_by_area`] as MeanReference[];
    expectMeans(scores, (area) => areaRow(analysis, `${item}_score`, area));
  });

  it('gives the indicator of four items that R gives', () => {
    const means = reference().feeling_safe_score_by_area as MeanReference[];
    expectMeans(means, (area) => areaRow(analysis, 'feeling_safe', area));
    expectRounded(analysis);
  });
});
