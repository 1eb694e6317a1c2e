import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import { WhereParts } from '../where/WhereParts.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { useMessage } from './useMessage.ts';

/** Up to `max` places, or one way. */
export function PlacesField({ question }: { question: MarkedQuestion }) {
  const { texts, authored, plural } = useWords();
  const message = useMessage(question);
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
      <WhereParts>{({ PlaceMarks }) => <PlaceMarks question={question} />}</WhereParts>
    </FieldGroup>
  );
}
