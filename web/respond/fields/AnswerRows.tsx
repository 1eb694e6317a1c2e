import type { Option } from '../../../surveys/language/questionnaire.ts';
import { useWords } from '../InterviewContext.ts';

export interface AnswerRowsProps {
  /** Of the form control; unique on the page. */
  name: string;
  kind: 'radio' | 'checkbox';
  options: readonly Option[];
  chosen: readonly string[];
  /** For boxes; a group of radio buttons says so as a whole. */
  isInvalid?: boolean | undefined;
  onToggle: (option: Option, isOn: boolean) => void;
}

/** Answers as rows of which every spot is the target. Ways out ("no answer") stand a little apart. */
export function AnswerRows({ name, kind, options, chosen, isInvalid, onToggle }: AnswerRowsProps) {
  const { authored } = useWords();
  return (
    <div class="answers">
      {options.map((option) => (
        <label key={option.key} class={`answer${option.missing ? ' answer--aside' : ''}`}>
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
      ))}
    </div>
  );
}
