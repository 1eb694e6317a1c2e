import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterview, useWords } from '../InterviewContext.ts';
import { EraseButton } from './EraseButton.tsx';

/** What has just become of the answers; takes the focus, because the screen around it has changed. */
export function KeepingNotice() {
  const { notice } = useInterview();
  const { keeping } = useWords().texts;
  const line = useRef<HTMLParagraphElement>(null);
  const said = notice.value === 'erased' || notice.value === 'elsewhere' ? notice.value : undefined;
  useLayoutEffect(() => {
    if (!said) return;
    scrollTo(0, 0);
    line.current?.focus({ preventScroll: true });
  }, [said]);
  if (!said) return null;
  return (
    <p ref={line} class="summary summary--gap" role="status" tabIndex={-1}>
      {keeping[said]}
    </p>
  );
}

/** On the first page: where the answers will be, and the button that erases those there already are. */
export function WelcomeKeeping() {
  const { page, draft, keeping } = useInterview();
  const { texts } = useWords();
  const { kiosk } = page.value;
  const hasBegun = draft.value.section !== undefined;
  const here = keeping.value === 'device' ? texts.keeping.remembered : texts.survey.staysHere;
  return (
    <>
      <p class="quiet">{kiosk ? kiosk.staysHere : here}</p>
      {hasBegun && !kiosk && <EraseButton label={texts.keeping.erase} />}
    </>
  );
}
