import { useMemo } from 'preact/hooks';
import { describeChart } from '../chart/chartLines.ts';
import { scaleOf } from '../figures/colourScale.ts';
import type { Scene } from '../figures/composeScene.ts';
import { paintOf } from '../figures/paintOf.ts';
import type { Show } from '../figures/shows.ts';
import { labelText } from '../figures/showText.ts';
import { Legend } from '../map/Legend.tsx';
import { districtRegions, shownRegions } from '../map/regions.ts';
import { SmallMap } from '../map/SmallMap.tsx';
import { smallGeometry } from '../map/smallGeometry.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import type { Outlines } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import { MapExplanations } from './MapExplanations.tsx';
import { PanelSentences } from './PanelSentences.tsx';
import { PanelsTable } from './PanelsTable.tsx';
import type { Panel } from './panels.ts';
import { usePanels } from './usePanels.ts';

/** Small maps of the same places side by side, and a table that carries all their figures. */
export function PanelsSection({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const { panels, notes } = usePanels(scene);
  const { form, series } = navigation.view.value;
  const asMaps = form === 'map';
  const sort = series === undefined ? 'beside' : series === 'waves' ? 'waves' : 'groups';
  const indicators = [...new Map(panels.map(({ indicator }) => [indicator.key, indicator])).values()];
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="rs-further" role="status">
          {note}
        </p>
      ))}
      {asMaps && (
        <div class={indicators.length > 1 ? 'rs-panels rs-panels-two' : 'rs-panels'}>
          {panels.map(({ outlines, ...panel }) => (
            <PanelMap
              key={panel.key}
              panel={panel}
              outlines={outlines}
              show={scene.show}
              chosen={scene.chosen?.key}
              ownLegend={indicators.length > 1}
            />
          ))}
        </div>
      )}
      {asMaps && indicators.length === 1 && indicators[0] && (
        <Legend indicator={indicators[0]} show={scene.show} rows={panels.flatMap(({ rows }) => [...rows])} />
      )}
      {panels.length > 1 && <p class="rs-further">{words.views.panelNote[sort]}</p>}
      {form === 'sentences' ? (
        <PanelSentences panels={panels} show={scene.show} />
      ) : (
        <PanelsTable panels={panels} />
      )}
      <MapExplanations scene={scene} />
    </>
  );
}

interface PanelMapProps {
  panel: Panel;
  outlines: Outlines | undefined;
  show: Show;
  chosen: string | undefined;
  ownLegend: boolean;
}

function PanelMap({ panel, outlines, show, chosen, ownLegend }: PanelMapProps) {
  const { words } = useReader();
  const { rows, indicator, release, split, title } = panel;
  const geometry = useMemo(() => {
    if (!outlines) return undefined;
    const regions = split === 'districts' ? districtRegions : shownRegions;
    return smallGeometry(regions(outlines, release.areas));
  }, [outlines, release.areas, split]);
  const states = useMemo(
    () =>
      new Map(
        rows.map(({ key, cell }) => [
          key,
          {
            label: labelText(cell, indicator.kind, show, words),
            paint: paintOf(cell, show, scaleOf(indicator)),
          },
        ]),
      ),
    [rows, indicator, show, words],
  );
  const figures = describeChart([{ key: '', name: '', rows }], indicator.kind, words);
  return (
    <figure class="rs-figure rs-panel">
      <figcaption>
        <b>{title}</b>{' '}
        <InnerLink change={panel.alone}>
          {words.views.openOne}
          <span class="rs-unseen">: {title}</span>
        </InnerLink>
      </figcaption>
      {geometry ? (
        <SmallMap
          description={words.views.smallMap(title, figures)}
          geometry={geometry}
          states={states}
          chosen={chosen}
        />
      ) : (
        <div class="rs-small-map rs-bone" aria-busy="true" />
      )}
      {ownLegend && <Legend indicator={indicator} show={show} rows={rows} />}
    </figure>
  );
}
