import type { RetentionView, WaveRetention } from '../../../server/retention/plan.ts';
import { retentionWords } from '../i18n/retention.ts';
import { ClockNotice } from '../parts/ClockNotice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayDay, sayText } from '../parts/sayDay.ts';
import { Table } from '../parts/Table.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import '../styles/release.scss';
import { PlanForm } from './PlanForm.tsx';
import { Protocol } from './Protocol.tsx';

/** What is deleted when, wave by wave, and what has been. */
export function RetentionScreen({ town }: ScreenProps) {
  const words = say(retentionWords);
  const path = `/desk/municipalities/${town.key}`;
  const { data, fault, reload } = useLoaded<RetentionView>(`${path}/retention`);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  const mayChange = town.may.includes('mayAdminister');
  return (
    <>
      <ClockNotice doubt={data.clock} />
      <p>{words.intro}</p>
      <p>
        {words.stays} {words.backups}
      </p>
      <ul class="release__list">
        {words.always.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <section class="release__wave">
        <h2>{words.usual}</h2>
        <p class="release__quiet">{words.usualHint}</p>
        <PlanForm plan={data.usual} path={`${path}/retention`} mayChange={mayChange} onChange={reload} />
      </section>
      {data.waves.map((wave) => (
        <Wave key={wave.wave} wave={wave} path={path} mayChange={mayChange} onChange={reload} />
      ))}
      <Protocol rows={data.protocol} />
    </>
  );
}

interface WaveProps {
  wave: WaveRetention;
  path: string;
  mayChange: boolean;
  onChange: () => Promise<void>;
}

function Wave({ wave, path, mayChange, onChange }: WaveProps) {
  const words = say(retentionWords);
  const answers = wave.rules.find(({ rule }) => rule === 'answers');
  return (
    <section class="release__wave">
      <h2>
        {sayText(wave.title)} ({wave.wave}), {words.state[wave.state]}
      </h2>
      {answers?.doneOn && <Notice>{words.gone}</Notice>}
      {!answers?.doneOn && answers?.dueOn && <Notice>{words.lastChance(sayDay(answers.dueOn))}</Notice>}
      <Table
        caption={`${sayText(wave.title)} (${wave.wave})`}
        empty=""
        rows={wave.rules}
        keyOf={({ rule }) => rule}
        columns={[
          { title: words.columns.what, cell: ({ rule }) => words.rule[rule] },
          {
            title: words.columns.due,
            cell: ({ rule, dueOn }) => (dueOn ? sayDay(dueOn) : dueText(wave, rule)),
          },
          { title: words.columns.done, cell: ({ doneOn }) => sayDay(doneOn) },
        ]}
      />
      <PlanForm
        plan={wave.plan}
        path={`${path}/waves/${encodeURIComponent(wave.wave)}/retention`}
        mayChange={mayChange && !answers?.doneOn}
        hint={wave.state === 'draft' ? undefined : words.onlyShorter}
        onChange={onChange}
      />
    </section>
  );
}

/** "24 Monate nach dem Schließen" */
function dueText({ plan }: WaveRetention, rule: WaveRetention['rules'][number]['rule']): string {
  const words = say(retentionWords);
  if (rule === 'texts') return `${words.months(plan.textsMonths)} ${words.after.texts}`;
  if (rule === 'answers') return `${words.months(plan.answersMonths)} ${words.after.answers}`;
  return words.after[rule];
}
