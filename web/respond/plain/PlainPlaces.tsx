import type { MarkedQuestion, PlaceAnswer } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { FieldGroup } from '../fields/FieldGroup.tsx';
import { describedBy } from '../fields/fieldIds.ts';
import { placeId } from '../fields/focusPlace.ts';
import { MessageLine } from '../fields/MessageLine.tsx';
import { PlacePartField } from '../fields/PlacePartField.tsx';
import { useMessage } from '../fields/useMessage.ts';
import { usePlaceMessage } from '../fields/usePlaceMessage.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { usePlainWay } from './PlainContext.ts';
import { placeName } from './plainNames.ts';

/** Up to `max` places, each chosen by its name; those nobody has begun with are folded away. */
export function PlainPlaces({ question }: { question: MarkedQuestion }) {
  const plain = usePlainWay();
  const { authored, plural } = useWords();
  const message = useMessage(question);
  const places = useGivenPlaces(question);
  const { max } = question;
  return (
    <FieldGroup
      fieldKey={question.key}
      text={authored(question.text)}
      // The author's own line speaks of a map.
      help={plain && plural(plain.texts.placesHint, max, { max })}
      required={question.required}
      message={message}
    >
      {Array.from({ length: max }, (_, position) => (
        <details key={position} class="place" open={position < Math.max(places.length, 1)}>
          <summary>
            <h4 id={placeId(question, position)}>
              {plain && fill(plain.texts.place, { number: position + 1 })}
            </h4>
          </summary>
          <PlaceControls question={question} position={position} place={places[position]} />
        </details>
      ))}
    </FieldGroup>
  );
}

interface PlaceControlsProps {
  question: MarkedQuestion;
  position: number;
  place: PlaceAnswer | undefined;
}

function PlaceControls({ question, position, place }: PlaceControlsProps) {
  const plain = usePlainWay();
  const { texts } = useWords();
  const message = usePlaceMessage(question, position);
  const id = placeId(question, position);
  const name = placeName(question, position);
  return (
    <>
      <div class={`question${message ? ' question--error' : ''}`}>
        <label for={`${id}-control`}>{plain?.texts.whichPlace}</label>
        <MessageLine id={`${id}-message`} message={message} />
        <span class="select">
          <select
            id={`${id}-control`}
            class="select__control"
            name={name}
            aria-describedby={describedBy(id, message && `${id}-message`)}
            aria-invalid={message ? 'true' : undefined}
          >
            <option value="" selected={place?.place === undefined}>
              {texts.section.chooseArea}
            </option>
            {plain?.placeChoices.map((one) => (
              <option key={one.key} value={one.key} selected={place?.place === one.key}>
                {one.name}
              </option>
            ))}
          </select>
        </span>
      </div>
      {question.each.map((part) => (
        <PlacePartField
          key={part.key}
          question={question}
          part={part}
          position={position}
          value={place?.[part.key]}
          onChange={() => {}}
        />
      ))}
    </>
  );
}

function useGivenPlaces({ key }: MarkedQuestion): readonly PlaceAnswer[] {
  const value = useInterview().draft.value.answers[key];
  return Array.isArray(value) ? value.filter((one): one is PlaceAnswer => typeof one === 'object') : [];
}
