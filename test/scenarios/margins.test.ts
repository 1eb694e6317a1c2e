import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/release/analysis.ts';
import {
  expectEqualToR,
  hasReferences,
  named,
  printDifferences,
  type Row,
  readReference,
  readRows,
} from '../server/statistics/referenceData.ts';
import { givenSomerville } from './givenSomerville.ts';

interface Estimate {
  domain: string;
  mean: number;
  se: number;
}

interface RakedReference {
  weight_min: number;
  weight_max: number;
  kish_deff: number;
  raked_variance: { town: Omit<Estimate, 'domain'>; by_ward: Estimate[] };
}

interface SomervilleReference {
  raked_2019: {
    margins: { ward: Record<string, number>; gender: Record<string, number> };
    n: number;
    equal_design_weights: RakedReference;
    unequal_design_weights: RakedReference & { design_weight_by_ward: Record<string, number> };
  };
  raked_2019_missing_gender: {
    n: number;
    missing: number;
    town: Omit<Estimate, 'domain'>;
    by_ward: Estimate[];
  };
}

const nightOf = (analysis: Analysis, ward: string | null) =>
  analysis.before.find(
    ({ indicator, area, level, breakdown }) =>
      indicator === 'night' && area === ward && level !== 'district' && !breakdown,
  );

function expectEstimates(analysis: Analysis, town: Omit<Estimate, 'domain'>, wards: readonly Estimate[]) {
  for (const { domain, mean, se } of [...wards, { domain: null, ...town }]) {
    const cell = nightOf(analysis, domain);
    expectEqualToR(cell?.value, mean, `mean of ${domain ?? 'the town'}`);
    expectEqualToR(cell?.se, se, `se of ${domain ?? 'the town'}`);
  }
  expect(wards).toHaveLength(7);
}

// R: calibrate(svydesign(~1, weights = base, data = d), ~ward + gender, totals, calfun = "raking"); svyby, svymean
describe.skipIf(!hasReferences)(named('Somerville 2019 raked through the commands'), () => {
  const somerville = givenSomerville();
  const reference = hasReferences ? readReference<SomervilleReference>('somerville.json') : undefined;
  let people: Row[];
  let margins: string;

  beforeAll(async () => {
    if (!reference) return;
    const { ward, gender } = reference.raked_2019.margins;
    // The fixture knows a third gender, of which the invented margins say nothing: nobody is counted.
    margins = somerville.write(
      'margins.csv',
      [
        'ward,gender,population',
        ...Object.entries(ward).map(([key, count]) => `${key},,${count}`),
        ...Object.entries(gender).map(([key, count]) => `,${key},${count}`),
        ',other,0',
      ].join('\n'),
    );
    people = readRows('data/somerville/responses-2019.csv').filter((row) => row.ward !== '');
    await somerville.create();
  });
  afterAll(() => {
    somerville.forget();
    printDifferences();
  });

  const answered = () => people.filter(({ gender }) => gender === 'female' || gender === 'male');

  function expectWeights(analysis: Analysis, wanted: RakedReference): void {
    expectEqualToR(analysis.weights[0]?.designEffect, wanted.kish_deff, 'design effect');
    expectEqualToR(analysis.weights[0]?.largest, wanted.weight_max, 'largest weight');
    expectEqualToR(analysis.weights[0]?.smallest, wanted.weight_min, 'smallest weight');
  }

  it('gives what R gives with equal design weights', async () => {
    const { equal_design_weights: wanted, n } = reference?.raked_2019 ?? {};
    if (!wanted) throw new Error('no reference');
    const address = await somerville.closedWave('2019-equal', answered());
    expect(await somerville.run('margins', 'import', address, margins)).toContain(
      `Margins of ${address}: ward (7 categories), gender (3 categories); 81000 people.`,
    );
    const { analysis, out } = await somerville.build(address, '--fpc', 'off');
    expect(analysis.weights[0]?.persons).toBe(n);
    expectWeights(analysis, wanted);
    expectEstimates(analysis, wanted.raked_variance.town, wanted.raked_variance.by_ward);
    expect(out).toContain('raked to ward, gender');
    expect(out).toContain('design effect 1.09');
  });

  it('gives what R gives with unequal design weights of the import', async () => {
    const { unequal_design_weights: wanted } = reference?.raked_2019 ?? {};
    if (!wanted) throw new Error('no reference');
    const { design_weight_by_ward: weightOf } = wanted;
    const rows = answered().map((row) => ({ ...row, wt: String(weightOf[row.ward ?? '']) }));
    const address = await somerville.closedWave('2019-unequal', rows, 'wt');
    await somerville.run('margins', 'import', address, margins);
    const { analysis } = await somerville.build(address, '--fpc', 'off');
    expectWeights(analysis, wanted);
    expectEstimates(analysis, wanted.raked_variance.town, wanted.raked_variance.by_ward);
  });

  it('gives what R gives where some left their gender out', async () => {
    const wanted = reference?.raked_2019_missing_gender;
    if (!wanted) throw new Error('no reference');
    const rows = people.filter(({ gender }) => ['female', 'male', ''].includes(gender ?? ''));
    const address = await somerville.closedWave('2019-gaps', rows);
    await somerville.run('margins', 'import', address, margins);
    const { analysis, out } = await somerville.build(address, '--fpc', 'off');
    expect(analysis.weights[0]?.persons).toBe(wanted.n);
    expectEstimates(analysis, wanted.town, wanted.by_ward);
    expect(out).toContain('; 3 % gave none');
  });
});
