import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import { focusPlace } from './focusPlace.ts';
import type { Places } from './usePlaces.ts';

/** What just happened on the map, for eyes and for screen readers alike. */
export function PlaceStatusLine({ question, marked }: { question: MarkedQuestion; marked: Places }) {
  const { texts } = useWords();
  const { status, moving, stay } = marked;
  const added = status?.added;
  return (
    <div class={`places__status places__status--${status?.kind ?? 'quiet'}`}>
      <p role="status">
        {moving !== undefined && !status && fill(texts.places.moving, { number: moving + 1 })}
        {status?.text}
      </p>
      {moving !== undefined && (
        <button type="button" class="text-button" onClick={stay}>
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
