import type {
  MarkedQuestion,
  MultipleQuestion,
  SingleQuestion,
} from '../../../surveys/language/questionnaire.ts';
import { describeProblem } from '../describeProblem.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { tickedOptions } from './MultipleField.tsx';
import { placePartKey } from './placePartKey.ts';
import { toggleOption } from './toggleOption.ts';
import { useOrder } from './useOrder.ts';

export interface PlacePartFieldProps {
  question: MarkedQuestion;
  part: SingleQuestion | MultipleQuestion;
  /** Of the place, from 0. */
  position: number;
  value: string | readonly string[] | undefined;
  onChange: (value: string | readonly string[] | undefined) => void;
}

/** One question about one marked place. */
export function PlacePartField({ question, part, position, value, onChange }: PlacePartFieldProps) {
  const { problems } = useInterview();
  const words = useWords();
  const { authored, texts, plural } = words;
  const key = placePartKey(question, position, part);
  const problem = problems.value.find(
    (one) => one.question === question.key && one.place === position && one.part === part.key,
  );
  const order = useOrder();
  const max = part.kind === 'multiple' ? part.max : undefined;
  // An author's own line says it in better words.
  const limit = max === undefined ? undefined : plural(texts.section.upTo, max, { max });
  const chosen = part.kind === 'multiple' ? tickedOptions(value && [...value]) : [value].filter(isKey);
  return (
    <FieldGroup
      fieldKey={key}
      text={authored(part.text)}
      help={part.help ? authored(part.help) : limit}
      required={part.required}
      message={problem && { kind: 'error', text: describeProblem(part, problem.code, value, words) }}
      level="h5"
      isRadioGroup={part.kind === 'single'}
    >
      <AnswerRows
        name={key}
        kind={part.kind === 'multiple' ? 'checkbox' : 'radio'}
        options={order.options(part)}
        chosen={chosen}
        onToggle={(option, isOn) => {
          if (part.kind === 'single') return onChange(option.key);
          const ticked = toggleOption(part.options, chosen, option, isOn);
          onChange(ticked.length > 0 ? ticked : undefined);
        }}
      />
    </FieldGroup>
  );
}

const isKey = (value: unknown): value is string => typeof value === 'string';
