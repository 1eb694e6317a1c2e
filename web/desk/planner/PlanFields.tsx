import type { Assumptions } from '../../../server/fieldwork/planner/plan/plan.ts';
import { plannerWords } from '../i18n/planner.ts';
import { Choices } from '../parts/Choices.tsx';
import { say } from '../state/language.ts';
import type { PlanState } from './planState.ts';
import { RangeField } from './RangeField.tsx';

export interface PlanFieldsProps {
  plan: PlanState;
  /** Persons in all areas. */
  people: number;
  hasDistricts: boolean;
  onPlan: (plan: PlanState) => void;
}

/** What is wished: one of three things, and how letters are spread. */
export function PlanFields({ plan, people, hasDistricts, onPlan }: PlanFieldsProps) {
  const words = say(plannerWords);
  const set = (change: Partial<PlanState>) => onPlan({ ...plan, ...change });
  return (
    <div class="plan__fields">
      <Choices
        legend={words.chooseWish}
        options={[
          ['letters', words.byLetters],
          ['precision', words.byPrecision],
          ['budget', words.byBudget],
        ]}
        value={plan.by}
        onValue={(by) => set({ by })}
      />
      {plan.by === 'letters' && (
        <RangeField
          label={words.letters}
          value={plan.letters}
          min={0}
          max={Math.min(people, 50_000)}
          step={50}
          hasSlider
          onValue={(letters) => set({ letters: Math.round(letters) })}
        />
      )}
      {plan.by === 'budget' && (
        <RangeField
          label={words.euros}
          value={plan.euros}
          min={0}
          max={100_000}
          step={100}
          hasSlider
          onValue={(euros) => set({ euros })}
        />
      )}
      {plan.by === 'precision' && <WidthFields plan={plan} hasDistricts={hasDistricts} set={set} />}
      {plan.by !== 'precision' && (
        <Choices
          legend={words.allocation}
          options={[
            ['proportional', words.proportional],
            ['equal', words.equal],
          ]}
          value={plan.allocation}
          onValue={(allocation) => set({ allocation })}
        />
      )}
      <Choices
        legend={words.figure}
        options={[
          ['share', words.share],
          ['score', words.score],
        ]}
        value={plan.figure}
        onValue={(figure) => set({ figure })}
      />
      <p class="range__hint">{words.figureHint}</p>
    </div>
  );
}

function WidthFields({
  plan,
  hasDistricts,
  set,
}: {
  plan: PlanState;
  hasDistricts: boolean;
  set: (change: Partial<PlanState>) => void;
}) {
  const words = say(plannerWords);
  const shared = { min: 0, max: 40, step: 0.5, hasSlider: true } as const;
  return (
    <>
      <RangeField label={words.area} value={plan.area} onValue={(area) => set({ area })} {...shared} />
      {hasDistricts && (
        <RangeField
          label={words.district}
          value={plan.district}
          onValue={(district) => set({ district })}
          {...shared}
        />
      )}
      <RangeField
        label={words.town}
        value={plan.municipality}
        hint={words.notWished}
        onValue={(municipality) => set({ municipality })}
        {...shared}
      />
    </>
  );
}

const limits: Readonly<Record<keyof Assumptions, [min: number, max: number, step: number]>> = {
  returnRate: [1, 100, 1],
  price: [0, 20, 0.05],
  reminders: [0, 100, 5],
  paper: [0, 100, 5],
  returnPrice: [0, 20, 0.05],
  designEffect: [1, 5, 0.05],
  personSpread: [1, 50, 1],
  areaSpread: [0, 30, 0.5],
  minimumBase: [5, 50, 1],
};

/** What has to be guessed. */
export function AssumptionFields({
  assumptions,
  onAssumptions,
}: {
  assumptions: Assumptions;
  onAssumptions: (assumptions: Assumptions) => void;
}) {
  const words = say(plannerWords);
  return (
    <div class="plan__assumptions">
      {(Object.keys(limits) as (keyof Assumptions)[]).map((name) => {
        const [min, max, step] = limits[name];
        return (
          <RangeField
            key={name}
            label={words[name]}
            value={assumptions[name]}
            min={min}
            max={max}
            step={step}
            hasSlider={name === 'returnRate'}
            onValue={(value) => onAssumptions({ ...assumptions, [name]: value })}
          />
        );
      })}
    </div>
  );
}
