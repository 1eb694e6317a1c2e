import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { codesWords } from '../i18n/codes.ts';
import { Button } from '../parts/Button.tsx';
import { ConfirmByName } from '../parts/ConfirmByName.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { sayRefusal } from './refusal.ts';
import { saveFile } from './saveFile.ts';

/** Letters not used yet: their numbers, or new codes in their place. */
export function Reminders({ path, wave, onRenewed }: { path: string; wave: string; onRenewed: () => void }) {
  const words = say(codesWords);
  const [asksToRenew, setAsksToRenew] = useState(false);
  const remind = useAction(async (newCodes: boolean) => {
    await saveFile(`${path}/codes/reminders`, { newCodes });
    if (newCodes) onRenewed();
  });
  return (
    <section class="stack">
      <h2>{words.remindHeading}</h2>
      <p>{words.remindHint}</p>
      {remind.error !== undefined && <Notice kind="fault">{sayRefusal(remind.error)}</Notice>}
      <p class="buttons">
        <Button isBusy={remind.isBusy} onClick={() => void remind.run(false)}>
          {words.remind}
        </Button>
        <Button look="danger" isBusy={remind.isBusy} onClick={() => setAsksToRenew(true)}>
          {words.renew}
        </Button>
      </p>
      {asksToRenew && (
        <ConfirmByName
          title={fill(words.renewTitle, { wave })}
          name={wave}
          action={words.renewAction}
          onConfirm={() => remind.run(true)}
          onClose={() => setAsksToRenew(false)}
        >
          <p>{words.renewWarning}</p>
        </ConfirmByName>
      )}
    </section>
  );
}
