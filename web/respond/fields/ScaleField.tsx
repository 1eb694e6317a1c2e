import type { ScaleQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { ClearChoice } from './ClearChoice.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { useMessage } from './useMessage.ts';

/** Numbers in a row between two words; on a phone the row breaks in the middle. */
export function ScaleField({ question }: { question: ScaleQuestion }) {
  const { draft, answer } = useInterview();
  const { authored, texts } = useWords();
  const message = useMessage(question);
  const value = draft.value.answers[question.key];
  const { from, to, ends } = question;
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const endOf = (number: number, label: string) => fill(texts.section.scaleEnd, { number, label });
  return (
    <FieldGroup
      fieldKey={question.key}
      text={authored(question.text)}
      help={question.help && authored(question.help)}
      required={question.required}
      message={message}
      isRadioGroup
    >
      <div class="scale">
        <p class="scale__end">{endOf(from, authored(ends.from))}</p>
        <p class="scale__end scale__end--to">{endOf(to, authored(ends.to))}</p>
        <div class="scale__row">
          {numbers.map((number) => (
            <label key={number} class="scale__step">
              <input
                class="scale__control"
                type="radio"
                name={question.key}
                value={number}
                checked={value === number}
                onChange={() => answer(question.key, number)}
              />
              <span class="scale__number">{number}</span>
            </label>
          ))}
        </div>
        {!question.required && <ClearChoice answerKey={question.key} />}
      </div>
    </FieldGroup>
  );
}
