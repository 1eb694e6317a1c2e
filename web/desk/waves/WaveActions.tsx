import { useState } from 'preact/hooks';
import type { DeskWave } from '../../../server/waves/deskWaves.ts';
import { fill } from '../../i18n/fill.ts';
import { underResidents } from '../../ui/underResidents.ts';
import { ask } from '../api.ts';
import { waveWords } from '../i18n/waves.ts';
import { Button } from '../parts/Button.tsx';
import { ConfirmByName } from '../parts/ConfirmByName.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { ConfirmStep, type Step } from './ConfirmStep.tsx';

export interface WaveActionsProps {
  town: string;
  path: string;
  wave: DeskWave;
  onDone: (says: string) => void;
  onPlan: () => void;
}

/** What can be done next. What cannot be taken back wants the wave's name typed. */
export function WaveActions({ town, path, wave, onDone, onPlan }: WaveActionsProps) {
  const words = say(waveWords);
  const [asked, setAsked] = useState<Step>();
  const { key, state, isPaused } = wave;
  const isReady = wave.needs.every((need) => need.state !== 'missing');
  const act = useAction(async (way: string, method: 'POST' | 'DELETE', says: string) => {
    await ask(`${path}/${way}`, method);
    onDone(says);
  });
  const close = () => setAsked(undefined);
  return (
    <>
      {act.fault && <Notice kind="fault">{act.fault}</Notice>}
      <p class="buttons">
        {state === 'draft' && (
          <Button look="primary" disabled={!isReady} onClick={() => setAsked('opening')}>
            {words.opening.start}
          </Button>
        )}
        {state === 'draft' && !wave.test && (
          <Button isBusy={act.isBusy} onClick={() => act.run('test', 'POST', words.test.about)}>
            {words.test.start}
          </Button>
        )}
        {state === 'open' && !isPaused && (
          <Button onClick={() => setAsked('pause')}>{words.pause.start}</Button>
        )}
        {state === 'open' && isPaused && (
          <Button
            look="primary"
            isBusy={act.isBusy}
            onClick={() => act.run('pause', 'DELETE', words.pause.goneOn)}
          >
            {words.pause.end}
          </Button>
        )}
        {state === 'open' && <Button onClick={() => setAsked('count')}>{words.count.start}</Button>}
        {state === 'counting' && <Button onClick={() => setAsked('again')}>{words.opening.again}</Button>}
        {state !== 'closed' && <Button onClick={onPlan}>{words.plan.open}</Button>}
        {(state === 'counting' || state === 'open') && (
          <Button look="danger" onClick={() => setAsked('close')}>
            {words.close.start}
          </Button>
        )}
      </p>
      <Links town={town} wave={wave} />
      {asked === 'close' && (
        <ConfirmByName
          title={fill(words.close.asked, { key })}
          name={key}
          action={words.close.start}
          onClose={close}
          onConfirm={async () => {
            await ask(`${path}/close`, 'POST');
            onDone(words.close.done);
          }}
        >
          <p>{words.close.body}</p>
        </ConfirmByName>
      )}
      {asked && asked !== 'close' && (
        <ConfirmStep step={asked} path={path} wave={key} onDone={onDone} onClose={close} />
      )}
    </>
  );
}

function Links({ town, wave }: { town: string; wave: DeskWave }) {
  const words = say(waveWords);
  if (wave.state === 'draft') return null;
  const address = underResidents(`/m/${town}/${wave.key}`);
  return (
    <p class="links">
      <a href={address}>{words.visit}</a> <a href={`${address}/papier`}>{words.form}</a>{' '}
      {wave.isPublished && (
        <a href={underResidents(`/m/${town}/ergebnisse?wave=${wave.key}`)}>{words.results}</a>
      )}
    </p>
  );
}
