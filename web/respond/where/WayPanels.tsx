import type { VNode } from 'preact';
import { useWords } from '../InterviewContext.ts';
import { type LoadedMap, loadMap } from '../map/loadMap.ts';
import { loadFinder } from './loadFinder.ts';
import { Opener } from './Opener.tsx';
import type { PlaceName } from './placeNames.ts';
import type { Way, Ways } from './useWays.ts';

export interface WayPanelsProps {
  /** Prefix for the ids within. */
  id: string;
  ways: Ways;
  offered: readonly Way[];
  /** Asks which way to take. */
  lead: string;
  searchLabel: string;
  map: (loaded: LoadedMap) => VNode;
  onChoose: (place: PlaceName) => void;
}

/** The ways to say where, side by side, and the one that was taken. Without a list of names there is the map alone. */
export function WayPanels(props: WayPanelsProps) {
  const { ways, offered, lead, map } = props;
  const { texts } = useWords();
  if (!ways.hasNames) {
    return ways.map ? map(ways.map) : <Opener load={loadMap} onOpen={ways.openMap} words={texts.places} />;
  }
  const words: Record<Way, string> = {
    map: texts.places.open,
    search: texts.where.search,
    list: texts.where.list,
  };
  return (
    <>
      <fieldset class="ways">
        <legend>{lead}</legend>
        {offered.map((way) => (
          <button
            key={way}
            type="button"
            class="ways__way"
            aria-expanded={ways.way === way}
            onClick={() => ways.take(ways.way === way ? undefined : way)}
          >
            {words[way]}
          </button>
        ))}
      </fieldset>
      <WayPanel {...props} />
    </>
  );
}

function WayPanel({ id, ways, searchLabel, map, onChoose }: WayPanelsProps) {
  const { texts } = useWords();
  const { way, finder } = ways;
  if (way === undefined) return null;
  if (way === 'map') {
    return ways.map ? (
      map(ways.map)
    ) : (
      <Opener key="map" load={loadMap} onOpen={ways.openMap} words={texts.places} startsAtOnce />
    );
  }
  if (!finder) {
    const words = { ...texts.where, open: texts.where[way] };
    return <Opener key="finder" load={loadFinder} onOpen={ways.openFinder} words={words} startsAtOnce />;
  }
  const { Finder, names } = finder;
  return <Finder id={id} way={way} names={names} searchLabel={searchLabel} onChoose={onChoose} />;
}
