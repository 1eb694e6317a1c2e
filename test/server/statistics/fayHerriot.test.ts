import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { areaLikelihood } from '../../../server/statistics/areaLikelihood.ts';
import { type DirectEstimate, layOutAreaModel } from '../../../server/statistics/areaModel.ts';
import { fayHerriot } from '../../../server/statistics/fayHerriot.ts';
import { meanSquaredErrors } from '../../../server/statistics/meanSquaredErrors.ts';
import { predictAreas } from '../../../server/statistics/predictAreas.ts';
import { countOf } from '../../counts.ts';
import { expectEqualToR, hasReferences, named, printDifferences, readRows } from './referenceData.ts';

afterAll(printDifferences);
const numRuns = countOf('properties');

describe.skipIf(!hasReferences)(named('milk expenditures of 43 areas'), () => {
  const majors = ['2', '3', '4'];
  const areas = () =>
    readRows('reference/milk.csv').map(({ yi, SD, MajorArea }) => ({
      value: Number(yi),
      variance: Number(SD) ** 2,
      covariates: majors.map((major) => Number(MajorArea === major)),
    }));
  const expected = () => readRows('reference/milk-eblupFH-REML.csv');

  // eblupFH(yi ~ as.factor(MajorArea), SD^2, method = "REML")$eblup, mseFH(...)$mse, package sae 1.3. Absolute: sae
  // stops its iteration for σ² four steps in, at a change of 1e-4; ours goes to the top.
  it('gives the predictors and mean squared errors that R gives to 1e-6', () => {
    const fit = fayHerriot(areas());
    expect(fit?.method).toBe('REML');
    expect(expected()).toHaveLength(43);
    expected().forEach(({ EBLUP, MSE }, at) => {
      expect(Math.abs((fit?.areas[at]?.value ?? Number.NaN) - Number(EBLUP))).toBeLessThan(1e-6);
      expect(Math.abs((fit?.areas[at]?.meanSquaredError ?? Number.NaN) - Number(MSE))).toBeLessThan(1e-6);
    });
  });

  it('gives them to 1e-9 from the σ² at which sae stops', () => {
    // eblupFH(...)$fit$refvar
    const refvar = 0.018550222322723197;
    const model = layOutAreaModel(areas());
    const values = predictAreas(model, refvar);
    const errors = meanSquaredErrors(model, refvar, 'REML');
    expected().forEach(({ SmallArea, EBLUP, MSE }, at) => {
      expectEqualToR(values[at], Number(EBLUP), `EBLUP of ${SmallArea}`);
      expectEqualToR(errors[at], Number(MSE), `MSE of ${SmallArea}`);
    });
  });
});

const direct = fc.record({
  value: fc.double({ min: 0, max: 100, noNaN: true }),
  variance: fc.double({ min: 1, max: 150, noNaN: true }),
});
const towns = fc.array(direct, { minLength: 4, maxLength: 45 });

describe('fayHerriot', () => {
  it('never gives a small town equal areas, and no mean squared error below that of known variances', () => {
    fc.assert(
      fc.property(towns, (areas) => {
        const fit = fayHerriot(areas, 'adjusted');
        expect(fit?.areaVariance).toBeGreaterThan(0);
        for (const one of fit?.areas ?? []) expect(one.meanSquaredError).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });

  it.each(['REML', 'adjusted'] as const)('finds where the %s likelihood is highest', (method) => {
    fc.assert(
      fc.property(towns, (areas) => {
        const found = fayHerriot(areas, method)?.areaVariance ?? Number.NaN;
        const model = layOutAreaModel(areas);
        const heightAt = (variance: number) => areaLikelihood(model, variance, method).value;
        const top = heightAt(found);
        for (let exponent = -3; exponent <= 4; exponent += 0.01) {
          expect(heightAt(10 ** exponent)).toBeLessThanOrEqual(top + 1e-9 * Math.abs(top));
        }
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  it('has the slope that differences of the likelihood show', () => {
    fc.assert(
      fc.property(
        towns,
        fc.double({ min: 0.5, max: 300, noNaN: true }),
        fc.constantFrom('REML' as const, 'adjusted' as const),
        (areas, variance, method) => {
          const model = layOutAreaModel(areas);
          const step = 1e-5 * variance;
          const up = areaLikelihood(model, variance + step, method).value;
          const down = areaLikelihood(model, variance - step, method).value;
          const { slope } = areaLikelihood(model, variance, method);
          expect(Math.abs((up - down) / (2 * step) - slope)).toBeLessThan(
            1e-5 * Math.max(1, Math.abs(slope)),
          );
        },
      ),
      { numRuns },
    );
  });

  it('predicts between the direct estimate and the mean, nearer to it the surer the direct estimate', () => {
    fc.assert(
      fc.property(towns, (areas) => {
        const values = areas.map(({ value }) => value);
        for (const { value } of fayHerriot(areas)?.areas ?? []) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
      { numRuns },
    );
  });

  it('covers the true means of simulated towns, where the paper’s own term would go below 0', () => {
    const coverage = simulate(13, 4 * numRuns);
    expect(coverage).toBeGreaterThan(0.93);
  });

  it('chooses the adjusted likelihood below 30 areas', () => {
    const areas = Array.from({ length: 29 }, (_, a) => ({ value: 50 + (a % 7), variance: 9 }));
    expect(fayHerriot(areas)?.method).toBe('adjusted');
    expect(fayHerriot([...areas, { value: 50, variance: 9 }])?.method).toBe('REML');
  });

  it('gives the town to every area when REML finds that they do not differ', () => {
    const areas = Array.from({ length: 30 }, () => ({ value: 50, variance: 9 }));
    const fit = fayHerriot(areas);
    expect(fit?.areaVariance).toBe(0);
    for (const { value } of fit?.areas ?? []) expect(value).toBeCloseTo(50, 9);
  });

  it('models nothing with three areas, and refuses what is no input', () => {
    const area = { value: 50, variance: 9 };
    expect(fayHerriot([area, area, area])).toBeUndefined();
    expect(() => fayHerriot([area, area, area, { value: 50, variance: 0 }])).toThrow(RangeError);
    const uneven = [{ ...area, covariates: [1] }, area, area, area, area];
    expect(() => fayHerriot(uneven)).toThrow(/covariates/);
    const constant = Array.from({ length: 9 }, (_, a) => ({ value: a, variance: 9, covariates: [2] }));
    expect(() => fayHerriot(constant)).toThrow(/collinear/);
  });
});

/** Share of areas of random towns whose true mean lies within ±1.96 root mean squared errors. */
function simulate(areaCount: number, townCount: number): number {
  const random = seeded(7);
  let covered = 0;
  for (let town = 0; town < townCount; town++) {
    const truths: number[] = [];
    const areas = Array.from({ length: areaCount }, (): DirectEstimate => {
      const variance = (625 * 1.3) / (12 + 60 * random());
      const truth = 60 + 3 * normal(random);
      truths.push(truth);
      return { value: truth + Math.sqrt(variance) * normal(random), variance };
    });
    fayHerriot(areas)?.areas.forEach(({ value, meanSquaredError }, area) => {
      covered += Number(Math.abs(value - (truths[area] ?? 0)) <= 1.96 * Math.sqrt(meanSquaredError));
    });
  }
  return covered / (areaCount * townCount);
}

/** Park and Miller's generator: the same towns in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
