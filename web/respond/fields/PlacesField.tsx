import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import type { LoadedMap } from '../map/loadMap.ts';
import { WayPanels } from '../where/WayPanels.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { fieldIds } from './fieldIds.ts';
import { focusPlace } from './focusPlace.ts';
import { PlaceList } from './PlaceList.tsx';
import { PlaceStatusLine } from './PlaceStatusLine.tsx';
import { useMessage } from './useMessage.ts';
import { type Places, usePlaces } from './usePlaces.ts';

/**
 * Up to `max` places, or one way: on a map, by name or from a list, each loaded on demand. The device turns a spot
 * into its census cell at once and keeps nothing else.
 */
export function PlacesField({ question }: { question: MarkedQuestion }) {
  const { texts, authored, plural } = useWords();
  const message = useMessage(question);
  const marked = usePlaces(question);
  const { max } = question;
  const hint =
    question.kind === 'routes' ? fill(texts.where.wayHint, { max }) : plural(texts.places.hint, max, { max });
  return (
    <FieldGroup
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help ? authored(question.help) : `${hint} ${texts.places.fineness}`}
      required={question.required}
      message={message}
    >
      <WayPanels
        id={fieldIds(question.key).field}
        ways={marked.ways}
        offered={everyWay}
        lead={texts.where.lead}
        searchLabel={texts.where.searchLabel}
        map={({ PlacesMap, areas }) => (
          <MapWithHelp question={question} marked={marked} PlacesMap={PlacesMap} areas={areas} />
        )}
        onChoose={marked.choose}
      />
      {(marked.ways.way || marked.places.length > 0 || marked.status) && (
        <>
          <PlaceStatusLine question={question} marked={marked} />
          <PlaceList question={question} marked={marked} />
        </>
      )}
    </FieldGroup>
  );
}

const everyWay = ['map', 'search', 'list'] as const;

interface MapWithHelpProps extends LoadedMap {
  question: MarkedQuestion;
  marked: Places;
}

function MapWithHelp({ question, marked, PlacesMap, areas }: MapWithHelpProps) {
  const { texts } = useWords();
  const helpId = `${fieldIds(question.key).field}-keys`;
  return (
    <>
      <p id={helpId} class="places__keys">
        {texts.places.mapHelp} <span class="fine-pointer">{texts.places.mapKeys}</span>
      </p>
      <PlacesMap
        areas={areas}
        marks={marked.marks}
        isWay={question.kind === 'routes'}
        helpId={helpId}
        onPick={marked.pick}
        onPoint={marked.point}
        onOpen={(position) => focusPlace(question, position)}
      />
    </>
  );
}
