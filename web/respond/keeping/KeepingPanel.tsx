import { useInterview, useWords } from '../InterviewContext.ts';
import { EraseButton } from './EraseButton.tsx';

/** Below every section: whether the answers outlast the tab, and the button that erases them. */
export function KeepingPanel() {
  const { page, keeping, notice, remember, forget } = useInterview();
  const { texts } = useWords();
  const words = texts.keeping;
  if (page.value.kiosk) return <EraseButton label={page.value.kiosk.erase} />;
  const isRemembered = keeping.value === 'device';
  return (
    <section class="keeping">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isRemembered}
        aria-describedby="keeping-hint"
        onClick={isRemembered ? forget : remember}
      >
        <span class="switch__track" aria-hidden="true" />
        <span>{words.remember}</span>
      </button>
      <p id="keeping-hint" class="quiet">
        {isRemembered ? words.remembered : words.rememberHint}
      </p>
      <p role="status" class="keeping__refused">
        {notice.value === 'refused' && words.refused} {keeping.value === 'page' && words.pageOnly}
      </p>
      <EraseButton label={words.erase} />
    </section>
  );
}
