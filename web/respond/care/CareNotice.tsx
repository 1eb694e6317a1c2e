import type { VisibleSection } from '../../../surveys/language/visibility.ts';
import { fill } from '../../i18n/fill.ts';
import { under } from '../../ui/under.ts';
import { useInterview, useWords } from '../InterviewContext.ts';

/** On a sensitive page: that nothing has to be answered, where help is, and how to leave in a hurry. */
export function CareNotice() {
  const { page } = useInterview();
  const { keeping } = useWords().texts;
  const { leaveHint } = page.value.kiosk ?? keeping;
  return (
    <p class="care">
      {keeping.careHere} {fill(leaveHint, { button: keeping.leave })} <HelpLink />
    </p>
  );
}

/** Before a sensitive page: what comes next. */
export function CareAhead({ next }: { next: VisibleSection | undefined }) {
  const { texts, authored } = useWords();
  if (!next?.section.sensitive) return null;
  return (
    <p class="care">
      {fill(texts.keeping.careNext, { section: authored(next.section.title) })} <HelpLink />
    </p>
  );
}

function HelpLink() {
  const { municipality, language, kiosk } = useInterview().page.value;
  const { help } = useWords().texts.keeping;
  // From a page without a script nothing would lead the kiosk back to its start.
  if (kiosk) return null;
  return (
    <a
      href={under(
        `/m/${encodeURIComponent(municipality.key)}/hilfe?language=${encodeURIComponent(language)}`,
      )}
    >
      {help}
    </a>
  );
}
