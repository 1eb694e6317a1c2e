import { textIn } from '../../ui/textIn.ts';
import type { Scene } from '../figures/composeScene.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { forms, type Series, type ViewChange } from '../state/view.ts';
import { listSeries } from './panels.ts';

const overPlaces = ({ split }: Scene) => split === 'areas' || split === 'districts';

/** What the colours say; only what these places offer. */
export function ShowChooser({ scene }: { scene: Scene }) {
  const { words } = useReader();
  if (!overPlaces(scene) || scene.shows.length < 2) return null;
  return (
    <nav class="rs-segments rs-shows" aria-label={words.views.showLabel}>
      {scene.shows.map((show) => (
        <InnerLink key={show} change={{ show }} current={show === scene.show}>
          <span>{words.views.show[show]}</span>
        </InnerLink>
      ))}
    </nav>
  );
}

/** Map, table and sentences: three equal views of the same figures. */
export function FormTabs({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const { form: current } = navigation.view.value;
  const name = (form: (typeof forms)[number]) =>
    form === 'map' && !overPlaces(scene) ? words.views.chart : words.views.form[form];
  return (
    <nav class="rs-forms" aria-label={words.views.formLabel}>
      {forms.map((form) => (
        <InnerLink key={form} change={{ form }} current={form === current}>
          <span>{name(form)}</span>
        </InnerLink>
      ))}
    </nav>
  );
}

/** Several small maps: one for each wave or for each group of a breakdown. */
export function SeriesChooser({ scene }: { scene: Scene }) {
  const { navigation, results, words } = useReader();
  const screen = results.screen.value;
  const offered = listSeries(scene, screen.kind === 'ready' ? screen.waves.length : 1);
  if (!overPlaces(scene) || offered.length === 0) return null;
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
export function BesideChooser({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const others = scene.release.indicators.filter(
    ({ key, level }) => key !== scene.indicator.key && level !== 'municipality',
  );
  if (!overPlaces(scene) || others.length === 0) return null;
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
