import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { waveWords } from '../i18n/waves.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

/** A step of a wave that asks once; 'close' wants more. */
export type Step = 'opening' | 'again' | 'pause' | 'count' | 'close';

/** Says what a step means before it is taken. */
export function ConfirmStep({
  step,
  path,
  wave,
  onDone,
  onClose,
}: {
  step: Exclude<Step, 'close'>;
  path: string;
  wave: string;
  onDone: (says: string) => void;
  onClose: () => void;
}) {
  const words = say(waveWords);
  const { way, title, body, action, done } = describe(step);
  const take = useAction(async () => {
    await ask(`${path}/${way}`, 'POST');
    onClose();
    onDone(done);
  });
  return (
    <Dialog title={fill(title, { key: wave })} onClose={onClose}>
      <p>{body}</p>
      {take.fault && <Notice kind="fault">{take.fault}</Notice>}
      <p class="buttons">
        <Button look="primary" onClick={take.run} isBusy={take.isBusy}>
          {action}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </p>
    </Dialog>
  );
}

function describe(step: Exclude<Step, 'close'>) {
  const { opening, pause, count } = say(waveWords);
  const { asked: title, done } = opening;
  switch (step) {
    case 'opening':
      return { way: 'open', title, body: opening.body, action: opening.start, done };
    case 'again':
      return { way: 'open', title, body: opening.againBody, action: opening.again, done };
    case 'pause':
      return { way: 'pause', title: pause.asked, body: pause.body, action: pause.start, done: pause.done };
    case 'count':
      return { way: 'count', title: count.asked, body: count.body, action: count.start, done: count.done };
  }
}
