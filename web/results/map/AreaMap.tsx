import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { textIn } from '../../ui/textIn.ts';
import { noteText, spokenText, valueText } from '../figures/cellText.ts';
import type { ColourScale } from '../figures/colourScale.ts';
import type { Scene } from '../figures/composeScene.ts';
import { figureOf } from '../figures/figureOf.ts';
import { paintOf } from '../figures/paintOf.ts';
import type { Words } from '../i18n/de.ts';
import { titleBySplit } from '../parts/titles.ts';
import type { Outlines } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import type { DrawnMap, RegionState } from './drawAreaMap.ts';
import { areaRegions, districtRegions, shownRegions, widthToHeight } from './regions.ts';

export interface AreaMapProps {
  scene: Scene;
  /** Undefined until all waves are known: colours that changed a moment later would mislead. */
  scale: ColourScale | undefined;
  onChoose: (key: string) => void;
}

/** The map's place on the page: waits for outlines and drawing code, or says that the table has it all. */
export function AreaMap({ scene, scale, onChoose }: AreaMapProps) {
  const { results, words } = useReader();
  const outlines = results.outlines.value;
  if (outlines.state === 'failed') return <MapFailure retry={() => results.retry()} />;
  if (outlines.state === 'loading' || !scale) return <div class="rs-map rs-bone" aria-busy="true" />;
  const missing = scene.release.areas.filter(
    ({ key, parts = [key] }) =>
      !outlines.value.features.some(({ properties }) => parts.includes(properties.key)),
  );
  return (
    <figure class="rs-figure">
      <MapHost scene={scene} scale={scale} outlines={outlines.value} onChoose={onChoose} />
      <p class="rs-map-keys">{words.map.keys}</p>
      {missing.length > 0 && (
        <p class="rs-source">{words.map.withoutOutline(missing.map(({ name }) => name).join(', '))}</p>
      )}
      {outlines.value.attribution && (
        <p class="rs-source">{sourceLine(outlines.value.attribution, words.language)}</p>
      )}
    </figure>
  );
}

function MapHost({
  scene,
  scale,
  outlines,
  onChoose,
}: AreaMapProps & { scale: ColourScale; outlines: Outlines }) {
  const { words } = useReader();
  const host = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const [drawn, setDrawn] = useState<DrawnMap>();
  const [failures, setFailures] = useState(0);
  const [failed, setFailed] = useState(false);
  const overDistricts = scene.split === 'districts';
  const { areas } = scene.release;
  const ratio = useMemo(() => widthToHeight(areaRegions(outlines)), [outlines]);

  useEffect(() => {
    let gone = false;
    let map: DrawnMap | undefined;
    import('./drawAreaMap.ts').then(
      ({ drawAreaMap }) => {
        if (gone || !host.current) return;
        const regions = overDistricts ? districtRegions(outlines, areas) : shownRegions(outlines, areas);
        map = drawAreaMap(host.current, regions, {
          label: words.map.keys,
          zoomIn: words.map.zoomIn,
          zoomOut: words.map.zoomOut,
          onChoose: (key) => choose.current(key),
        });
        setDrawn(map);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      setDrawn(undefined);
      map?.remove(); // Leaflet keeps listeners on the window until told to stop.
    };
  }, [outlines, areas, overDistricts, words, failures]);

  const states = useMemo(() => regionStates(scene, scale, words), [scene, scale, words]);
  useEffect(() => {
    if (!drawn) return;
    const title = titleBySplit(scene.title, scene.split, scene.release, words);
    host.current?.setAttribute('aria-label', words.map.label(title));
    drawn.show(states, scene.chosen?.key);
  }, [drawn, states, scene, words]);

  if (failed)
    return (
      <MapFailure
        retry={() => {
          setFailed(false);
          setFailures(failures + 1);
        }}
      />
    );
  return <div ref={host} class="rs-map" style={{ aspectRatio: ratio }} />;
}

const sourceLine = (source: string | Text, language: string) =>
  typeof source === 'string' ? source : textIn(source, language);

function MapFailure({ retry }: { retry: () => void }) {
  const { map, states } = useReader().words;
  return (
    <div class="rs-map rs-map-failed">
      <p role="alert">{map.failed}</p>
      <button type="button" class="rs-button" onClick={retry}>
        {states.retry}
      </button>
    </div>
  );
}

function regionStates(scene: Scene, scale: ColourScale, words: Words): ReadonlyMap<string, RegionState> {
  const { kind } = scene.indicator;
  return new Map(
    scene.rows.map(({ key, name, cell }) => [
      key,
      {
        name,
        // On the map the word itself stands where the figure would: a lone dot would be read as dirt.
        value:
          figureOf(cell) || cell?.status === 'class' ? valueText(cell, kind, words) : noteText(cell, words),
        spoken: spokenText(cell, kind, words),
        paint: paintOf(cell, scale),
      },
    ]),
  );
}
