import { useRef } from 'preact/hooks';
import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import { fieldIds } from './fieldIds.ts';
import { placeId } from './focusPlace.ts';
import { MessageLine } from './MessageLine.tsx';
import { PlacePartField } from './PlacePartField.tsx';
import { usePlaceMessage } from './usePlaceMessage.ts';
import type { Places } from './usePlaces.ts';

/** The marked places one by one: what was the matter there, and everything the map can do with a mark. */
export function PlaceList({ question, marked }: { question: MarkedQuestion; marked: Places }) {
  const { texts } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = `${fieldIds(question.key).field}-list`;
  return (
    <section class="place-list" aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        {question.kind === 'routes' ? texts.where.wayHeading : texts.places.listHeading}
      </h3>
      {marked.places.length === 0 && <p class="place-list__none">{texts.places.none}</p>}
      <ol>
        {marked.places.map((_, position) => (
          <PlaceEntry
            key={position}
            question={question}
            marked={marked}
            position={position}
            onRemove={() => {
              marked.remove(position);
              // The button is about to vanish; the keyboard goes on from the list.
              heading.current?.focus();
            }}
          />
        ))}
      </ol>
    </section>
  );
}

interface PlaceEntryProps {
  question: MarkedQuestion;
  marked: Places;
  position: number;
  onRemove: () => void;
}

function PlaceEntry({ question, marked, position, onRemove }: PlaceEntryProps) {
  const { texts } = useWords();
  const message = usePlaceMessage(question, position);
  const { move, moveMark, remove, removeMark } = texts.places;
  const number = position + 1;
  const id = placeId(question, position);
  return (
    <li class="place">
      <div class="place__head">
        <h4 id={id} tabIndex={-1}>
          {marked.names[position]}
        </h4>
        <div class="place__actions">
          {question.kind === 'routes' && <OrderButtons marked={marked} position={position} />}
          {(marked.ways.map || marked.ways.hasNames) && (
            <button
              type="button"
              class="text-button"
              aria-label={fill(moveMark, { number })}
              onClick={(event) => {
                marked.startMoving(position);
                focusWay(event.currentTarget.closest('.question'));
              }}
            >
              {move}
            </button>
          )}
          <button
            type="button"
            class="text-button"
            aria-label={fill(removeMark, { number })}
            onClick={onRemove}
          >
            {remove}
          </button>
        </div>
      </div>
      <MessageLine id={`${id}-message`} message={message} />
      {question.each.map((part) => (
        <PlacePartField
          key={part.key}
          question={question}
          part={part}
          position={position}
          value={marked.places[position]?.[part.key]}
          onChange={(value) => marked.answerPart(position, part.key, value)}
        />
      ))}
    </li>
  );
}

/** To where the new place is chosen: the open way, or else the first of them. */
function focusWay(field: Element | null): void {
  const open = field?.querySelector<HTMLElement>('.map__canvas, .finder input, .finder select');
  (open ?? field?.querySelector<HTMLElement>('.ways__way'))?.focus();
}

/** Up and down the way; a button stays when it can do no more, so that the focus is not lost. */
function OrderButtons({ marked, position }: { marked: Places; position: number }) {
  const { texts } = useWords();
  const { earlier, later, earlierMark, laterMark } = texts.where;
  const number = position + 1;
  const steps = [
    { words: earlier, label: earlierMark, other: position - 1 },
    { words: later, label: laterMark, other: position + 1 },
  ];
  return (
    <>
      {steps.map(({ words, label, other }) => (
        <button
          key={words}
          type="button"
          class="text-button"
          aria-label={fill(label, { number })}
          aria-disabled={marked.places[other] ? undefined : 'true'}
          onClick={() => marked.places[other] && marked.swap(position, other)}
        >
          {words}
        </button>
      ))}
    </>
  );
}
