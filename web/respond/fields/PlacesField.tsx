import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { useWords } from '../InterviewContext.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { fieldIds } from './fieldIds.ts';
import { focusPlace } from './focusPlace.ts';
import { MapOpener } from './MapOpener.tsx';
import { PlaceList } from './PlaceList.tsx';
import { PlaceStatusLine } from './PlaceStatusLine.tsx';
import { useMessage } from './useMessage.ts';
import { type Places, usePlaces } from './usePlaces.ts';

/**
 * Up to `max` places, marked on a map that opens on demand. The device turns a spot into its census cell at once
 * and keeps nothing else.
 */
export function PlacesField({ question }: { question: MarkedQuestion }) {
  const { texts, authored, plural } = useWords();
  const message = useMessage(question);
  const marked = usePlaces(question);
  const { max } = question;
  const usual = `${plural(texts.places.hint, max, { max })} ${texts.places.fineness}`;
  return (
    <FieldGroup
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help ? authored(question.help) : usual}
      required={question.required}
      message={message}
    >
      {marked.map ? (
        <MapWithHelp question={question} marked={marked} />
      ) : (
        <MapOpener onOpen={marked.openMap} />
      )}
      {(marked.map || marked.places.length > 0) && (
        <>
          <PlaceStatusLine question={question} marked={marked} />
          <PlaceList question={question} marked={marked} />
        </>
      )}
    </FieldGroup>
  );
}

function MapWithHelp({ question, marked }: { question: MarkedQuestion; marked: Places }) {
  const { texts } = useWords();
  if (!marked.map) return null;
  const { PlacesMap, areas } = marked.map;
  const helpId = `${fieldIds(question.key).field}-keys`;
  return (
    <>
      <p id={helpId} class="places__keys">
        {texts.places.mapHelp} <span class="fine-pointer">{texts.places.mapKeys}</span>
      </p>
      <PlacesMap
        areas={areas}
        marks={marked.marks}
        helpId={helpId}
        onPick={marked.pick}
        onPoint={marked.point}
        onOpen={(position) => focusPlace(question, position)}
      />
    </>
  );
}
