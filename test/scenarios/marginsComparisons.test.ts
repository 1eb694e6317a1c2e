import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/release/analysis.ts';
import {
  expectEqualToR,
  hasReferences,
  named,
  printDifferences,
  readReference,
  readRows,
} from '../server/statistics/referenceData.ts';
import { givenSomerville } from './givenSomerville.ts';

interface RestReference {
  domain: string;
  difference: number;
  se: number;
  p: number;
  p_bh: number;
}
interface ChangeReference {
  domain: string;
  change: number;
  se: number;
  p: number;
}

const inWard = (analysis: Analysis, ward: string) =>
  analysis.before.find(
    ({ indicator, area, level }) => indicator === 'night' && area === ward && level === 'area',
  );
const shownIn = (analysis: Analysis, ward: string) => {
  const cell = analysis.after.find(
    ({ indicator, area, level }) => indicator === 'night' && area === ward && level === 'area',
  );
  return cell?.status === 'published' ? cell : undefined;
};

describe.skipIf(!hasReferences)(named('Somerville compared through the commands'), () => {
  const somerville = givenSomerville();
  const analyses = new Map<string, Analysis>();
  let report = '';
  beforeAll(async () => {
    await somerville.create();
    for (const year of ['2015', '2019']) {
      const rows = readRows(`data/somerville/responses-${year}.csv`);
      const address = await somerville.closedWave(year, rows);
      const { analysis, out } = await somerville.build(address);
      analyses.set(year, analysis);
      report = out;
      await somerville.run('release', 'publish', address);
    }
  });
  afterAll(() => {
    somerville.forget();
    printDifferences();
  });

  // R: svycontrast on svyby(covmat = TRUE) of the ward and the others; p.adjust(method = "BH")
  it.each(['2015', '2019'])('holds each ward of %s against the rest as R does', (year) => {
    const analysis = analyses.get(year);
    const wanted = readReference<Record<string, { night_versus_rest: RestReference[] }>>('somerville.json');
    const wards = wanted[year]?.night_versus_rest ?? [];
    if (!analysis) throw new Error(`nothing of ${year}`);
    expect(wards).toHaveLength(7);
    const all = wards.every(({ domain }) => inWard(analysis, domain)?.rest?.pAdjusted !== undefined);
    // Adjusted over published wards; where one is not published, the family is another than R's.
    expect(all).toBe(year === '2019');
    for (const { domain, difference, se, p, p_bh } of wards) {
      const { rest } = inWard(analysis, domain) ?? {};
      expectEqualToR(rest?.difference, difference, `difference of ${domain}`);
      expectEqualToR(rest?.se, se, `se of ${domain}`);
      expectEqualToR(rest?.p, p, `p of ${domain}`);
      if (all) expectEqualToR(rest?.pAdjusted, p_bh, `adjusted p of ${domain}`);
      if (all) {
        const direction = p_bh >= 0.05 ? 'similar' : difference > 0 ? 'above' : 'below';
        expect(shownIn(analysis, domain)?.versusRest, domain).toBe(direction);
      }
    }
  });

  // R: difference of the two svymean of a ward, variances added, 2 * pnorm(-abs(z))
  it('gives the change from 2015 to 2019 that R gives', () => {
    const [then, now] = [analyses.get('2015'), analyses.get('2019')];
    const wanted = readReference<{ change_2015_2019_night: ChangeReference[] }>('somerville.json');
    if (!then || !now) throw new Error('nothing to compare');
    let compared = 0;
    for (const { domain, change, se, p } of wanted.change_2015_2019_night) {
      const [before, cell] = [shownIn(then, domain), shownIn(now, domain)];
      const moved = inWard(now, domain)?.change;
      expect(moved !== undefined, domain).toBe(before !== undefined && cell !== undefined);
      expect(cell?.versusPrevious !== undefined, domain).toBe(moved !== undefined);
      if (!before || !cell?.versusPrevious) continue;
      compared += 1;
      expectEqualToR(moved?.difference, change, `change of ${domain}`);
      expectEqualToR(moved?.se, se, `se of ${domain}`);
      expectEqualToR(moved?.p, p, `p of ${domain}`);
      const { change: shown, low, high, significant, wave } = cell.versusPrevious;
      expect(wave).toBe('2015');
      expect(shown).toBe(cell.value - before.value);
      // Around the change of the published values: the exact middle would tell both more closely than they are told.
      expect(low).toBe(Math.floor(shown - 1.959963984540054 * se));
      expect(high).toBe(Math.ceil(shown + 1.959963984540054 * se));
      expect(significant).toBe(false);
    }
    expect(compared).toBeGreaterThan(3);
  });

  it('tells the analyst what is shown and why the rest is not', () => {
    expect(report).toContain('unweighted');
    expect(report).toMatch(/Cells +published +limited +class +modelled +uncertain +secret/);
    expect(report).toMatch(/Against wave 2015: \d+ of \d+ changes significant/);
    expect(report).toMatch(/\d+ cells: uncertain, /);
  });
});
