import { useState } from 'preact/hooks';
import type { DeskWave, ReadyChoice } from '../../../server/waves/deskWaves.ts';
import { shellWords } from '../i18n/shell.ts';
import { waveWords } from '../i18n/waves.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import { AddWave } from './AddWave.tsx';
import { WaveCard } from './WaveCard.tsx';

/** All waves of the town, the newest first, each with what it needs and what can be done with it. */
export function WavesScreen({ town }: ScreenProps) {
  const words = say(waveWords);
  const path = `/desk/municipalities/${town.key}/waves`;
  const { data, fault, reload } = useLoaded<{ waves: DeskWave[]; ready: ReadyChoice[] }>(path);
  const [isAdding, setAdding] = useState(false);
  const [told, setTold] = useState<string>();
  const finish = (says: string) => {
    setTold(says);
    setAdding(false);
    void reload();
  };
  return (
    <div class="stack">
      <p class="prose">{words.intro}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {told && <Notice kind="done">{told}</Notice>}
      {!data && !fault && <p class="desk__waiting">{say(shellWords).waiting}</p>}
      {data && !isAdding && (
        <p>
          <Button look="primary" onClick={() => setAdding(true)}>
            {words.add.open}
          </Button>
        </p>
      )}
      {data && isAdding && (
        <AddWave path={path} {...data} onAdded={finish} onClose={() => setAdding(false)} />
      )}
      {data?.waves.length === 0 && <p>{words.none}</p>}
      {data?.waves.map((wave) => (
        <WaveCard key={wave.key} town={town.key} path={`${path}/${wave.key}`} wave={wave} onDone={finish} />
      ))}
    </div>
  );
}
