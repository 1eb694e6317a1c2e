import { useEffect, useMemo, useState } from 'preact/hooks';
import { censusCell } from '../../../surveys/language/grid.ts';
import type { MarkedQuestion, PlaceAnswer } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import { cellCentre } from '../map/cellCentre.ts';
import type { Mark } from '../map/drawMarks.ts';
import { findLoadedMap } from '../map/loadMap.ts';
import { placeMark, type Where } from '../map/placeMark.ts';
import { placeLabel } from '../where/placeLabel.ts';
import type { PlaceName } from '../where/placeNames.ts';
import { useWays, type Ways } from '../where/useWays.ts';
import { describePlacing, type PlaceStatus } from './placeStatus.ts';
import { useMarks } from './useMarks.ts';

/** The marks of one question, and what map, search and lists do with them. Positions count from 0. */
export function usePlaces(question: MarkedQuestion) {
  const words = useWords();
  const { texts, language } = words;
  const marks = useMarks(question);
  const ways = useWays(findLoadedMap() && 'map');
  const [moving, setMoving] = useState<number | undefined>(undefined);
  const [status, setStatus] = useState<PlaceStatus | undefined>(undefined);
  const { places } = marks;
  const hasNamed = places.some((place) => place.place !== undefined);
  useEffect(() => {
    if (hasNamed) ways.fetchNames();
  }, [hasNamed]);

  const names = useMemo(
    () => places.map((place, position) => nameOf(place, position + 1, ways, texts.places)),
    [places, ways.map, ways.names, language],
  );
  // The same array as long as nothing changes: the map draws its marks anew for every other one.
  const drawn = useMemo(
    () => places.flatMap((place, position) => markOf(place, position, names[position] ?? '', moving, ways)),
    [places, names, moving],
  );

  /** Whichever way it was chosen: a new mark, or the new place of the one being moved. */
  function put(where: Where, isInside: boolean, name: string): void {
    const isWay = question.kind === 'routes';
    const placing = placeMark(places, { where, isInside, moving, max: question.max, isWay });
    if ('places' in placing) {
      marks.change(placing.places);
      setMoving(undefined);
    }
    setStatus(describePlacing(placing, 'place' in where, name, question, words));
  }

  function finish(next: readonly PlaceAnswer[], text: string): void {
    marks.change(next);
    setMoving(undefined);
    setStatus({ kind: 'done', text });
  }

  return {
    ways,
    places,
    names,
    marks: drawn,
    moving,
    status,
    canUndo: marks.canUndo,
    answerPart: marks.answerPart,
    stay: () => setMoving(undefined),

    /** Somebody chose a spot. The point itself ends here. */
    pick(longitude: number, latitude: number): void {
      const area = ways.areaAt(longitude, latitude);
      put({ cell: censusCell(longitude, latitude) }, area !== undefined, area?.name ?? '');
    },

    choose(place: PlaceName): void {
      put({ place: place.key }, true, ways.names ? placeLabel(place, ways.names) : place.name);
    },

    /** Says where the crosshair stands. */
    point(longitude: number, latitude: number): void {
      const area = ways.spotName(longitude, latitude);
      const { pointingAt, pointingOutside } = texts.places;
      setStatus({ kind: 'pointing', text: area ? fill(pointingAt, { area }) : pointingOutside });
    },

    startMoving(position: number): void {
      setMoving(position);
      setStatus(undefined);
    },

    remove(position: number): void {
      const rest = places.filter((_, other) => other !== position);
      finish(rest, fill(texts.places.removed, { number: position + 1 }));
    },

    /** Of a way: lets a place be passed earlier or later. */
    swap(position: number, other: number): void {
      const next = places.map(
        (place, at) => places[at === position ? other : at === other ? position : at] ?? place,
      );
      finish(next, fill(texts.where.reordered, { from: position + 1, to: other + 1 }));
    },

    undo(): void {
      marks.undo();
      setMoving(undefined);
      setStatus({ kind: 'done', text: texts.where.undone });
    },
  };
}

export type Places = ReturnType<typeof usePlaces>;

/** "Place 2: Altstadt, near Markt"; known once the outlines or the names are there. */
function nameOf(
  place: PlaceAnswer,
  number: number,
  ways: Ways,
  words: { mark: string; markIn: string },
): string {
  const area =
    typeof place.cell === 'string' ? ways.spotName(...cellCentre(place.cell)) : labelOf(place, ways);
  return area ? fill(words.markIn, { number, area }) : fill(words.mark, { number });
}

function labelOf(place: PlaceAnswer, { names }: Ways): string | undefined {
  const known = names?.places.find(({ key }) => key === place.place);
  return known && names && placeLabel(known, names);
}

/** A named place is drawn where the list says it lies; a street that has no spot is in the list alone. */
function markOf(
  place: PlaceAnswer,
  position: number,
  name: string,
  moving: number | undefined,
  { names }: Ways,
): Mark[] {
  const known = names?.places.find(({ key }) => key === place.place);
  const cell = typeof place.cell === 'string' ? place.cell : known?.cell;
  return cell ? [{ cell, position, name, isNamed: known !== undefined, isMoving: position === moving }] : [];
}
