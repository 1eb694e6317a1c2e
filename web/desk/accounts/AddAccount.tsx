import { useState } from 'preact/hooks';
import type { AddedAccount } from '../../../server/accounts/handOver.ts';
import { ask, RefusedByServer } from '../api.ts';
import { accountWords } from '../i18n/accounts.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { type Language, say } from '../state/language.ts';
import { RoleFields } from './RoleFields.tsx';
import { useRoles } from './useRoles.ts';

export interface AddAccountProps {
  /** ".../accounts" */
  path: string;
  onAdded: (created: AddedAccount) => void;
  onClose: () => void;
}

/** The form for somebody new. */
export function AddAccount({ path, onAdded, onClose }: AddAccountProps) {
  const words = say(accountWords);
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [spoken, setSpoken] = useState<Language>('de');
  const roles = useRoles([]);
  const add = useAction(() =>
    roles.store(async () =>
      onAdded(await ask<AddedAccount>(path, 'POST', { email, name, language: spoken, ...roles.body })),
    ),
  );
  const field = faultyField(add.error);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add.run();
      }}
    >
      <h2>{words.add}</h2>
      {add.fault && <Notice kind="fault">{field === 'roles' ? words.rolesFault : add.fault}</Notice>}
      <Field
        label={words.email}
        type="email"
        autocomplete="off"
        isFirst
        value={email}
        onInput={setEmail}
        fault={field === 'email' ? words.emailFault : undefined}
      />
      <Field label={words.name} hint={words.nameHint} autocomplete="off" value={name} onInput={setName} />
      <Choice
        label={words.language}
        hint={words.languageHint}
        value={spoken}
        options={[
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ]}
        onChoose={setSpoken}
      />
      <RoleFields {...roles.fields} />
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={add.isBusy}>
          {words.add}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </p>
    </form>
  );
}

function faultyField(error: unknown): unknown {
  return error instanceof RefusedByServer && error.code === 'account.invalid'
    ? error.details.field
    : undefined;
}
