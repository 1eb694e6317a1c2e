import { useState } from 'preact/hooks';
import type { DeskTown } from '../../../server/municipalities/describeTown.ts';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { townWords } from '../i18n/town.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { ContactFields } from './ContactFields.tsx';
import { type ContactField, draftOf, settingsOf, type TextField, type TownDraft } from './draft.ts';
import { LookFields } from './LookFields.tsx';
import { faultsOf, sayFault } from './sayFault.ts';
import { TextPair } from './TextPair.tsx';

const contacts: readonly ContactField[] = ['responsible', 'dataProtection', 'access', 'enforcement'];
const texts: readonly TextField[] = ['imprint', 'legalBasis', 'addressSource', 'results', 'paperReturn'];

/** One form, saved as a whole or not at all; every fault stands at its field. */
export function TownForm({
  path,
  town,
  onSaved,
  onTouched,
}: {
  path: string;
  town: DeskTown;
  onSaved: (says: string) => void;
  onTouched: () => void;
}) {
  const words = say(townWords);
  const [draft, setDraft] = useState(() => draftOf(town));
  const [isTouched, setTouched] = useState(false);
  const change = (part: Partial<TownDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setTouched(true);
    onTouched();
  };
  const save = useAction(async () => {
    await ask(path, 'PUT', settingsOf(draft));
    setTouched(false);
    onSaved(words.saved);
  });
  const faults = faultsOf(save.error);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <LookFields draft={draft} faults={faults} onChange={change} />
      {contacts.map((field) => (
        <ContactFields
          key={field}
          field={field}
          contact={draft.contacts[field]}
          faults={faults}
          onChange={(contact) => change({ contacts: { ...draft.contacts, [field]: contact } })}
        />
      ))}
      <fieldset class="group">
        <legend>{words.groups.texts.title}</legend>
        <p class="field__hint">{words.groups.texts.about}</p>
        <p class="field__hint">{words.keptFrom}</p>
        {texts.map((field) => (
          <TextPair
            key={field}
            label={words[field]}
            hint={words[`${field}Hint`]}
            text={draft.texts[field]}
            fault={sayFault(faults, field)}
            onInput={(text) => change({ texts: { ...draft.texts, [field]: text } })}
          />
        ))}
      </fieldset>
      {save.fault && (
        <Notice kind="fault">
          {faults.size > 0 ? fill(words.faults, { count: faults.size }) : save.fault}
        </Notice>
      )}
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={save.isBusy}>
          {words.save}
        </Button>
        {isTouched && <span class="field__hint">{words.unsaved}</span>}
      </p>
    </form>
  );
}
