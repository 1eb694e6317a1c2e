import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import { focusPlace } from './focusPlace.ts';
import type { Places } from './usePlaces.ts';

/** What just happened, for eyes and for screen readers alike, and the step back from it. */
export function PlaceStatusLine({ question, marked }: { question: MarkedQuestion; marked: Places }) {
  const { texts } = useWords();
  const { status, moving, stay, ways } = marked;
  const onMap = ways.way === 'map' || !ways.hasNames;
  const movingWords = onMap ? texts.places.moving : texts.where.moving;
  const added = status?.added;
  return (
    <div class={`places__status places__status--${status?.kind ?? 'quiet'}`}>
      <p role="status">
        {moving !== undefined && !status && fill(movingWords, { number: moving + 1 })}
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
      {marked.canUndo && status?.kind === 'done' && (
        <button type="button" class="text-button" onClick={marked.undo}>
          {texts.where.undo}
        </button>
      )}
    </div>
  );
}
