import type { ReleasedPlacesQuestion } from '../../../server/release/places/releasedPlaces.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';

/** Where one feels unsafe, where at ease: only if there is more than one question. */
export function QuestionChooser({
  questions,
  current,
}: {
  questions: readonly ReleasedPlacesQuestion[];
  current: string;
}) {
  const { navigation, words } = useReader();
  if (questions.length < 2) return null;
  const choose = (marks: string) => navigation.go({ marks, reason: undefined, square: undefined });
  return (
    <label class="rs-option">
      <span>{words.profile.places.question}</span>
      <select value={current} onChange={(event) => choose(event.currentTarget.value)}>
        {questions.map(({ key, title }) => (
          <option key={key} value={key} selected={key === current}>
            {textIn(title, words.language)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Everything, or only the places where enough people gave one answer; answers told nowhere are not offered. */
export function ReasonChooser({ question }: { question: ReleasedPlacesQuestion }) {
  const { navigation, words } = useReader();
  const { reason = '' } = navigation.view.value;
  const told = new Set(
    question.cells.flatMap(({ answers }) => answers.map(({ by, value }) => `${by}.${value}`)),
  );
  if (told.size === 0) return null;
  return (
    <label class="rs-option">
      <span>{words.profile.places.reason}</span>
      <select
        value={reason}
        onChange={(event) =>
          navigation.go({ reason: event.currentTarget.value || undefined, square: undefined })
        }
      >
        <option value="" selected={reason === ''}>
          {words.profile.places.anyReason}
        </option>
        {question.each.map(({ key, title, options }) => (
          <optgroup key={key} label={textIn(title, words.language) ?? key}>
            {options
              .map((option) => ({ ...option, name: `${key}.${option.key}` }))
              .filter(({ name }) => told.has(name))
              .map((option) => (
                <option key={option.name} value={option.name} selected={option.name === reason}>
                  {textIn(option.title, words.language)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
