import { Fragment } from 'preact';
import type { Option } from '../../../surveys/language/questionnaire.ts';
import type { WrittenQuestion } from '../../../surveys/language/writtenAnswers.ts';
import { useWords } from '../InterviewContext.ts';
import { usePlainWay } from '../plain/PlainContext.ts';
import { WrittenAnswer } from './WrittenAnswer.tsx';

export interface AnswerRowsProps {
  /** Of the form control; unique on the page. */
  name: string;
  kind: 'radio' | 'checkbox';
  options: readonly Option[];
  chosen: readonly string[];
  /** For boxes; a group of radio buttons says so as a whole. */
  isInvalid?: boolean | undefined;
  /** Boxes beside options that ask for a few words. */
  written?: readonly WrittenQuestion[];
  onToggle: (option: Option, isOn: boolean) => void;
}

/** Answers as rows of which every spot is the target. Ways out ("no answer") stand a little apart. */
export function AnswerRows({ name, kind, options, chosen, isInvalid, written, onToggle }: AnswerRowsProps) {
  const { authored } = useWords();
  // Where no script runs nothing could open a box: there it stands open.
  const isStill = usePlainWay() !== undefined;
  return (
    <div class="answers">
      {options.map((option) => (
        <Fragment key={option.key}>
          <label class={`answer${option.missing ? ' answer--aside' : ''}`}>
            <input
              class="answer__control"
              type={kind}
              name={name}
              value={option.key}
              checked={chosen.includes(option.key)}
              aria-invalid={isInvalid ? 'true' : undefined}
              onChange={(event) => onToggle(option, event.currentTarget.checked)}
            />
            <span class="answer__text">{authored(option.text)}</span>
          </label>
          {written
            ?.filter((box) => box.option === option.key && (isStill || chosen.includes(box.option)))
            .map((box) => (
              <WrittenAnswer key={box.key} question={box} />
            ))}
        </Fragment>
      ))}
    </div>
  );
}
