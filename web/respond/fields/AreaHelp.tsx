import { useState } from 'preact/hooks';
import type { AreaQuestion } from '../../../surveys/language/questionnaire.ts';
import { useWords } from '../InterviewContext.ts';
import { WhereParts } from '../where/WhereParts.tsx';

/** For who does not know the name of the area they live in. */
export function AreaHelp({ question }: { question: AreaQuestion }) {
  const { texts } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="area-help">
      <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {texts.where.unknownArea}
      </button>
      {isOpen && <WhereParts>{({ AreaWays }) => <AreaWays question={question} />}</WhereParts>}
    </div>
  );
}
