import { useRef } from 'preact/hooks';
import type { Fault } from '../../../server/http/fault.ts';
import type { DeskTown } from '../../../server/municipalities/describeTown.ts';
import { under } from '../../ui/under.ts';
import { ask, RefusedByServer } from '../api.ts';
import { townWords } from '../i18n/town.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayFault } from '../parts/sayFault.ts';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

/** The town's crest: shown, replaced, taken away. */
export function CrestForm({
  path,
  town,
  onChanged,
}: {
  path: string;
  town: DeskTown;
  onChanged: (says: string) => void;
}) {
  const words = say(townWords);
  const input = useRef<HTMLInputElement>(null);
  const put = useAction(async (file: File) => {
    await ask(`${path}/crest`, 'PUT', file);
    onChanged(words.crest.saved);
  });
  const drop = useAction(async () => {
    await ask(`${path}/crest`, 'DELETE');
    onChanged(words.saved);
  });
  const fault = put.fault ?? drop.fault;
  const refused =
    put.error instanceof RefusedByServer ? (put.error.details.crest as Fault | undefined) : undefined;
  return (
    <fieldset class="group">
      <legend>{words.crest.title}</legend>
      <p class="field__hint">{words.crest.about}</p>
      {fault && <Notice kind="fault">{refused ? `${words.wrong.crest} ${sayFault(refused)}` : fault}</Notice>}
      {town.crest && <img class="crest" src={under(town.crest)} alt={words.crest.alt} />}
      {!town.settings && <p>{words.crest.first}</p>}
      <input
        ref={input}
        type="file"
        hidden
        accept="image/svg+xml,image/png"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void put.run(file);
          event.currentTarget.value = '';
        }}
      />
      <p class="buttons">
        <Button disabled={!town.settings} isBusy={put.isBusy} onClick={() => input.current?.click()}>
          {words.crest.choose}
        </Button>
        {town.crest && (
          <Button isBusy={drop.isBusy} onClick={drop.run}>
            {words.crest.drop}
          </Button>
        )}
      </p>
    </fieldset>
  );
}
