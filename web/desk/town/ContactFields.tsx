import { townWords } from '../i18n/town.ts';
import { Field } from '../parts/Field.tsx';
import { say } from '../state/language.ts';
import { type ContactDraft, type ContactField, pathOfContact } from './draft.ts';
import { type FaultsByPath, sayFault } from './sayFault.ts';
import { TextPair } from './TextPair.tsx';

/** Somebody residents can turn to. */
export function ContactFields({
  field,
  contact,
  faults,
  onChange,
}: {
  field: ContactField;
  contact: ContactDraft;
  faults: FaultsByPath;
  onChange: (contact: ContactDraft) => void;
}) {
  const words = say(townWords);
  const { title, about } = words.groups[field];
  const path = pathOfContact[field];
  const unreachable = sayFault(faults, path);
  const set = (change: Partial<ContactDraft>) => onChange({ ...contact, ...change });
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      <p class="field__hint">{about}</p>
      <TextPair
        label={words.who}
        rows={2}
        text={contact.name}
        fault={sayFault(faults, `${path}.name`)}
        onInput={(name) => set({ name })}
      />
      <div class="pair">
        <Field
          label={words.mail}
          inputMode="email"
          value={contact.mail}
          fault={sayFault(faults, `${path}.mail`) ?? unreachable}
          onInput={(mail) => set({ mail })}
        />
        <Field
          label={words.phone}
          value={contact.phone}
          fault={sayFault(faults, `${path}.phone`)}
          onInput={(phone) => set({ phone })}
        />
      </div>
      <TextPair
        label={words.post}
        rows={2}
        text={contact.post}
        fault={sayFault(faults, `${path}.post`)}
        onInput={(post) => set({ post })}
      />
    </fieldset>
  );
}
