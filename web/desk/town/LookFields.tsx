import { townWords } from '../i18n/town.ts';
import { Field } from '../parts/Field.tsx';
import { say } from '../state/language.ts';
import type { TownDraft } from './draft.ts';
import { type FaultsByPath, sayFault } from './sayFault.ts';

/** Name, address, colours, and the date of the accessibility statement. */
export function LookFields({
  draft,
  faults,
  onChange,
}: {
  draft: TownDraft;
  faults: FaultsByPath;
  onChange: (part: Partial<TownDraft>) => void;
}) {
  const words = say(townWords);
  return (
    <fieldset class="group">
      <legend>{words.groups.look.title}</legend>
      <p class="field__hint">{words.groups.look.about}</p>
      <div class="pair">
        <Field
          label={words.name}
          value={draft.name}
          fault={sayFault(faults, 'name')}
          onInput={(name) => onChange({ name })}
        />
        <Field
          label={words.address}
          hint={words.addressHint}
          value={draft.address}
          fault={sayFault(faults, 'address')}
          onInput={(address) => onChange({ address })}
        />
        <Field
          label={words.colour}
          hint={words.colourHint}
          value={draft.colour}
          fault={sayFault(faults, 'colour')}
          onInput={(colour) => onChange({ colour })}
        />
        <Field
          label={words.darkColour}
          value={draft.darkColour}
          fault={sayFault(faults, 'darkColour')}
          onInput={(darkColour) => onChange({ darkColour })}
        />
        <Field
          label={words.statementOn}
          type="date"
          value={draft.statementOn}
          fault={sayFault(faults, 'accessibility.statementOn')}
          onInput={(statementOn) => onChange({ statementOn })}
        />
      </div>
    </fieldset>
  );
}
