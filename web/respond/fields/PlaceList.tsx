import { useRef } from 'preact/hooks';
import type { PlaceAnswer, PlacesQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import { fieldIds } from './fieldIds.ts';
import { PlacePartField } from './PlacePartField.tsx';

export interface PlaceListProps {
  question: PlacesQuestion;
  places: readonly PlaceAnswer[];
  nameOf: (place: PlaceAnswer, position: number) => string;
  /** Moving needs the map. */
  canMove: boolean;
  onMove: (position: number) => void;
  onChange: (places: readonly PlaceAnswer[]) => void;
  onRemoved: (position: number) => void;
}

/** The marked places one by one: what was the matter there, and everything the map can do with a mark. */
export function PlaceList(props: PlaceListProps) {
  const { question, places, nameOf, canMove, onMove, onChange, onRemoved } = props;
  const { texts } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = fieldIds(question.key);

  function remove(position: number): void {
    onChange(places.filter((_, other) => other !== position));
    onRemoved(position);
    // The button is about to vanish; the keyboard goes on from the list.
    heading.current?.focus();
  }

  function changePart(position: number, part: string, value: string | readonly string[] | undefined): void {
    onChange(
      places.map((place, other) => {
        if (other !== position) return place;
        const { [part]: _, ...rest } = place;
        return (value === undefined ? rest : { ...rest, [part]: value }) as PlaceAnswer;
      }),
    );
  }

  return (
    <section class="place-list" aria-labelledby={`${ids.field}-list`}>
      <h3 id={`${ids.field}-list`} ref={heading} tabIndex={-1}>
        {texts.places.listHeading}
      </h3>
      {places.length === 0 && <p class="place-list__none">{texts.places.none}</p>}
      <ol>
        {places.map((place, position) => (
          <li key={position} class="place">
            <div class="place__head">
              <h4 id={`${ids.field}-${position}`} tabIndex={-1}>
                {nameOf(place, position)}
              </h4>
              <PlaceButtons
                number={position + 1}
                onMove={canMove ? () => onMove(position) : undefined}
                onRemove={() => remove(position)}
              />
            </div>
            {question.each.map((part) => (
              <PlacePartField
                key={part.key}
                question={question}
                part={part}
                position={position}
                value={place[part.key]}
                onChange={(value) => changePart(position, part.key, value)}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PlaceButtonsProps {
  number: number;
  onMove: (() => void) | undefined;
  onRemove: () => void;
}

function PlaceButtons({ number, onMove, onRemove }: PlaceButtonsProps) {
  const { texts } = useWords();
  const { move, moveMark, remove, removeMark } = texts.places;
  return (
    <div class="place__actions">
      {onMove && (
        <button type="button" class="text-button" aria-label={fill(moveMark, { number })} onClick={onMove}>
          {move}
        </button>
      )}
      <button type="button" class="text-button" aria-label={fill(removeMark, { number })} onClick={onRemove}>
        {remove}
      </button>
    </div>
  );
}
