import type { Condition } from '../../../surveys/language/questionnaire.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { conditionClauses, type Requirement } from './conditionClauses.ts';
import { describeClause } from './describeClause.ts';
import { usePlainWay } from './PlainContext.ts';

/** "Only answer if ...": on a page that cannot hide a question, the person decides whether it is meant for them. */
export function ConditionHint({ id, condition }: { id: string; condition: Condition }) {
  const plain = usePlainWay();
  const requirement = conditionClauses(condition);
  if (!plain) return null;
  const { onlyIf, onlyIfAll, onlyIfAny } = plain.texts;
  const lead = 'says' in requirement ? onlyIf : 'all' in requirement ? onlyIfAll : onlyIfAny;
  return (
    <div id={id} class="only-if__hint">
      {lead} <RequirementText requirement={requirement} />
    </div>
  );
}

function RequirementText({ requirement }: { requirement: Requirement }) {
  const words = useWords();
  const { sections } = useInterview().page.value.questionnaire;
  const plain = usePlainWay();
  if (!plain) return null;
  if ('says' in requirement) return <>{describeClause(requirement, sections, words, plain.texts)}</>;
  const parts = 'all' in requirement ? requirement.all : requirement.any;
  return (
    <ul>
      {parts.map((part, position) => (
        <li key={position}>
          {!('says' in part) && ('all' in part ? plain.texts.allOf : plain.texts.anyOf)}{' '}
          <RequirementText requirement={part} />
        </li>
      ))}
    </ul>
  );
}
