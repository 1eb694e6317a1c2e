import type { Assumptions, Figure, Outcome, Plan, PlannedArea } from '../fieldwork/planner/plan/plan.ts';

const outcomes: Readonly<Record<Outcome, string>> = {
  published: 'shown',
  limited: '(limited)',
  uncertain: '/ uncertain',
  secret: '. secret',
};

export interface PlanTold {
  assumptions: Assumptions;
  figure: Figure;
  countedIn: string;
  learntFrom?: string;
  uncounted: readonly string[];
}

/** A plan as lines of a terminal: the table, what it costs, and what it can and cannot tell. */
export function tellPlan(plan: Plan, told: PlanTold): string[] {
  const { figure, uncounted } = told;
  const rows = [
    ['area', 'people', 'letters', 'answers', '+-', figure === 'share' ? 'shares' : 'scores', ''],
    ...plan.areas.map((area) => rowOf(area, figure)),
    ...plan.districts.map(({ name, letters, answers, halfWidth }) => [
      `district ${name}`,
      '',
      count(letters),
      count(answers),
      width(halfWidth),
      '',
      '',
    ]),
    [
      'town',
      count(plan.areas.reduce((sum, { population }) => sum + population, 0)),
      count(plan.municipality.letters),
      count(plan.municipality.answers),
      width(plan.municipality.halfWidth),
      '',
      '',
    ],
  ];
  return [
    ...asTable(rows),
    '',
    ...sayCost(plan, told.assumptions),
    ...sayLimits(plan, told),
    ...(uncounted.length > 0 ? [`Nobody is counted in ${uncounted.join(', ')}: no letters go there.`] : []),
  ];
}

function rowOf(
  { name, population, letters, answers, halfWidth, outcome, reachable }: PlannedArea,
  figure: Figure,
) {
  const note = reachable ? '' : `cannot be reached, at most +-${width(halfWidth)}`;
  return [
    name,
    count(population),
    count(letters),
    count(answers),
    width(halfWidth),
    outcomes[outcome[figure]],
    note,
  ];
}

function sayCost({ cost }: Plan, { price, reminders, returnRate }: Assumptions): string[] {
  const euro = (value: number) => value.toFixed(2);
  return [
    `Cost: ${euro(cost.total)} euro (letters ${euro(cost.letters)}, reminders ${euro(cost.reminders)}, answers on paper ${euro(cost.returns)}) at ${price} euro a letter, ${reminders} % reminders, ${returnRate} % answered.`,
  ];
}

/** What the letters can and cannot tell. */
function sayLimits({ areas, outcomes: by, differing, municipality }: Plan, told: PlanTold): string[] {
  const { assumptions, learntFrom, countedIn } = told;
  const source = learntFrom ? `learnt from wave ${learntFrom}` : 'assumed';
  return [
    `Of ${areas.length} areas, scores of ${by.score.published} will be shown in full (${by.score.limited} in brackets), shares of ${by.share.published} (${by.share.limited} in brackets); the others rest on too few answers.`,
    `About ${Math.round(differing)} of ${areas.length} areas will differ significantly from the rest of the town; the town's value is known to about +-${width(municipality.halfWidth)} points.`,
    `Design effect ${assumptions.designEffect}, spread of a score between persons ${assumptions.personSpread} and between areas ${assumptions.areaSpread} points (${source}); people counted in wave ${countedIn}.`,
  ];
}

const count = (value: number) => String(Math.round(value));
const width = (points: number) => (Number.isFinite(points) ? points.toFixed(1) : '-');

function asTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const isNumber = (at: number) => at >= 1 && at <= 4;
  return rows.map((row) =>
    row
      .map((cell, at) => (isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
