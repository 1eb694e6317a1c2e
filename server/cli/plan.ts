import { type Command, InvalidArgumentError } from 'commander';
import { getPlanner } from '../fieldwork/planner/getPlanner.ts';
import type { Allocation, Figure, Wish } from '../fieldwork/planner/plan/plan.ts';
import { planWave } from '../fieldwork/planner/plan/planWave.ts';
import { Refusal } from '../http/refusal.ts';
import { tellPlan } from './tellPlan.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface Options {
  halfWidth?: number;
  district?: number;
  town?: number;
  letters?: number;
  budget?: number;
  equal?: true;
  score?: true;
  return: number;
  price?: number;
}

/** plan MUNICIPALITY/KEY [--half-width 8] [--letters 1000] [--budget 3000] [--return 0.3] [--price 1.2] */
export function addPlan(parent: Command): void {
  parent
    .command('plan')
    .description('Letters for a wished precision, or what so many letters can and cannot tell.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .option('--half-width <points>', 'wished half-width of each area, e.g. 8', between(0.5, 49))
    .option('--district <points>', 'wished half-width of each district', between(0.5, 49))
    .option('--town <points>', 'wished half-width of the town', between(0.5, 49))
    .option('--letters <count>', 'so many letters instead', between(1, 10_000_000))
    .option('--budget <euro>', 'so much money instead', between(1, 100_000_000))
    .option('--equal', 'the same number of letters in every area, not by population')
    .option('--score', 'widths of a score of several questions, not of a share at 50 %')
    .option('--return <share>', 'share of letters answered', between(0.01, 1), 0.3)
    .option('--price <euro>', 'printing and postage of a letter', between(0, 1000))
    .action((address: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const { municipality, wave } = waveAddress(address);
        const start = await getPlanner(store, municipality, wave);
        const { price, score } = options;
        const assumptions = {
          ...start.assumptions,
          returnRate: 100 * options.return,
          ...(price !== undefined && { price }),
        };
        const figure: Figure = score ? 'score' : 'share';
        const plan = planWave({ areas: start.areas, wish: wishOf(options), assumptions, figure });
        for (const line of tellPlan(plan, { ...start, assumptions, figure })) console.log(line);
      }),
    );
}

function between(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text.replace(',', '.'));
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It is a number from ${least} to ${most}.`);
  };
}

function wishOf({ halfWidth, district, town, letters, budget, equal }: Options): Wish {
  const widths = {
    ...(halfWidth !== undefined && { area: halfWidth }),
    ...(district !== undefined && { district }),
    ...(town !== undefined && { municipality: town }),
  };
  const isPrecise = Object.keys(widths).length > 0;
  if ([isPrecise, letters !== undefined, budget !== undefined].filter(Boolean).length > 1) {
    throw new Refusal('Wish for one thing at a time: a precision, a number of letters, or a budget.');
  }
  const allocation: Allocation = equal ? 'equal' : 'proportional';
  if (isPrecise) return { by: 'precision', ...widths };
  if (budget !== undefined) return { by: 'budget', euros: budget, allocation };
  return { by: 'letters', letters: letters ?? 1000, allocation };
}
