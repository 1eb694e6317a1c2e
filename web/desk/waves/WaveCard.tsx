import { useState } from 'preact/hooks';
import type { DeskWave } from '../../../server/waves/deskWaves.ts';
import { fill } from '../../i18n/fill.ts';
import { textIn } from '../../ui/textIn.ts';
import { waveWords } from '../i18n/waves.ts';
import { formatDay } from '../state/format.ts';
import { language, say } from '../state/language.ts';
import { languageNames } from './languageNames.ts';
import { NeedsList } from './NeedsList.tsx';
import { PlanForm } from './PlanForm.tsx';
import { TrialLine } from './TrialLine.tsx';
import { WaveActions } from './WaveActions.tsx';

export interface WaveCardProps {
  town: string;
  /** Of the wave's routes. */
  path: string;
  wave: DeskWave;
  onDone: (says: string) => void;
}

/** One wave: its state, its facts, what it needs, what can be done. */
export function WaveCard({ town, path, wave, onDone }: WaveCardProps) {
  const words = say(waveWords);
  const [isPlanning, setPlanning] = useState(false);
  const { facts } = words;
  const title = textIn(wave.title, language.value) ?? wave.key;
  const { questions, sections } = wave;
  return (
    <section class="wave stack" aria-labelledby={`wave-${wave.key}`}>
      <h2 id={`wave-${wave.key}`}>
        {wave.key} <span class={`wave__state wave__state--${wave.state}`}>{words.states[stateOf(wave)]}</span>
      </h2>
      <dl class="facts">
        <Fact name={facts.questionnaire} value={fill(words.size, { title, questions, sections })} />
        <Fact name={facts.sample} value={words.samples[wave.sample]} />
        <Fact name={facts.days} value={sayDays(wave)} />
        <Fact
          name={facts.age}
          value={wave.minimumAge === null ? words.ageNone : fill(words.ageFrom, { age: wave.minimumAge })}
        />
        <Fact name={facts.languages} value={languageNames(wave.languages)} />
      </dl>
      {wave.needs.length > 0 && <NeedsList needs={wave.needs} />}
      {wave.test && <TrialLine town={town} path={path} test={wave.test} onDone={onDone} />}
      {isPlanning ? (
        <PlanForm path={path} wave={wave} onSaved={onDone} onClose={() => setPlanning(false)} />
      ) : (
        <WaveActions town={town} path={path} wave={wave} onDone={onDone} onPlan={() => setPlanning(true)} />
      )}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const stateOf = ({ state, isPaused }: DeskWave) => (state === 'open' && isPaused ? 'paused' : state);

function sayDays({ opensOn, closesOn, closedOn }: DeskWave): string {
  const { days } = say(waveWords);
  if (closedOn) return fill(days.closed, { day: formatDay(closedOn) });
  if (opensOn && closesOn) return fill(days.both, { from: formatDay(opensOn), until: formatDay(closesOn) });
  if (opensOn) return fill(days.from, { from: formatDay(opensOn) });
  return closesOn ? fill(days.until, { until: formatDay(closesOn) }) : days.none;
}
