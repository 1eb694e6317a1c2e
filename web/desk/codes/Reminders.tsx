import { codesWords } from '../i18n/codes.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { sayRefusal } from './refusal.ts';
import { saveFile } from './saveFile.ts';

/** Letters not used yet: their numbers, or new codes in their place. */
export function Reminders({ path, onRenewed }: { path: string; onRenewed: () => void }) {
  const words = say(codesWords);
  const remind = useAction(async (newCodes: boolean) => {
    await saveFile(`${path}/codes/reminders`, { newCodes });
    if (newCodes) onRenewed();
  });
  return (
    <section>
      <h2>{words.remindHeading}</h2>
      <p>{words.remindHint}</p>
      {remind.error !== undefined && <Notice kind="fault">{sayRefusal(remind.error)}</Notice>}
      <p class="buttons">
        <Button isBusy={remind.isBusy} onClick={() => void remind.run(false)}>
          {words.remind}
        </Button>
        <Button
          look="danger"
          isBusy={remind.isBusy}
          onClick={() => {
            if (confirm(words.renewWarning)) void remind.run(true);
          }}
        >
          {words.renew}
        </Button>
      </p>
    </section>
  );
}
