import { underResidents } from '../../ui/underResidents.ts';
import { ask } from '../api.ts';
import { waveWords } from '../i18n/waves.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

/** Where the questionnaire is being tried out, to be passed on and to be ended. */
export function TrialLine({
  town,
  path,
  test,
  onDone,
}: {
  town: string;
  path: string;
  test: string;
  onDone: (says: string) => void;
}) {
  const words = say(waveWords).test;
  const address = underResidents(`/m/${town}/${test}`);
  const end = useAction(async () => {
    await ask(`${path}/test`, 'DELETE');
    onDone(words.ended);
  });
  return (
    <div class="trial stack">
      {end.fault && <Notice kind="fault">{end.fault}</Notice>}
      <p class="prose">{words.about}</p>
      <p class="secret">
        <a href={address} target="_blank" rel="noopener noreferrer">
          {new URL(address, location.href).href}
        </a>
      </p>
      <Button onClick={end.run} isBusy={end.isBusy}>
        {words.end}
      </Button>
    </div>
  );
}
