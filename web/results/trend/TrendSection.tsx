import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Scene } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';

type Drawn = ComponentType<{ scene: Scene }>;

/** The way to the trend, where there is more than one wave: the earlier ones are loaded when it is asked for. */
export function TrendSection({ scene }: { scene: Scene }) {
  const { results, words } = useReader();
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const [Trend, setTrend] = useState<Drawn>();
  const waves = results.waves.value;
  if (waves.length < 2) return null;
  const show = () => {
    results.fetchWaves();
    setState('open');
    import('./Trend.tsx').then(
      (loaded) => setTrend(() => loaded.Trend),
      () => setState('failed'),
    );
  };
  if (state === 'closed')
    return (
      <button type="button" class="rs-button rs-trend-open" onClick={show}>
        {words.profile.trend.show}
      </button>
    );
  if (state === 'failed') return <Retry text={words.states.failed} retry={show} />;
  const failed = waves.filter(({ release }) => release.state === 'failed');
  if (!Trend || waves.some(({ release }) => release.state === 'loading'))
    return <p aria-busy="true">{words.profile.trend.loading}</p>;
  return (
    <>
      {failed.map(({ published }) => (
        <Retry
          key={published.wave}
          text={words.profile.trend.failed(published.wave)}
          retry={() => results.retry()}
        />
      ))}
      <Trend scene={scene} />
    </>
  );
}

function Retry({ text, retry }: { text: string; retry: () => void }) {
  const { words } = useReader();
  return (
    <p role="alert">
      {text}{' '}
      <button type="button" class="rs-button" onClick={retry}>
        {words.states.retry}
      </button>
    </p>
  );
}
