import { afterAll, describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../server/statistics/benjaminiHochberg.ts';
import { compareWaves } from '../../../server/statistics/compareWaves.ts';
import { compareWithRest } from '../../../server/statistics/compareWithRest.ts';
import {
  expectEqualToR,
  hasReferences,
  named,
  printDifferences,
  type Row,
  readReference,
  readRows,
} from './referenceData.ts';
import { columnOf, estimateIn, type Sample } from './sample.ts';

afterAll(printDifferences);

interface RestReference {
  domain: string | number;
  difference: number;
  se: number;
  p: number;
  p_bh: number;
}

/** R: svycontrast of svyby(~y, ~in_domain, covmat = TRUE), 2 * pnorm(-abs(z)), p.adjust(method = "BH"). */
function expectComparisons(sample: Sample, references: readonly RestReference[]): void {
  const { column, names, groupOf } = columnOf(sample);
  expect(references).toHaveLength(names.length);
  const found = references.map(({ domain }) => {
    const own = String(domain);
    const rest = names.filter((name) => name !== own).map(groupOf);
    return compareWithRest(column, [groupOf(own)], rest);
  });
  const adjusted = benjaminiHochberg(found.map((one) => one?.p ?? Number.NaN));
  references.forEach(({ domain, difference, se, p, p_bh }, at) => {
    expectEqualToR(found[at]?.difference, difference, `difference of ${domain}`);
    expectEqualToR(Math.sqrt(found[at]?.variance ?? 0), se, `se of ${domain}`);
    expectEqualToR(found[at]?.p, p, `p of ${domain}`);
    expectEqualToR(adjusted[at], p_bh, `adjusted p of ${domain}`);
  });
}

interface YearReference {
  night_versus_rest: RestReference[];
}

interface SomervilleReference extends Record<'2015' | '2019', YearReference> {
  change_2015_2019_night: { domain: string; change: number; se: number; p: number }[];
}

describe.skipIf(!hasReferences)(named('Somerville, wards against the rest and over time'), () => {
  const reference = () => readReference<SomervilleReference>('somerville.json');
  const sampleOf = (year: string): Sample => {
    const rows = readRows(`data/somerville/responses-${year}.csv`).filter(({ ward }) => ward);
    return {
      scores: rows.map(({ night_safety }) =>
        night_safety ? ((Number(night_safety) - 1) / 9) * 100 : Number.NaN,
      ),
      domains: rows.map(({ ward }) => ward),
    };
  };

  it.each(['2015', '2019'] as const)('gives the differences and p-values of %s that R gives', (year) => {
    expectComparisons(sampleOf(year), reference()[year].night_versus_rest);
  });

  it('gives the changes from 2015 to 2019 that R gives', () => {
    const changes = reference().change_2015_2019_night;
    expect(changes).toHaveLength(7);
    const [earlier, later] = [sampleOf('2015'), sampleOf('2019')];
    for (const { domain, change, se, p } of changes) {
      const [before, after] = [estimateIn(earlier, domain), estimateIn(later, domain)];
      const found = before && after && compareWaves(before, after);
      expectEqualToR(found?.difference, change, `change of ${domain}`);
      expectEqualToR(Math.sqrt(found?.variance ?? 0), se, `se of ${domain}`);
      expectEqualToR(found?.p, p, `p of ${domain}`);
    }
  });
});

describe.skipIf(!hasReferences)(named('Bloomington, areas against the rest'), () => {
  // versus_rest(svydesign(~1, weights = ~wt), "q4b_score", "area")
  it('gives the weighted differences and p-values that R gives', () => {
    const rows = readRows('data/bloomington/responses-2017.csv');
    const score = ({ q4b }: Row) => (/^[1-5]$/.test(q4b ?? '') ? ((5 - Number(q4b)) / 4) * 100 : Number.NaN);
    const sample = {
      scores: rows.map(score),
      weights: rows.map(({ wt }) => Number(wt)),
      domains: rows.map(({ area }) => area),
    };
    const reference = readReference<{ q4b_versus_rest: RestReference[] }>('bloomington.json');
    expectComparisons(sample, reference.q4b_versus_rest);
  });
});
