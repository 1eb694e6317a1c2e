import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { useInterview, useWords } from '../InterviewContext.ts';

export interface StillThereProps {
  seconds: number;
  onStay: () => void;
  onEnd: () => void;
}

/** Asks before it erases. Every second is shown; only every tenth is spoken, so that the buttons can be heard. */
export function StillThere({ seconds, onStay, onEnd }: StillThereProps) {
  const { kiosk } = useInterview().page.value;
  const { plural } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    // Older browsers know the element by its name only.
    if ('showModal' in shown) shown.showModal();
    // Closed before it goes, so that the focus returns to where it was.
    return () => shown.close?.();
  }, []);
  if (!kiosk) return null;
  const spoken = Math.ceil(seconds / 10) * 10;
  return (
    <dialog
      ref={dialog}
      class="still-there"
      open={typeof HTMLDialogElement === 'undefined'}
      role="alertdialog"
      aria-labelledby="still-there"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="still-there">{kiosk.askHeading}</h2>
      <p aria-hidden="true" class="still-there__count">
        {plural(kiosk.ask, seconds, { seconds })}
      </p>
      <p class="sr-only" role="status">
        {plural(kiosk.ask, spoken, { seconds: spoken })}
      </p>
      <div class="section__end">
        <Button onClick={onStay}>{kiosk.stay}</Button>
        <Button look="secondary" onClick={onEnd}>
          {kiosk.end}
        </Button>
      </div>
    </dialog>
  );
}
