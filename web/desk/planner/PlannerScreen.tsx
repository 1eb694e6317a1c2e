import { useMemo } from 'preact/hooks';
import type { PlannerStart } from '../../../server/fieldwork/planner/getPlanner.ts';
import { planWave } from '../../../server/fieldwork/planner/plan/planWave.ts';
import type { WaveChoice } from '../../../server/fieldwork/waveChoices.ts';
import { fill } from '../../i18n/fill.ts';
import { plannerWords } from '../i18n/planner.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import { WaveChooser } from '../parts/WaveChooser.tsx';
import type { ScreenProps } from '../screens.ts';
import { addressOf, go, query } from '../state/address.ts';
import { say } from '../state/language.ts';
import { AssumptionFields, PlanFields } from './PlanFields.tsx';
import { PlanPicture } from './PlanPicture.tsx';
import { PlanSentences } from './PlanSentences.tsx';
import { PlanTable } from './PlanTable.tsx';
import './planner.scss';
import { type PlanState, readPlan, wishOf, writePlan } from './planState.ts';

/** Chooses the survey that is planned; the address names it. */
export function PlannerScreen({ town, rest }: ScreenProps) {
  const words = say(plannerWords);
  const { data: waves, fault } = useLoaded<WaveChoice[]>(`/desk/municipalities/${town.key}/planner`);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!waves) return null;
  const chosen = waves.find(({ key }) => key === rest[0]) ?? waves[0];
  if (!chosen) return <p>{words.noWaves}</p>;
  return (
    <>
      <p class="plan__intro">{words.intro}</p>
      <WaveChooser
        waves={waves}
        chosen={chosen.key}
        onChosen={(key) => go(`${addressOf(town.key, 'planung', key)}?${query.value}`)}
      />
      <Planning key={chosen.key} town={town.key} wave={chosen.key} />
    </>
  );
}

function Planning({ town, wave }: { town: string; wave: string }) {
  const { data: start, fault } = useLoaded<PlannerStart>(`/desk/municipalities/${town}/planner/${wave}`);
  if (fault) return <Notice kind="warning">{fault}</Notice>;
  return start ? <Plans town={town} wave={wave} start={start} /> : null;
}

/** The name under which the address keeps a second plan. */
const keptName = 'vergleich';

function Plans({ town, wave, start }: { town: string; wave: string; start: PlannerStart }) {
  const words = say(plannerWords);
  const asked = query.value;
  const plan = readPlan(asked, start);
  const kept = asked.get(keptName);
  const result = useMemo(() => reckon(start, plan), [start, asked.toString()]);
  const before = useMemo(
    () => (kept === null ? undefined : reckon(start, readPlan(new URLSearchParams(kept), start))),
    [start, kept],
  );
  const put = (next: PlanState, compare: string | null) => {
    const values = { ...writePlan(next, start), ...(compare !== null && { [keptName]: compare }) };
    go(`${addressOf(town, 'planung', wave)}?${new URLSearchParams(values)}`, 'replace');
  };
  return (
    <div class="plan">
      <form class="plan__form" onSubmit={(event) => event.preventDefault()}>
        <PlanFields
          plan={plan}
          people={start.areas.reduce((sum, { population }) => sum + population, 0)}
          hasDistricts={start.areas.some(({ district }) => district !== undefined)}
          onPlan={(next) => put(next, kept)}
        />
        <details class="plan__details">
          <summary>{words.assumptions}</summary>
          <Sources start={start} />
          <AssumptionFields
            assumptions={plan.assumptions}
            onAssumptions={(assumptions) => put({ ...plan, assumptions }, kept)}
          />
        </details>
        <div class="buttons">
          {kept === null ? (
            <Button onClick={() => put(plan, new URLSearchParams(writePlan(plan, start)).toString())}>
              {words.keep}
            </Button>
          ) : (
            <Button onClick={() => put(plan, null)}>{words.drop}</Button>
          )}
          <Button onClick={() => print()}>{words.print}</Button>
          <Button look="quiet" onClick={() => go(addressOf(town, 'planung', wave))}>
            {words.reset}
          </Button>
        </div>
      </form>
      <div class="plan__result">
        <PlanSentences plan={result} />
        <PlanPicture plan={result} before={before} figure={plan.figure} />
        <PlanTable plan={result} figure={plan.figure} />
      </div>
    </div>
  );
}

const reckon = ({ areas }: PlannerStart, plan: PlanState) =>
  planWave({ areas, wish: wishOf(plan), assumptions: plan.assumptions, figure: plan.figure });

function Sources({ start }: { start: PlannerStart }) {
  const words = say(plannerWords);
  return (
    <>
      <p>{start.learntFrom ? fill(words.learnt, { wave: start.learntFrom }) : words.assumed}</p>
      <p>{fill(words.counted, { wave: start.countedIn })}</p>
      {start.uncounted.length > 0 && <p>{fill(words.uncounted, { areas: start.uncounted.join(', ') })}</p>}
    </>
  );
}
