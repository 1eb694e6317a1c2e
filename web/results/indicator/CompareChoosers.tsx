import { textIn } from '../../ui/textIn.ts';
import type { Scene } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';
import type { Series, ViewChange } from '../state/view.ts';
import { overPlaces } from './choosers.tsx';
import { listSeries } from './panels.ts';

/** What may stand beside the map, folded away until wanted; open while something does. */
export function CompareChoosers({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const { series, beside } = navigation.view.value;
  if (!overPlaces(scene)) return null;
  return (
    <details class="rs-details rs-compare" open={series !== undefined || beside !== undefined}>
      <summary>{words.views.compare}</summary>
      <div class="rs-controls">
        <SeriesChooser scene={scene} />
        <BesideChooser scene={scene} />
      </div>
    </details>
  );
}

/** Several small maps: one for each wave or for each group of a breakdown. */
function SeriesChooser({ scene }: { scene: Scene }) {
  const { navigation, results, words } = useReader();
  const screen = results.screen.value;
  const offered = listSeries(scene, screen.kind === 'ready' ? screen.waves.length : 1);
  if (offered.length === 0) return null;
  const name = (series: Series) => {
    if (series === 'waves') return words.views.series.waves;
    const title = scene.release.breakdowns.find(({ by }) => `by-${by}` === series)?.title ?? {};
    return words.views.series.by(textIn(title, words.language) ?? series);
  };
  const { series: current } = navigation.view.value;
  const change = (series: string): ViewChange => ({
    series: offered.find((one) => one === series),
    beside: undefined,
  });
  return (
    <label class="rs-option">
      <span>{words.views.series.label}</span>
      <select value={current ?? ''} onChange={(event) => navigation.go(change(event.currentTarget.value))}>
        <option value="" selected={current === undefined}>
          {words.views.series.none}
        </option>
        {offered.map((series) => (
          <option key={series} value={series} selected={series === current}>
            {name(series)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A second indicator beside the first. */
function BesideChooser({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const others = scene.release.indicators.filter(
    ({ key, level }) => key !== scene.indicator.key && level !== 'municipality',
  );
  if (others.length === 0) return null;
  const { beside } = navigation.view.value;
  const change = (key: string): ViewChange => ({ beside: key || undefined, series: undefined });
  return (
    <label class="rs-option">
      <span>{words.views.beside.label}</span>
      <select value={beside ?? ''} onChange={(event) => navigation.go(change(event.currentTarget.value))}>
        <option value="" selected={beside === undefined}>
          {words.views.beside.none}
        </option>
        {others.map(({ key, title }) => (
          <option key={key} value={key} selected={key === beside}>
            {textIn(title, words.language)}
          </option>
        ))}
      </select>
    </label>
  );
}
