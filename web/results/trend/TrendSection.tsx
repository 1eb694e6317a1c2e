import { useState } from 'preact/hooks';
import { type Scene, sampleOf } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';
import { composeTrend, type TrendSubject } from './composeTrend.ts';
import { TrendFigure, type TrendSeries } from './TrendFigure.tsx';

/** The way to the trend, where there is more than one wave: the earlier ones are loaded when it is asked for. */
export function TrendSection({ scene }: { scene: Scene }) {
  const { results, words } = useReader();
  const [open, setOpen] = useState(false);
  const waves = results.waves.value;
  if (waves.length < 2) return null;
  const show = () => {
    results.fetchWaves();
    setOpen(true);
  };
  if (!open)
    return (
      <button type="button" class="rs-button rs-trend-open" onClick={show}>
        {words.profile.trend.show}
      </button>
    );
  const failed = waves.filter(({ release }) => release.state === 'failed');
  if (waves.some(({ release }) => release.state === 'loading'))
    return <p aria-busy="true">{words.profile.trend.loading}</p>;
  return (
    <>
      {failed.map(({ published }) => (
        <p key={published.wave} role="alert">
          {words.profile.trend.failed(published.wave)}{' '}
          <button type="button" class="rs-button" onClick={() => results.retry()}>
            {words.states.retry}
          </button>
        </p>
      ))}
      <Trend scene={scene} />
    </>
  );
}

function Trend({ scene }: { scene: Scene }) {
  const { navigation, results, words } = useReader();
  const { indicator, option, chosen, split, release } = scene;
  const sample = sampleOf(release, navigation.view.value);
  const releases = results.waves.value.flatMap((wave) =>
    wave.release.state === 'ready' ? [wave.release.value] : [],
  );
  const about = { indicator: indicator.key, option, sample };
  const whole: TrendSubject = { ...about, level: 'municipality', area: null };
  const series: TrendSeries[] = [
    {
      name: words.place.whole(release.municipality.name),
      points: composeTrend(releases, whole),
    },
  ];
  if (chosen) {
    const level = split === 'districts' ? 'district' : 'area';
    series.unshift({
      name: chosen.name,
      points: composeTrend(releases, { ...about, level, area: chosen.key }),
    });
  }
  return <TrendFigure title={scene.title} kind={indicator.kind} series={series} />;
}
