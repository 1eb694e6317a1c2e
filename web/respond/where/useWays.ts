import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { findAreaAt } from '../map/areaOutlines.ts';
import { findLoadedMap, type LoadedMap } from '../map/loadMap.ts';
import { findLoadedFinder, type LoadedFinder } from './loadFinder.ts';
import { nearestPlace } from './nearestPlace.ts';
import { findPlaceNames, loadPlaceNames, type PlaceNames } from './placeNames.ts';

/** The crosshair is the map's way for the keyboard. */
export type Way = 'map' | 'search' | 'list';

/** Which way of saying where is open, and what has been loaded for it. */
export function useWays(first: Way | undefined) {
  const { page } = useInterview();
  const { texts } = useWords();
  const [way, take] = useState<Way | undefined>(first);
  const [map, setMap] = useState<LoadedMap | undefined>(findLoadedMap);
  const [finder, setFinder] = useState<LoadedFinder | undefined>(findLoadedFinder);
  const [names, setNames] = useState<PlaceNames | undefined>(findPlaceNames);
  const hasNames = page.value.wave.hasPlaceNames === true;
  /** Names beside the map are a help; without them it works as well. */
  const fetchNames = () => {
    if (hasNames && !names) loadPlaceNames(page.value).then(setNames, () => {});
  };
  const areaAt = (longitude: number, latitude: number) =>
    map && findAreaAt(map.areas, longitude, latitude)?.properties;
  return {
    way,
    take,
    map,
    finder,
    names,
    hasNames,
    fetchNames,
    areaAt,
    openMap(loaded: LoadedMap): void {
      setMap(loaded);
      take('map');
      fetchNames();
    },
    openFinder(loaded: LoadedFinder): void {
      setFinder(loaded);
      setNames(loaded.names);
    },
    /** "Altstadt, near Markt"; undefined outside of the town, and before the outlines are there. Degrees. */
    spotName(longitude: number, latitude: number): string | undefined {
      const area = areaAt(longitude, latitude)?.name;
      const place = area && nearestPlace(names?.places ?? [], longitude, latitude)?.name;
      return place ? fill(texts.where.near, { area, place }) : area;
    },
  };
}

export type Ways = ReturnType<typeof useWays>;
