import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { entryWords } from '../i18n/entry.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { language, say } from '../state/language.ts';
import type { Work } from './work.ts';

/** A form that is due twice was typed once: whoever types it again is somebody else, or the same person at once. */
export function HandOver({
  path,
  work,
  onSelf,
  onKept,
}: {
  path: string;
  work: Work;
  onSelf: () => void;
  onKept: (kept: NonNullable<Work['kept']>) => void;
}) {
  const words = say(entryWords);
  const keep = useAction(async () => {
    const { submission, language: spoken, bundle, form } = work;
    const typing = { submission, language: spoken, ...(bundle && { bundle }), values: form.values };
    onKept(await ask(path, 'POST', typing));
  });
  return (
    <div class="stack">
      <FocusedHeading>{words.dueTwice}</FocusedHeading>
      <p class="prose">{words.dueTwiceIntro}</p>
      {keep.fault && <Notice kind="fault">{keep.fault}</Notice>}
      <p class="buttons">
        <Button look="primary" isBusy={keep.isBusy} onClick={keep.run}>
          {words.keepForOther}
        </Button>
        <Button disabled={keep.isBusy} onClick={onSelf}>
          {words.typeAgainNow}
        </Button>
      </p>
    </div>
  );
}

/** The mark that goes onto the paper: shown once, and known to this page and the server alone. */
export function KeptMark({ kept, onNext }: { kept: NonNullable<Work['kept']>; onNext: () => void }) {
  const words = say(entryWords);
  const time = new Date(kept.until).toLocaleTimeString(language.value, { timeStyle: 'short' });
  return (
    <div class="stack">
      <FocusedHeading>{words.writeMark}</FocusedHeading>
      <p class="entry__mark">{kept.mark}</p>
      <p class="prose">{fill(words.keptUntil, { time })}</p>
      <p class="buttons">
        <Button look="primary" onClick={onNext}>
          {words.nextForm}
        </Button>
      </p>
    </div>
  );
}

/** Takes the focus, not a button: an Enter that is held down must not choose. */
function FocusedHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
