import type { RankingQuestion } from '../../../surveys/language/questionnaire.ts';
import { placeCount } from '../../../surveys/language/ranks.ts';
import { fill } from '../../i18n/fill.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { fieldIds } from './fieldIds.ts';
import { tickedOptions } from './MultipleField.tsx';
import { useOrder } from './useOrder.ts';

/** One list to pull down for each place, all of one name: the form sends the places in their order. */
export function RankingSelects({ question }: { question: RankingQuestion }) {
  const { draft, answer } = useInterview();
  const { authored, texts } = useWords();
  const options = useOrder().options(question);
  const ids = fieldIds(question.key);
  const chosen = tickedOptions(draft.value.answers[question.key]);
  const places = Array.from({ length: placeCount(question) }, (_, place) => place);
  const choose = (place: number, key: string) => {
    const ranked = places.map((other) => (other === place ? key : (chosen[other] ?? '')));
    answer(question.key, ranked.some(Boolean) ? ranked : undefined);
  };
  return (
    <>
      {places.map((place) => (
        <div key={place} class="select-place">
          <label for={`${ids.field}-place-${place}`}>{fill(texts.kinds.place, { place: place + 1 })}</label>
          <span class="select">
            <select
              id={`${ids.field}-place-${place}`}
              class="select__control"
              name={question.key}
              onChange={(event) => choose(place, event.currentTarget.value)}
            >
              <option value="" selected={!chosen[place]}>
                {texts.kinds.noChoice}
              </option>
              {options.map(({ key, text }) => (
                <option key={key} value={key} selected={chosen[place] === key}>
                  {authored(text)}
                </option>
              ))}
            </select>
          </span>
        </div>
      ))}
    </>
  );
}
