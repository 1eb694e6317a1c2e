import { useMemo, useState } from 'preact/hooks';
import { censusCell } from '../../../surveys/language/grid.ts';
import type { Answer, PlaceAnswer, PlacesQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { findAreaAt } from '../map/areaOutlines.ts';
import { cellCentre } from '../map/cellCentre.ts';
import { findLoadedMap, type LoadedMap } from '../map/loadMap.ts';
import { placeMark } from '../map/placeMark.ts';
import { describedBy, fieldIds } from './fieldIds.ts';
import { MapOpener } from './MapOpener.tsx';
import { MessageLine } from './MessageLine.tsx';
import { PlaceList } from './PlaceList.tsx';
import { describePlacing, type PlaceStatus } from './placeStatus.ts';
import { useMessage } from './useMessage.ts';

/**
 * Up to `max` places, marked on a map that opens on demand. The device turns a spot into its census cell at once
 * and keeps nothing else.
 */
export function PlacesField({ question }: { question: PlacesQuestion }) {
  const { draft, answer } = useInterview();
  const words = useWords();
  const { texts, authored, plural } = words;
  const message = useMessage(question);
  const ids = fieldIds(question.key);
  const places = markedPlaces(draft.value.answers[question.key]);
  const [map, setMap] = useState<LoadedMap | undefined>(findLoadedMap);
  const [moving, setMoving] = useState<number | undefined>(undefined);
  const [status, setStatus] = useState<PlaceStatus | undefined>(undefined);

  const nameOf = (place: PlaceAnswer, position: number): string => {
    const area = typeof place.cell === 'string' && map ? areaOfCell(map, place.cell) : undefined;
    const number = position + 1;
    return area ? fill(texts.places.markIn, { number, area }) : fill(texts.places.mark, { number });
  };
  const marks = useMemo(
    () =>
      places.flatMap((place, position) =>
        typeof place.cell === 'string'
          ? [{ cell: place.cell, name: nameOf(place, position), isMoving: position === moving }]
          : [],
      ),
    [draft.value.answers[question.key], map, moving, words.language],
  );

  function store(next: readonly PlaceAnswer[]): void {
    answer(question.key, next.length > 0 ? next : undefined);
  }

  function pick(longitude: number, latitude: number): void {
    if (!map) return;
    const area = findAreaAt(map.areas, longitude, latitude);
    const cell = censusCell(longitude, latitude);
    const placing = placeMark(places, { cell, isInside: area !== undefined, moving, max: question.max });
    if ('places' in placing) {
      store(placing.places);
      setMoving(undefined);
    }
    setStatus(describePlacing(placing, area?.properties.name ?? '', question, words));
  }

  function point(longitude: number, latitude: number): void {
    if (!map) return;
    const area = findAreaAt(map.areas, longitude, latitude)?.properties.name;
    const { pointingAt, pointingOutside } = texts.places;
    setStatus({ kind: 'pointing', text: area ? fill(pointingAt, { area }) : pointingOutside });
  }

  return (
    <div
      id={ids.field}
      class={`question places${message ? ` question--${message.kind}` : ''}`}
      role="group"
      aria-labelledby={ids.label}
      aria-describedby={describedBy(ids.help, message && ids.message)}
    >
      <h2 id={ids.label} class="question__text">
        {authored(question.text)}
        {question.required && <span class="question__need"> ({texts.section.required})</span>}
      </h2>
      <p id={ids.help} class="question__help">
        {question.help
          ? authored(question.help)
          : `${plural(texts.places.hint, question.max, { max: question.max })} ${texts.places.fineness}`}
      </p>
      <MessageLine id={ids.message} message={message} />
      {map ? (
        <>
          <p id={`${ids.field}-keys`} class="places__keys">
            {texts.places.mapHelp} <span class="fine-pointer">{texts.places.mapKeys}</span>
          </p>
          <map.PlacesMap
            areas={map.areas}
            marks={marks}
            helpId={`${ids.field}-keys`}
            onPick={pick}
            onPoint={point}
            onOpen={(position) => focusPlace(question, position)}
          />
        </>
      ) : (
        <MapOpener onOpen={setMap} />
      )}
      {(map || places.length > 0) && (
        <PlaceStatusLine
          question={question}
          status={status}
          moving={moving}
          onStay={() => setMoving(undefined)}
        />
      )}
      {(map || places.length > 0) && (
        <PlaceList
          question={question}
          places={places}
          nameOf={nameOf}
          canMove={map !== undefined}
          onMove={(position) => {
            setMoving(position);
            setStatus(undefined);
            document.getElementById(ids.field)?.querySelector<HTMLElement>('.map__canvas')?.focus();
          }}
          onChange={store}
          onRemoved={(position) => {
            setMoving(undefined);
            setStatus({ kind: 'done', text: fill(texts.places.removed, { number: position + 1 }) });
          }}
        />
      )}
    </div>
  );
}

interface StatusLineProps {
  question: PlacesQuestion;
  status: PlaceStatus | undefined;
  /** Which mark waits for its new place. */
  moving: number | undefined;
  onStay: () => void;
}

/** What just happened on the map, for eyes and for screen readers alike. */
function PlaceStatusLine({ question, status, moving, onStay }: StatusLineProps) {
  const { texts } = useWords();
  const number = moving === undefined ? 0 : moving + 1;
  const added = status?.added;
  return (
    <div class={`places__status places__status--${status?.kind ?? 'quiet'}`}>
      <p role="status">
        {moving !== undefined && !status && fill(texts.places.moving, { number })}
        {status?.text}
      </p>
      {moving !== undefined && (
        <button type="button" class="text-button" onClick={onStay}>
          {texts.places.cancelMove}
        </button>
      )}
      {added !== undefined && question.each.length > 0 && (
        <button type="button" class="text-button" onClick={() => focusPlace(question, added)}>
          {fill(texts.places.details, { number: added + 1 })}
        </button>
      )}
    </div>
  );
}

function focusPlace(question: PlacesQuestion, position: number): void {
  document.getElementById(`${fieldIds(question.key).field}-${position}`)?.focus();
}

function markedPlaces(value: Answer | undefined): readonly PlaceAnswer[] {
  return Array.isArray(value) ? value.filter((one): one is PlaceAnswer => typeof one === 'object') : [];
}

function areaOfCell({ areas }: LoadedMap, cell: string): string | undefined {
  return findAreaAt(areas, ...cellCentre(cell))?.properties.name;
}
