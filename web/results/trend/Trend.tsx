import { type Scene, sampleOf } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';
import { composeTrend, type TrendSubject } from './composeTrend.ts';
import { TrendFigure, type TrendSeries } from './TrendFigure.tsx';

/** The figure of the scene over all waves: of the chosen place, and of the whole municipality. */
export function Trend({ scene }: { scene: Scene }) {
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
