import { useState } from 'preact/hooks';
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
  onNext,
}: {
  path: string;
  work: Work;
  onSelf: () => void;
  onNext: () => void;
}) {
  const words = say(entryWords);
  const [kept, setKept] = useState<{ mark: string; until: string }>();
  const keep = useAction(async () => {
    const { submission, language: spoken, bundle, form } = work;
    const typing = { submission, language: spoken, ...(bundle && { bundle }), values: form.values };
    setKept(await ask(path, 'POST', typing));
  });
  if (kept) {
    const time = new Date(kept.until).toLocaleTimeString(language.value, { timeStyle: 'short' });
    return (
      <div class="stack">
        <Notice kind="done">
          <p>{words.writeMark}</p>
          <p class="entry__mark">{kept.mark}</p>
          <p>{fill(words.keptUntil, { time })}</p>
        </Notice>
        <p class="buttons">
          <Button look="primary" onClick={onNext}>
            {words.nextForm}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div class="stack">
      <h2>{words.dueTwice}</h2>
      <p class="prose">{words.dueTwiceIntro}</p>
      {keep.fault && <Notice kind="fault">{keep.fault}</Notice>}
      <p class="buttons">
        <Button look="primary" onClick={onSelf}>
          {words.typeAgainNow}
        </Button>
        <Button isBusy={keep.isBusy} onClick={keep.run}>
          {words.keepForOther}
        </Button>
      </p>
    </div>
  );
}
