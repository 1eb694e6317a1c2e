import type { Section } from '../../../surveys/language/questionnaire.ts';
import { RichTextView } from '../../ui/RichTextView.tsx';
import { QuestionField } from '../fields/QuestionField.tsx';
import { useWords } from '../InterviewContext.ts';
import { ConditionHint } from './ConditionHint.tsx';
import { type ConditionGroup, groupByCondition } from './groupByCondition.ts';

/** One section among the others of the form: all its questions, whoever they are meant for. */
export function PlainSection({ section }: { section: Section }) {
  const { authored, texts, language } = useWords();
  const headingId = `section-${section.key}`;
  return (
    <section class="plain__section" aria-labelledby={headingId}>
      <h2 id={headingId}>{authored(section.title)}</h2>
      {section.showIf && (
        <div class="only-if">
          <ConditionHint id={`${headingId}-if`} condition={section.showIf} />
        </div>
      )}
      {section.sensitive && <p class="care">{texts.keeping.careHere}</p>}
      {section.intro && <RichTextView body={section.intro} language={language} />}
      {groupByCondition(section.questions).map((group) => (
        <QuestionGroup key={group.questions[0]?.key} group={group} />
      ))}
    </section>
  );
}

/** Its condition names the group, so that a screen reader says it to whoever comes in by keyboard. */
function QuestionGroup({ group: { condition, questions } }: { group: ConditionGroup }) {
  const fields = questions.map((question) => <QuestionField key={question.key} question={question} />);
  if (!condition) return <>{fields}</>;
  const hintId = `if-${questions[0]?.key}`;
  return (
    <fieldset class="only-if" aria-labelledby={hintId}>
      <ConditionHint id={hintId} condition={condition} />
      {fields}
    </fieldset>
  );
}
