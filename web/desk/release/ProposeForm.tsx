import { useState } from 'preact/hooks';
import type { Audience } from '../../../server/release/desk/audience.ts';
import { ask } from '../api.ts';
import { releaseWords } from '../i18n/release.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import type { DecisionProps } from './Decision.tsx';

const audiences: readonly Audience[] = ['council', 'councilThenPublic', 'public'];

/** One account says who is to read the figures. */
export function ProposeForm({ path, release, onChange }: DecisionProps) {
  const words = say(releaseWords).propose;
  const names = say(releaseWords).audience;
  const [audience, setAudience] = useState<Audience>(release.state === 'council' ? 'public' : 'council');
  const [publicOn, setPublicOn] = useState('');
  const propose = useAction(async () => {
    await ask(`${path}/proposal`, 'PUT', {
      audience,
      ...(audience === 'councilThenPublic' && { publicOn }),
    });
    await onChange();
  });
  const offered = audiences.filter((one) => release.state === 'built' || one !== 'council');
  return (
    <form
      class="release__form"
      onSubmit={(event) => {
        event.preventDefault();
        void propose.run();
      }}
    >
      <fieldset>
        <legend>{words.audience}</legend>
        {offered.map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="audience"
              value={one}
              checked={audience === one}
              onChange={() => setAudience(one)}
            />
            <span>{names[one]}</span>
          </label>
        ))}
      </fieldset>
      {audience === 'councilThenPublic' && (
        <Field
          type="date"
          label={words.publicOn}
          hint={words.publicOnHint}
          value={publicOn}
          onInput={setPublicOn}
          required
        />
      )}
      <p class="release__quiet">{words.why}</p>
      {propose.fault && <Notice kind="fault">{propose.fault}</Notice>}
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={propose.isBusy}>
          {words.send}
        </Button>
      </p>
    </form>
  );
}
