import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { BackgroundMap } from '../../../server/results/backgroundOf.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { textIn } from '../../ui/textIn.ts';
import { scaleOf } from '../figures/colourScale.ts';
import type { Scene } from '../figures/composeScene.ts';
import { paintOf } from '../figures/paintOf.ts';
import { labelText, spokenInShow } from '../figures/showText.ts';
import type { Words } from '../i18n/de.ts';
import { titleBySplit } from '../parts/titles.ts';
import type { Outlines } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import type { RegionState } from './drawAreaMap.ts';
import { areaRegions, districtRegions, shownRegions, widthToHeight } from './regions.ts';
import { useDrawn } from './useDrawn.ts';

export interface AreaMapProps {
  scene: Scene;
  onChoose: (key: string) => void;
}

/** The map's place on the page: waits for outlines and drawing code, or says that the table has it all. */
export function AreaMap({ scene, onChoose }: AreaMapProps) {
  const { results, words } = useReader();
  const outlines = results.outlines.value;
  const background = results.background.value;
  const tiles = results.tiles.value;
  const offer = tiles.state === 'ready' && tiles.value.available ? tiles.value : undefined;
  if (outlines.state === 'failed')
    return <MapFailure text={words.map.failed} retry={() => results.retry()} />;
  if (outlines.state === 'loading' || [background.state, tiles.state].includes('loading'))
    return <div class="rs-map rs-bone" aria-busy="true" />;
  const missing = scene.release.areas.filter(
    ({ key, parts = [key] }) =>
      !outlines.value.features.some(({ properties }) => parts.includes(properties.key)),
  );
  return (
    <figure class="rs-figure">
      <MapHost
        scene={scene}
        outlines={outlines.value}
        background={background.state === 'ready' ? background.value : undefined}
        tiles={offer !== undefined}
        onChoose={onChoose}
      />
      <p class="rs-map-keys">{words.map.keys}</p>
      {missing.length > 0 && (
        <p class="rs-source">{words.map.withoutOutline(missing.map(({ name }) => name).join(', '))}</p>
      )}
      <Sources
        lines={[
          outlines.value.attribution,
          background.state === 'ready' ? background.value.attribution : undefined,
          offer?.attribution,
        ]}
      />
    </figure>
  );
}

interface MapHostProps extends AreaMapProps {
  outlines: Outlines;
  background: BackgroundMap | undefined;
  tiles: boolean;
}

function MapHost({ scene, outlines, background, tiles, onChoose }: MapHostProps) {
  const { words } = useReader();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const overDistricts = scene.split === 'districts';
  const { areas } = scene.release;
  const ratio = useMemo(() => widthToHeight(areaRegions(outlines)), [outlines]);

  const load = async () => {
    const { drawAreaMap } = await import('./drawAreaMap.ts');
    const regions = overDistricts ? districtRegions(outlines, areas) : shownRegions(outlines, areas);
    return (element: HTMLElement) =>
      drawAreaMap(element, regions, {
        label: words.map.keys,
        zoomIn: words.map.zoomIn,
        zoomOut: words.map.zoomOut,
        background,
        tiles,
        onChoose: (key) => choose.current(key),
      });
  };
  const inputs = [outlines, background, tiles, areas, overDistricts, words];
  const { host, drawn, failed, retry } = useDrawn(load, inputs);

  const states = useMemo(() => regionStates(scene, words), [scene, words]);
  useEffect(() => {
    if (!drawn) return;
    const title = titleBySplit(scene.title, scene.split, scene.release, words);
    host.current?.setAttribute('aria-label', words.map.label(title));
    drawn.show(states, scene.chosen?.key);
  }, [drawn, states, scene, words]);

  if (failed) return <MapFailure text={words.map.failed} retry={retry} />;
  return <div ref={host} class="rs-map" style={{ aspectRatio: ratio }} />;
}

export function Sources({ lines }: { lines: readonly (string | Text | undefined)[] }) {
  const { language } = useReader().words;
  const given = lines.flatMap((line) => (line === undefined ? [] : (sourceLine(line, language) ?? [])));
  return given.length > 0 ? <p class="rs-source">{given.join(' · ')}</p> : null;
}

const sourceLine = (source: string | Text, language: string) =>
  typeof source === 'string' ? source : textIn(source, language);

export function MapFailure({ text, retry }: { text: string; retry: () => void }) {
  const { states } = useReader().words;
  return (
    <div class="rs-map rs-map-failed">
      <p role="alert">{text}</p>
      <button type="button" class="rs-button" onClick={retry}>
        {states.retry}
      </button>
    </div>
  );
}

/** How every region of a scene looks and what it says. */
function regionStates(scene: Scene, words: Words): ReadonlyMap<string, RegionState> {
  const { indicator, show, rows } = scene;
  const scale = scaleOf(indicator);
  return new Map(
    rows.map(({ key, name, cell }) => [
      key,
      {
        name,
        value: labelText(cell, indicator.kind, show, words),
        spoken: spokenInShow(cell, indicator.kind, show, words),
        paint: paintOf(cell, show, scale),
      },
    ]),
  );
}
