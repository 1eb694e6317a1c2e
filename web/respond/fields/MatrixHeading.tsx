import type { MatrixQuestion } from '../../../surveys/language/questionnaire.ts';
import { useWords } from '../InterviewContext.ts';
import { fieldIds } from './fieldIds.ts';

/** What is asked of all items alike. */
export function MatrixHeading({ question }: { question: MatrixQuestion }) {
  const { authored, texts } = useWords();
  const ids = fieldIds(question.key);
  return (
    <>
      <h2 id={ids.label} class="question__text">
        {authored(question.text)}
        {question.required && <span class="question__need"> ({texts.section.required})</span>}
      </h2>
      {question.help && (
        <p id={ids.help} class="question__help">
          {authored(question.help)}
        </p>
      )}
    </>
  );
}
