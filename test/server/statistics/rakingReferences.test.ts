import { afterAll, describe, expect, it } from 'vitest';
import { summariseWeights } from '../../../server/statistics/summariseWeights.ts';
import { weighRecords } from '../../../server/statistics/weighRecords.ts';
import {
  expectEqualToR,
  hasReferences,
  named,
  printDifferences,
  type Row,
  readReference,
  readRows,
} from './referenceData.ts';
import { estimateIn, rakingOf, type Sample } from './sample.ts';

afterAll(printDifferences);

interface Mean {
  mean: number;
  se: number;
}

interface Means {
  town: Mean;
  by_ward: (Mean & { domain: string })[];
}

interface RakedReference {
  weight_first_10_ids: Record<string, number>;
  weight_min: number;
  weight_max: number;
  kish_deff: number;
  fixed_weights: Means;
  raked_variance: Means;
}

interface SomervilleReference {
  raked_2019: {
    n: number;
    margins: { ward: Record<string, number>; gender: Record<string, number> };
    equal_design_weights: RakedReference;
    unequal_design_weights: RakedReference & { design_weight_by_ward: Record<string, number> };
  };
  raked_2019_missing_gender: Means & {
    n: number;
    missing: number;
    weight_first_10_ids: Record<string, number>;
  };
}

const night = ({ night_safety }: Row) => (night_safety ? ((Number(night_safety) - 1) / 9) * 100 : Number.NaN);

function expectMeans(sample: Sample, { town, by_ward }: Means): void {
  expect(by_ward).toHaveLength(7);
  const all = estimateIn(sample);
  expectEqualToR(all?.value, town.mean, 'mean of the town');
  expectEqualToR(Math.sqrt(all?.variance ?? 0), town.se, 'se of the town');
  for (const { domain, mean, se } of by_ward) {
    const ward = estimateIn(sample, domain);
    expectEqualToR(ward?.value, mean, `mean of ward ${domain}`);
    expectEqualToR(Math.sqrt(ward?.variance ?? 0), se, `se of ward ${domain}`);
  }
}

function expectWeights(rows: readonly Row[], weights: Float64Array, byId: Record<string, number>): void {
  expect(Object.keys(byId)).toHaveLength(10);
  for (const [id, weight] of Object.entries(byId)) {
    expectEqualToR(weights[rows.findIndex((row) => row.id === id)], weight, `weight of ${id}`);
  }
}

describe.skipIf(!hasReferences)(named('Somerville 2019 raked to ward and gender'), () => {
  const reference = () => readReference<SomervilleReference>('somerville.json');
  const margins = () => reference().raked_2019.margins;
  const rows = (hasGender: (gender: string) => boolean) =>
    readRows('data/somerville/responses-2019.csv').filter(
      ({ ward, gender }) => ward && hasGender(gender ?? ''),
    );
  const sampleOf = (people: readonly Row[], weight: (row: Row) => number): Sample => ({
    scores: people.map(night),
    domains: people.map(({ ward }) => ward),
    weights: people.map(weight),
    margins: [
      { key: 'ward', of: people.map(({ ward }) => ward), targets: margins().ward },
      { key: 'gender', of: people.map(({ gender }) => gender || undefined), targets: margins().gender },
    ],
  });
  const answered = (gender: string) => gender === 'female' || gender === 'male';

  function expectRaked(people: readonly Row[], sample: Sample, expected: RakedReference): void {
    const weights = weighRecords(rakingOf(sample));
    expectWeights(people, weights, expected.weight_first_10_ids);
    expectEqualToR(Math.min(...weights), expected.weight_min, 'smallest weight');
    const summary = summariseWeights(weights);
    expectEqualToR(summary.largest, expected.weight_max, 'largest weight');
    expectEqualToR(summary.designEffect, expected.kish_deff, 'design effect');
    const { margins: _, ...fixed } = { ...sample, weights: [...weights] };
    expectMeans(fixed, expected.fixed_weights);
    expectMeans(sample, expected.raked_variance);
  }

  // calibrate(svydesign(~1, weights = 1), ~ward + gender, totals, calfun = "raking"); svymean, svyby(~night, ~ward)
  it('gives weights, fixed-weight and raked variance that R gives, from equal design weights', () => {
    const people = rows(answered);
    const { n, equal_design_weights } = reference().raked_2019;
    expect(people).toHaveLength(n);
    expectRaked(
      people,
      sampleOf(people, () => 1),
      equal_design_weights,
    );
  });

  // the same with svydesign(~1, weights = base), base by ward
  it('gives weights, fixed-weight and raked variance that R gives, from unequal design weights', () => {
    const people = rows(answered);
    const { unequal_design_weights: expected } = reference().raked_2019;
    const base = ({ ward }: Row) => expected.design_weight_by_ward[ward ?? ''] ?? Number.NaN;
    expectRaked(people, sampleOf(people, base), expected);
  });

  // make-references.R, own code: factor 1 and "dummy minus target share, 0 if missing"; qr.resid(qr(X), u)
  it('gives weights and variance that R gives where some gave no gender', () => {
    const people = rows((gender) => gender === '' || answered(gender));
    const expected = reference().raked_2019_missing_gender;
    expect(people).toHaveLength(expected.n);
    expect(people.filter(({ gender }) => !gender)).toHaveLength(expected.missing);
    const sample = sampleOf(people, () => 1);
    expectWeights(people, weighRecords(rakingOf(sample)), expected.weight_first_10_ids);
    expectMeans(sample, expected);
  });
});

describe.skipIf(!hasReferences)(named("the teaching data of R's survey package, raked"), () => {
  interface ApiReference {
    poststratified_mean: { estimate: number; se: number };
    raked_mean: { estimate: number; se: number };
    raked_weights: Record<string, number>;
    margins: { stype: Record<string, number>; 'sch.wide': Record<string, number> };
  }
  const reference = () => readReference<ApiReference>('api.json');
  const rows = () => readRows('reference/apisrs.csv');
  const sampleOf = (people: readonly Row[], keys: readonly ('stype' | 'sch.wide')[]): Sample => ({
    scores: people.map(({ api00 }) => Number(api00)),
    weights: people.map(({ pw }) => Number(pw)),
    populations: { all: Number(people[0]?.fpc) },
    margins: keys.map((key) => ({
      key,
      of: people.map((row) => row[key]),
      targets: reference().margins[key],
    })),
  });
  const expectMean = (sample: Sample, { estimate, se }: { estimate: number; se: number }) => {
    const found = estimateIn(sample);
    expectEqualToR(found?.value, estimate, 'mean');
    expectEqualToR(Math.sqrt(found?.variance ?? 0), se, 'se');
  };

  // svymean(~api00, postStratify(svydesign(~1, weights = ~pw, fpc = ~fpc, data = apisrs), ~stype, pop))
  it('gives the post-stratified mean that R gives, with finite population correction', () => {
    expectMean(sampleOf(rows(), ['stype']), reference().poststratified_mean);
  });

  // svymean(~api00, calibrate(design, ~stype + sch.wide, totals, calfun = "raking"))
  it('gives the raked mean and weights that R gives, with finite population correction', () => {
    const people = rows();
    const sample = sampleOf(people, ['stype', 'sch.wide']);
    expectMean(sample, reference().raked_mean);
    const weights = weighRecords(rakingOf(sample));
    const expected = Object.entries(reference().raked_weights);
    expect(expected).toHaveLength(6);
    for (const [cell, weight] of expected) {
      const at = people.findIndex((row) => `${row.stype} ${row['sch.wide']}` === cell);
      expectEqualToR(weights[at], weight, `weight of ${cell}`);
    }
  });
});
