import type { MatrixQuestion } from '../../../surveys/language/questionnaire.ts';
import { useWords } from '../InterviewContext.ts';
import { useHeadings } from '../plain/PlainContext.ts';
import { fieldIds } from './fieldIds.ts';

/** What is asked of all items alike. */
export function MatrixHeading({ question }: { question: MatrixQuestion }) {
  const { authored, texts } = useWords();
  const { question: Heading } = useHeadings();
  return (
    <Heading id={fieldIds(question.key).label} class="question__text">
      {authored(question.text)}
      {question.required && <span class="question__need"> ({texts.section.required})</span>}
    </Heading>
  );
}

export function MatrixHelp({ question }: { question: MatrixQuestion }) {
  const { authored } = useWords();
  if (!question.help) return null;
  return (
    <p id={fieldIds(question.key).help} class="question__help">
      {authored(question.help)}
    </p>
  );
}
