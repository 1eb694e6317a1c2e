import { afterAll, describe, expect, it } from 'vitest';
import { kishDesignEffect } from '../../../server/statistics/kishDesignEffect.ts';
import { kornGraubardInterval } from '../../../server/statistics/kornGraubardInterval.ts';
import { studentTInterval } from '../../../server/statistics/studentTInterval.ts';
import {
  expectEqualToR,
  hasReferences,
  type MeanReference,
  named,
  printDifferences,
  type Row,
  readReference,
  readRows,
  type ShareReference,
} from './referenceData.ts';
import { estimateIn, type Sample } from './sample.ts';

afterAll(printDifferences);

/** R: svymean on a subset of svydesign(~1, weights), coef ± qt(.975, n - 1) * SE. */
function expectMeans(sample: Sample, references: readonly MeanReference[]): void {
  expect(references.length).toBeGreaterThan(1);
  for (const reference of references) {
    const estimate = estimateIn(sample, String(reference.domain));
    expect(estimate?.persons).toBe(reference.n);
    if (!estimate) continue;
    const what = (name: string) => `${name} of ${reference.domain}`;
    expectEqualToR(estimate.value, reference.mean, what('mean'));
    expectEqualToR(estimate.kishSize, reference.n_eff_kish, what('Kish size'));
    if (reference.n < 2) continue;
    expectEqualToR(Math.sqrt(estimate.variance), reference.se, what('se'));
    const wide = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const uncut = studentTInterval(estimate.value, estimate.variance, estimate.degreesOfFreedom, wide);
    expectEqualToR(uncut?.low, reference.low, what('low'));
    expectEqualToR(uncut?.high, reference.high, what('high'));
  }
}

/** R: svyciprop(method = "beta", df = degf) on the same subset. */
function expectShares(sample: Sample, references: readonly ShareReference[]): void {
  expect(references.length).toBeGreaterThan(1);
  for (const reference of references) {
    const estimate = estimateIn(sample, String(reference.domain));
    expect(estimate?.persons).toBe(reference.n);
    expect(estimate?.degreesOfFreedom).toBe(reference.df);
    if (!estimate) continue;
    const what = (name: string) => `${name} of ${reference.domain}`;
    expectEqualToR(estimate.value, reference.share, what('share'));
    expectEqualToR(Math.sqrt(estimate.variance), reference.se, what('se'));
    const interval = kornGraubardInterval(estimate);
    expectEqualToR(interval?.low, reference.low, what('low'));
    expectEqualToR(interval?.high, reference.high, what('high'));
  }
}

const number = (text: string | undefined) => (text ? Number(text) : Number.NaN);
const spread = (from: number, to: number) => (text: string | undefined) =>
  ((number(text) - from) / (to - from)) * 100;
const textOrNone = (text: string | undefined) => text || undefined;

describe.skipIf(!hasReferences)(named('Somerville, real answers without weights'), () => {
  interface YearReference {
    night_mean_by_ward: MeanReference[];
    trust_mean_by_ward: MeanReference[];
    safe7_share_by_ward: ShareReference[];
    night_by_gender: MeanReference[];
    night_all: { n: number; mean: number; se: number };
  }

  describe.each(['2015', '2019'])('%s', (year) => {
    const rows = () => readRows(`data/somerville/responses-${year}.csv`).filter(({ ward }) => ward);
    const reference = () => {
      const all = readReference<Record<string, YearReference>>('somerville.json')[year];
      if (!all) throw new Error(`no reference for ${year}`);
      return all;
    };
    const sampleOf = (score: (row: Row) => number, domain: 'ward' | 'gender'): Sample => ({
      scores: rows().map(score),
      domains: rows().map((row) => textOrNone(row[domain])),
    });
    const night = (row: Row) => spread(1, 10)(row.night_safety);

    it('gives the means by ward that R gives', () => {
      expectMeans(sampleOf(night, 'ward'), reference().night_mean_by_ward);
      expectMeans(
        sampleOf((row) => spread(1, 5)(row.police_trust), 'ward'),
        reference().trust_mean_by_ward,
      );
    });

    it('gives the shares by ward with the Korn–Graubard intervals that R gives', () => {
      const safe = (row: Row) => (row.night_safety ? Number(Number(row.night_safety) >= 7) : Number.NaN);
      expectShares(sampleOf(safe, 'ward'), reference().safe7_share_by_ward);
    });

    it('gives the means by gender and of everybody that R gives', () => {
      expectMeans(sampleOf(night, 'gender'), reference().night_by_gender);
      const all = estimateIn(sampleOf(night, 'ward'));
      expect(all?.persons).toBe(reference().night_all.n);
      expectEqualToR(all?.value, reference().night_all.mean, 'mean');
      expectEqualToR(Math.sqrt(all?.variance ?? 0), reference().night_all.se, 'se');
    });
  });
});

describe.skipIf(!hasReferences)(named('Bloomington, real answers with weights'), () => {
  const items = ['q4a', 'q4b', 'q4c', 'q4d'] as const;
  const rows = () => readRows('data/bloomington/responses-2017.csv');
  const reference = () => readReference<Record<string, unknown>>('bloomington.json');
  const valid = (text: string | undefined) => (/^[1-5]$/.test(text ?? '') ? Number(text) : Number.NaN);
  const sampleOf = (score: (row: Row) => number): Sample => ({
    scores: rows().map(score),
    weights: rows().map((row) => Number(row.wt)),
    domains: rows().map((row) => row.area),
  });
  const points = (answer: number) => ((5 - answer) / 4) * 100;

  it.each(items)('gives the shares and scores of %s that R gives', (item) => {
    const safe = (row: Row) => (Number.isNaN(valid(row[item])) ? Number.NaN : Number(valid(row[item]) <= 2));
    expectShares(sampleOf(safe), reference()[`${item}_safe_by_area`] as ShareReference[]);
    const score = (row: Row) => points(valid(row[item]));
    expectMeans(sampleOf(score), reference()[`${item}_score_by_area`] as MeanReference[]);
  });

  it('gives the indicator of four items that R gives', () => {
    const feelingSafe = (row: Row) => {
      const scores = items.map((item) => points(valid(row[item]))).filter((one) => !Number.isNaN(one));
      return scores.length >= 2 ? scores.reduce((sum, one) => sum + one, 0) / scores.length : Number.NaN;
    };
    expectMeans(sampleOf(feelingSafe), reference().feeling_safe_score_by_area as MeanReference[]);
  });

  it("gives Kish's design effect that R gives", () => {
    const weights = rows().map((row) => Number(row.wt));
    const sum = weights.reduce((total, w) => total + w, 0);
    const squares = weights.reduce((total, w) => total + w * w, 0);
    expectEqualToR(
      kishDesignEffect(weights.length, sum, squares),
      reference().kish_deff as number,
      'design effect',
    );
  });
});

describe.skipIf(!hasReferences)(named("the teaching data of R's survey package"), () => {
  interface ApiReference {
    srs_mean: { estimate: number; se: number };
    stratified_mean: { estimate: number; se: number };
    stratified_mean_no_fpc: { estimate: number; se: number };
    stratified_share_awards: { estimate: number; se: number };
    stratified_awards_beta: [number, number];
  }
  const reference = () => readReference<ApiReference>('api.json');
  const expectMean = (sample: Sample, { estimate, se }: { estimate: number; se: number }) => {
    const found = estimateIn(sample);
    expectEqualToR(found?.value, estimate, 'mean');
    expectEqualToR(Math.sqrt(found?.variance ?? 0), se, 'se');
  };
  const stratified = (score: (row: Row) => number, corrected: boolean): Sample => {
    const rows = readRows('reference/apistrat.csv');
    return {
      scores: rows.map(score),
      weights: rows.map((row) => Number(row.pw)),
      strata: rows.map((row) => row.stype ?? ''),
      ...(corrected && {
        populations: Object.fromEntries(rows.map((row) => [row.stype ?? '', Number(row.fpc)])),
      }),
    };
  };
  const api00 = (row: Row) => Number(row.api00);
  const awards = (row: Row) => Number(row.awards === 'Yes');

  // svymean(~api00, svydesign(~1, weights = ~pw, fpc = ~fpc, data = apisrs))
  it('gives the mean of a simple random sample with finite population correction', () => {
    const rows = readRows('reference/apisrs.csv');
    const sample = {
      scores: rows.map(api00),
      weights: rows.map((row) => Number(row.pw)),
      populations: { all: Number(rows[0]?.fpc) },
    };
    expectMean(sample, reference().srs_mean);
  });

  // svydesign(~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = apistrat), and without fpc
  it('gives the mean of a stratified sample with and without the correction', () => {
    expectMean(stratified(api00, true), reference().stratified_mean);
    expectMean(stratified(api00, false), reference().stratified_mean_no_fpc);
  });

  // svyciprop(~I(awards == "Yes"), design, method = "beta")
  it('gives the share with awards and its interval, with fewer degrees of freedom than persons', () => {
    const sample = stratified(awards, true);
    expectMean(sample, reference().stratified_share_awards);
    const estimate = estimateIn(sample);
    expect(estimate?.degreesOfFreedom).toBe(197);
    const interval = estimate && kornGraubardInterval(estimate);
    const [low, high] = reference().stratified_awards_beta;
    expectEqualToR(interval?.low, low, 'low');
    expectEqualToR(interval?.high, high, 'high');
  });
});
