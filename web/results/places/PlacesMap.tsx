import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReleasedPlacesQuestion } from '../../../server/release/places/releasedPlaces.ts';
import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { MapFailure, Sources } from '../map/AreaMap.tsx';
import { areaRegions, shownRegions, widthToHeight } from '../map/regions.ts';
import { useDrawn } from '../map/useDrawn.ts';
import type { Outlines } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import type { Square } from './listSquares.ts';
import { PersonsLegend } from './PersonsLegend.tsx';
import { placeNotes } from './placeNotes.ts';
import { spokenPlace } from './reasonText.ts';

export interface PlacesMapProps {
  release: Release;
  question: ReleasedPlacesQuestion;
  outlines: Outlines;
  squares: readonly Square[];
  chosen: string | undefined;
  onChoose: (cell: string) => void;
}

/** The squares where they lie; below the map the chosen one in words, so that choosing never moves the map. */
export function PlacesMap(props: PlacesMapProps) {
  const { results, words } = useReader();
  const { places } = words.profile;
  const { squares, chosen, outlines, question } = props;
  const square = squares.find(({ cell }) => cell === chosen);
  const background = results.background.value;
  const tiles = results.tiles.value;
  return (
    <div class="rs-map-column">
      <figure class="rs-figure">
        <MapHost {...props} />
        <p class="rs-map-keys">{places.keys}</p>
        <Sources
          lines={[
            outlines.attribution,
            background.state === 'ready' ? background.value.attribution : undefined,
            tiles.state === 'ready' && tiles.value.available ? tiles.value.attribution : undefined,
          ]}
        />
      </figure>
      <div class="rs-reading" aria-live="polite">
        {square ? (
          <>
            <p class="rs-reading-finding">{`${square.name}: ${places.persons(square.persons)}`}</p>
            <p class="rs-further">
              {[
                places.square(square.size),
                places.gridCell(square.cell),
                ...(square.reaching.length > 0 ? [places.reaching(square.reaching.join(', '))] : []),
              ].join(' · ')}
            </p>
            {placeNotes.map(({ key, Note }) => (
              <Note key={key} release={props.release} square={square} />
            ))}
          </>
        ) : (
          <p class="rs-hint">{places.hint}</p>
        )}
      </div>
      <PersonsLegend squares={squares} question={question} />
    </div>
  );
}

function MapHost({ release, question, outlines, squares, chosen, onChoose }: PlacesMapProps) {
  const { results, words } = useReader();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const loaded = results.background.value;
  const background = loaded.state === 'ready' ? loaded.value : undefined;
  const offer = results.tiles.value;
  const tiles = offer.state === 'ready' && offer.value.available;
  const isWaiting = [loaded.state, offer.state].includes('loading');
  const ratio = useMemo(() => widthToHeight(areaRegions(outlines)), [outlines]);

  const load = async () => {
    const { drawPlaces } = await import('./drawPlaces.ts');
    const regions = shownRegions(outlines, release.areas).map((region) => ({
      ...region,
      name: release.areas.find(({ key }) => key === region.key)?.name ?? '',
    }));
    return (element: HTMLElement) =>
      drawPlaces(element, regions, squares, {
        zoomIn: words.map.zoomIn,
        zoomOut: words.map.zoomOut,
        background,
        tiles,
        onChoose: (cell) => choose.current(cell),
      });
  };
  const inputs = [outlines, release, squares, words, background, tiles];
  const { host, drawn, failed, retry } = useDrawn(isWaiting ? undefined : load, inputs);

  useEffect(() => {
    if (!drawn) return;
    const { places } = words.profile;
    host.current?.setAttribute('aria-label', places.map(textIn(question.title, words.language) ?? ''));
    const spoken = (square: Square) =>
      `${places.square(square.size)}; ${spokenPlace(square, question.each, words)}`;
    drawn.show(new Map(squares.map((square) => [square.cell, spoken(square)])), chosen);
  }, [drawn, squares, question, chosen, words]);

  if (failed) return <MapFailure text={words.profile.places.failed} retry={retry} />;
  return <div ref={host} class="rs-map" style={{ aspectRatio: ratio }} />;
}
