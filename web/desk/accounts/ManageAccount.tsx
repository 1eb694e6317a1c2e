import { useState } from 'preact/hooks';
import type { AccountEntry } from '../../../server/accounts/accountEntry.ts';
import type { HandedLink } from '../../../server/accounts/handOver.ts';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { accountWords } from '../i18n/accounts.ts';
import { Button } from '../parts/Button.tsx';
import { ConfirmByName } from '../parts/ConfirmByName.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { RoleFields } from './RoleFields.tsx';
import { useRoles } from './useRoles.ts';

export interface ManageAccountProps {
  /** ".../accounts/<id>" */
  path: string;
  entry: AccountEntry;
  onChanged: (says: string) => void;
  onLink: (handed: HandedLink) => void;
  onClose: () => void;
}

/** Roles of one person, and who may sign in. */
export function ManageAccount({ path, entry, onChanged, onLink, onClose }: ManageAccountProps) {
  const words = say(accountWords);
  const { email, isLocked, isElsewhere } = entry;
  const [confirming, setConfirming] = useState<'remove' | 'erase'>();
  const roles = useRoles(entry.roles);
  const saveRoles = useAction(() =>
    roles.store(async () => {
      await ask(`${path}/roles`, 'PUT', roles.body);
      onChanged(words.changed);
    }),
  );
  const act = useAction(async (what: 'lock' | 'sessions') => {
    if (what === 'lock') await ask(`${path}/lock`, 'PUT', { isLocked: !isLocked });
    else await ask(`${path}/sessions`, 'DELETE');
    onChanged(what === 'lock' ? words.changed : fill(words.revoked, { email }));
  });
  const makeLink = useAction(async (renewsSecondFactor: boolean) =>
    onLink(await ask<HandedLink>(`${path}/link`, 'POST', { renewsSecondFactor })),
  );
  const leave = async () => {
    if (confirming === 'erase') await ask(path, 'DELETE');
    else await ask(`${path}/roles`, 'PUT', { roles: [] });
    onChanged(confirming === 'erase' ? fill(words.erased, { email }) : words.changed);
  };
  const fault = saveRoles.fault ?? act.fault ?? makeLink.fault;
  return (
    <section class="stack manage" aria-labelledby="manage-title">
      <h2 id="manage-title">{fill(words.manage, { email })}</h2>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <RoleFields {...roles.fields} />
      <p class="buttons">
        <Button
          look="primary"
          isBusy={saveRoles.isBusy}
          disabled={roles.fields.roles.length === 0}
          onClick={saveRoles.run}
        >
          {words.save}
        </Button>
        <Button look="danger" onClick={() => setConfirming('remove')}>
          {words.remove}
        </Button>
      </p>
      {isElsewhere ? (
        <p>{words.elsewhere}</p>
      ) : (
        <p class="buttons">
          <Button onClick={() => makeLink.run(false)}>{words.newLink}</Button>
          <Button onClick={() => makeLink.run(true)}>{words.newFactorLink}</Button>
          <Button onClick={() => act.run('sessions')}>{words.revoke}</Button>
          <Button look={isLocked ? 'secondary' : 'danger'} onClick={() => act.run('lock')}>
            {isLocked ? words.unlock : words.lock}
          </Button>
          <Button look="danger" onClick={() => setConfirming('erase')}>
            {words.erase}
          </Button>
        </p>
      )}
      <p>
        <Button look="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </p>
      {confirming && (
        <ConfirmByName
          title={words[`${confirming}Title`]}
          name={email}
          action={words[confirming]}
          onConfirm={leave}
          onClose={() => setConfirming(undefined)}
        >
          <p>{fill(words[`${confirming}Says`], { email })}</p>
        </ConfirmByName>
      )}
    </section>
  );
}
