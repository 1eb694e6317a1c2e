import { expectFindings } from '../../../statistics/expectFindings.ts';
import { expectedVariance } from '../../../statistics/halfWidthFor.ts';
import { NORMAL_QUANTILE_975 } from '../../../statistics/normalInterval.ts';
import { planSample } from '../../../statistics/planSample.ts';
import { allocate } from './allocate.ts';
import { costOf, lettersFor } from './costOf.ts';
import { expectOutcome } from './expectOutcome.ts';
import type {
  Assumptions,
  Figure,
  Outcome,
  Plan,
  PlannedArea,
  PlannedDistrict,
  PlannerArea,
  Wish,
} from './plan.ts';

export interface PlanInput {
  areas: readonly PlannerArea[];
  wish: Wish;
  assumptions: Assumptions;
  figure: Figure;
}

/** An area with the letters it gets. */
interface Stratum extends PlannerArea {
  letters: number;
  answers: number;
  reachable: boolean;
}

/**
 * What letters give, or what letters a wish needs: pure arithmetic, so that the desk can do it again with every turn
 * of a slider. Town and districts are estimated from their areas, each weighted by its people.
 */
export function planWave(input: PlanInput): Plan {
  const { assumptions, figure } = input;
  const strata = drawLetters(input);
  const areas = strata.map((stratum) => expectArea(stratum, figure, assumptions));
  const total = strata.reduce((sum, { letters }) => sum + letters, 0);
  return {
    areas,
    districts: expectDistricts(strata, figure, assumptions),
    municipality: expectTogether(strata, figure, assumptions),
    cost: costOf(total, assumptions),
    outcomes: { share: countOutcomes(areas, 'share'), score: countOutcomes(areas, 'score') },
    differing: expectDiffering(strata, assumptions),
  };
}

function drawLetters({ areas, wish, assumptions, figure }: PlanInput): Stratum[] {
  const rate = assumptions.returnRate / 100;
  const asStratum = (area: PlannerArea, letters: number, reachable = true): Stratum => ({
    ...area,
    letters,
    answers: letters * rate,
    reachable,
  });
  if (wish.by !== 'precision') {
    const letters = wish.by === 'letters' ? wish.letters : lettersFor(wish.euros, assumptions);
    const given = allocate(letters, areas, wish.allocation);
    return areas.map((area, at) => asStratum(area, given[at] ?? 0));
  }
  const needOf = (population: number, halfWidth: number | undefined) =>
    halfWidth === undefined || population === 0
      ? { letters: 0, reachable: true }
      : planSample({
          halfWidth: halfWidth / 100,
          returnRate: rate,
          population,
          designEffect: assumptions.designEffect,
          share: shareWith(deviationOf(figure, assumptions)),
        });
  const town = needOf(sumOf(areas), wish.municipality);
  return areas.map((area) => {
    const own = needOf(area.population, wish.area);
    const together = areas.filter((one) => area.district !== undefined && one.district === area.district);
    const district = needOf(sumOf(together), wish.district);
    const least = [
      own.letters,
      Math.ceil((district.letters * area.population) / Math.max(1, sumOf(together)) - 1e-9),
      Math.ceil((town.letters * area.population) / Math.max(1, sumOf(areas)) - 1e-9),
    ];
    return asStratum(area, Math.min(area.population, Math.max(...least)), own.reachable);
  });
}

const sumOf = (areas: readonly { population: number }[]) =>
  areas.reduce((sum, { population }) => sum + population, 0);

/** Standard deviation between persons, a fraction. */
const deviationOf = (figure: Figure, { personSpread }: Assumptions) =>
  figure === 'share' ? 0.5 : personSpread / 100;

/** The share whose p(1 - p) is this deviation squared; scores spread no more than a share at one half. */
const shareWith = (deviation: number) => 0.5 - Math.sqrt(Math.max(0, 0.25 - deviation ** 2));

function expectArea(stratum: Stratum, figure: Figure, assumptions: Assumptions): PlannedArea {
  const { key, name, population, letters, answers, reachable } = stratum;
  const widthOf = (of: Figure) => 100 * NORMAL_QUANTILE_975 * Math.sqrt(varianceOf(stratum, of, assumptions));
  const outcomeOf = (of: Figure) => expectOutcome({ answers, halfWidth: widthOf(of) }, of, assumptions);
  const outcome = { share: outcomeOf('share'), score: outcomeOf('score') };
  return { key, name, population, letters, answers, halfWidth: widthOf(figure), outcome, reachable };
}

function countOutcomes(areas: readonly PlannedArea[], figure: Figure): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { published: 0, limited: 0, uncertain: 0, secret: 0 };
  for (const { outcome } of areas) counts[outcome[figure]] += 1;
  return counts;
}

function varianceOf({ answers, population }: Stratum, figure: Figure, assumptions: Assumptions): number {
  const { designEffect } = assumptions;
  return expectedVariance({
    answers,
    population,
    designEffect,
    deviation: deviationOf(figure, assumptions),
  });
}

function expectDistricts(
  strata: readonly Stratum[],
  figure: Figure,
  assumptions: Assumptions,
): PlannedDistrict[] {
  const keys = [...new Set(strata.flatMap(({ district }) => district ?? []))];
  return keys.map((key) => {
    const own = strata.filter(({ district }) => district === key);
    return { key, name: own[0]?.districtName ?? key, ...expectTogether(own, figure, assumptions) };
  });
}

/** A stratified estimate: V = Σ (N_h / N)² V_h. */
function expectTogether(strata: readonly Stratum[], figure: Figure, assumptions: Assumptions) {
  const variance = togetherVariance(strata, figure, assumptions);
  return {
    letters: strata.reduce((sum, { letters }) => sum + letters, 0),
    answers: strata.reduce((sum, { answers }) => sum + answers, 0),
    halfWidth: 100 * NORMAL_QUANTILE_975 * Math.sqrt(variance),
  };
}

function togetherVariance(strata: readonly Stratum[], figure: Figure, assumptions: Assumptions): number {
  const people = sumOf(strata);
  return strata
    .filter(({ population }) => population > 0)
    .reduce(
      (sum, stratum) => sum + (stratum.population / people) ** 2 * varianceOf(stratum, figure, assumptions),
      0,
    );
}

/** Each area that will be published against the rest of the town, as the release compares them: by a score. */
function expectDiffering(strata: readonly Stratum[], assumptions: Assumptions): number {
  const asked = strata.filter(({ answers }) => answers > 0);
  const shown = asked.filter(
    (stratum) => expectArea(stratum, 'score', assumptions).outcome.score === 'published',
  );
  if (asked.length < 2) return 0;
  const variances = shown.map((area) => {
    const rest = asked.filter((other) => other !== area);
    return varianceOf(area, 'score', assumptions) + togetherVariance(rest, 'score', assumptions);
  });
  return expectFindings(
    variances.map((variance) => Math.max(variance, 1e-12) * 100 ** 2),
    assumptions.areaSpread,
  );
}
