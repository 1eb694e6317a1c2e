import { useMemo, useState } from 'preact/hooks';
import { censusCell } from '../../../surveys/language/grid.ts';
import type { Answer, MarkedQuestion, PlaceAnswer } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { findAreaAt } from '../map/areaOutlines.ts';
import { cellCentre } from '../map/cellCentre.ts';
import type { Mark } from '../map/drawMarks.ts';
import { findLoadedMap, type LoadedMap } from '../map/loadMap.ts';
import { placeMark } from '../map/placeMark.ts';
import { describePlacing, type PlaceStatus } from './placeStatus.ts';

/** The marks of one question, and what map and list do with them. Positions count from 0. */
export function usePlaces(question: MarkedQuestion) {
  const { draft, answer } = useInterview();
  const words = useWords();
  const { texts, language } = words;
  const [map, setMap] = useState<LoadedMap | undefined>(findLoadedMap);
  const [moving, setMoving] = useState<number | undefined>(undefined);
  const [status, setStatus] = useState<PlaceStatus | undefined>(undefined);
  const stored = draft.value.answers[question.key];
  const places = useMemo(() => markedPlaces(stored), [stored]);

  const names = useMemo(
    () => places.map((place, position) => nameOf(place, position + 1, map, texts.places)),
    [places, map, language],
  );
  // The same array as long as nothing changes: the map draws its marks anew for every other one.
  const marks = useMemo(
    () => places.flatMap((place, position) => markOf(place, names[position] ?? '', position === moving)),
    [places, names, moving],
  );

  function store(next: readonly PlaceAnswer[]): void {
    answer(question.key, next.length > 0 ? next : undefined);
  }

  return {
    map,
    places,
    names,
    marks,
    moving,
    status,
    openMap: setMap,
    stay: () => setMoving(undefined),

    /** Somebody chose a spot: a new mark, or the new place of the one being moved. The point itself ends here. */
    pick(longitude: number, latitude: number): void {
      if (!map) return;
      const area = findAreaAt(map.areas, longitude, latitude);
      const cell = censusCell(longitude, latitude);
      const placing = placeMark(places, { cell, isInside: area !== undefined, moving, max: question.max });
      if ('places' in placing) {
        store(placing.places);
        setMoving(undefined);
      }
      setStatus(describePlacing(placing, area?.properties.name ?? '', question, words));
    },

    /** Says where the crosshair stands. */
    point(longitude: number, latitude: number): void {
      const area = map && findAreaAt(map.areas, longitude, latitude)?.properties.name;
      const { pointingAt, pointingOutside } = texts.places;
      setStatus({ kind: 'pointing', text: area ? fill(pointingAt, { area }) : pointingOutside });
    },

    startMoving(position: number): void {
      setMoving(position);
      setStatus(undefined);
    },

    remove(position: number): void {
      store(places.filter((_, other) => other !== position));
      setMoving(undefined);
      setStatus({ kind: 'done', text: fill(texts.places.removed, { number: position + 1 }) });
    },

    answerPart(position: number, part: string, value: string | readonly string[] | undefined): void {
      store(places.map((place, other) => (other === position ? withPart(place, part, value) : place)));
    },
  };
}

export type Places = ReturnType<typeof usePlaces>;

function markedPlaces(value: Answer | undefined): readonly PlaceAnswer[] {
  return Array.isArray(value) ? value.filter((one): one is PlaceAnswer => typeof one === 'object') : [];
}

/** "Place 2: Altstadt"; the area is known once the map with its outlines is there. */
function nameOf(
  place: PlaceAnswer,
  number: number,
  map: LoadedMap | undefined,
  words: { mark: string; markIn: string },
): string {
  const area =
    map && typeof place.cell === 'string'
      ? findAreaAt(map.areas, ...cellCentre(place.cell))?.properties.name
      : undefined;
  return area ? fill(words.markIn, { number, area }) : fill(words.mark, { number });
}

/** Only what lies in a cell can be drawn. */
function markOf(place: PlaceAnswer, name: string, isMoving: boolean): Mark[] {
  return typeof place.cell === 'string' ? [{ cell: place.cell, name, isMoving }] : [];
}

function withPart(
  place: PlaceAnswer,
  part: string,
  value: string | readonly string[] | undefined,
): PlaceAnswer {
  const { [part]: _, ...rest } = place;
  return (value === undefined ? rest : { ...rest, [part]: value }) as PlaceAnswer;
}
