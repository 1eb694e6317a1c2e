import type { PlannerStart } from '../../../server/fieldwork/planner/getPlanner.ts';
import type { Allocation, Assumptions, Figure, Wish } from '../../../server/fieldwork/planner/plan/plan.ts';

/** Everything that can be set on the screen. Widths of 0 are not wished for. */
export interface PlanState {
  by: Wish['by'];
  area: number;
  district: number;
  municipality: number;
  letters: number;
  euros: number;
  allocation: Allocation;
  figure: Figure;
  assumptions: Assumptions;
}

const usual = {
  by: 'letters',
  area: 8,
  district: 0,
  municipality: 0,
  letters: 1000,
  euros: 3000,
  allocation: 'proportional',
  figure: 'share',
} as const satisfies Omit<PlanState, 'assumptions'>;

const choices = {
  by: ['letters', 'precision', 'budget'],
  allocation: ['proportional', 'equal'],
  figure: ['share', 'score'],
} as const;

const numbers = ['area', 'district', 'municipality', 'letters', 'euros'] as const;
type Choice = keyof typeof choices;
type Count = (typeof numbers)[number];

/** Reads what an address says; whatever is missing or makes no sense is as usual. */
export function readPlan(
  query: URLSearchParams,
  { assumptions }: Pick<PlannerStart, 'assumptions'>,
): PlanState {
  const number = (name: string, otherwise: number) => {
    const value = Number(query.get(name) ?? 'none');
    return Number.isFinite(value) && value >= 0 && value < 1e9 ? value : otherwise;
  };
  const choice = <C extends Choice>(name: C): PlanState[C] => {
    const found = (choices[name] as readonly string[]).find((one) => one === query.get(name));
    return (found ?? usual[name]) as PlanState[C];
  };
  return {
    by: choice('by'),
    allocation: choice('allocation'),
    figure: choice('figure'),
    ...(Object.fromEntries(numbers.map((name) => [name, number(name, usual[name])])) as Pick<
      PlanState,
      Count
    >),
    assumptions: Object.fromEntries(
      Object.entries(assumptions).map(([name, value]) => [name, number(name, value)]),
    ) as unknown as Assumptions,
  };
}

/** The address of a plan names only what differs from the usual one. */
export function writePlan(
  plan: PlanState,
  { assumptions }: Pick<PlannerStart, 'assumptions'>,
): Record<string, string> {
  const { assumptions: chosen, ...rest } = plan;
  const all: [string, unknown, unknown][] = [
    ...Object.entries(rest).map(([name, value]): [string, unknown, unknown] => [
      name,
      value,
      usual[name as keyof typeof usual],
    ]),
    ...Object.entries(chosen).map(([name, value]): [string, unknown, unknown] => [
      name,
      value,
      assumptions[name as keyof Assumptions],
    ]),
  ];
  return Object.fromEntries(
    all.flatMap(([name, value, otherwise]) => (value === otherwise ? [] : [[name, String(value)]])),
  );
}

/** What the arithmetic asks for. */
export function wishOf({ by, area, district, municipality, letters, euros, allocation }: PlanState): Wish {
  if (by === 'letters') return { by, letters, allocation };
  if (by === 'budget') return { by, euros, allocation };
  return {
    by,
    ...(area > 0 && { area }),
    ...(district > 0 && { district }),
    ...(municipality > 0 && { municipality }),
  };
}
