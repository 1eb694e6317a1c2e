import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { useWords } from '../InterviewContext.ts';
import type { LoadedMap } from '../map/loadMap.ts';
import { WayPanels } from '../where/WayPanels.tsx';
import { fieldIds } from './fieldIds.ts';
import { focusPlace } from './focusPlace.ts';
import { PlaceList } from './PlaceList.tsx';
import { PlaceStatusLine } from './PlaceStatusLine.tsx';
import { type Places, usePlaces } from './usePlaces.ts';

/**
 * The marks of one question: set on a map, by name or from a list, each loaded on demand, and listed below. The
 * device turns a spot into its census cell at once and keeps nothing else.
 */
export function PlaceMarks({ question }: { question: MarkedQuestion }) {
  const { texts } = useWords();
  const marked = usePlaces(question);
  return (
    <>
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
    </>
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
