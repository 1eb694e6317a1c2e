import { useState } from 'preact/hooks';
import type { AccountEntry } from '../../../server/accounts/accountEntry.ts';
import type { Link } from '../../../server/accounts/links.ts';
import { fill } from '../../i18n/fill.ts';
import { accountWords } from '../i18n/accounts.ts';
import { shellWords } from '../i18n/shell.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { formatDay } from '../state/format.ts';
import { say } from '../state/language.ts';
import { AddAccount } from './AddAccount.tsx';
import { ManageAccount } from './ManageAccount.tsx';
import { ShownLink } from './ShownLink.tsx';

/** Who works for the town. Below the list stands one form at a time: somebody new, or one person. */
export function AccountsScreen({ town, account }: ScreenProps) {
  const words = say(accountWords);
  const path = `/desk/municipalities/${town.key}/accounts`;
  const { data, fault, reload } = useLoaded<AccountEntry[]>(path);
  const [open, setOpen] = useState<string>();
  const [told, setTold] = useState<string>();
  const [shown, setShown] = useState<{ email: string; link: Link }>();
  const close = () => setOpen(undefined);
  const openForm = (form: string) => {
    setTold(undefined);
    setShown(undefined);
    setOpen(form);
  };
  const finish = (says: string | undefined) => {
    setTold(says);
    close();
    void reload();
  };
  const managed = data?.find(({ id }) => id === open);
  return (
    <>
      <p>{words.intro}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {told && <Notice kind="done">{told}</Notice>}
      {shown && <ShownLink {...shown} onClose={() => setShown(undefined)} />}
      {open !== 'new' && (
        <Button look="primary" onClick={() => openForm('new')}>
          {words.add}
        </Button>
      )}
      {open === 'new' && (
        <AddAccount
          path={path}
          onClose={close}
          onAdded={({ email, link }) => {
            if (link) setShown({ email, link });
            finish(link ? undefined : fill(words.addedElsewhere, { email }));
          }}
        />
      )}
      {managed && (
        <ManageAccount
          key={managed.id}
          path={`${path}/${managed.id}`}
          entry={managed}
          onChanged={finish}
          onClose={close}
          onLink={(link) => {
            setShown({ email: managed.email, link });
            finish(undefined);
          }}
        />
      )}
      {data && (
        <Table
          caption={words.list}
          empty={words.none}
          rows={data}
          keyOf={({ id }) => id}
          columns={columnsOf(account.id, openForm)}
        />
      )}
    </>
  );
}

function columnsOf(self: string, manage: (id: string) => void): Column<AccountEntry>[] {
  const words = say(accountWords);
  const names = say(shellWords).roles;
  return [
    {
      title: words.person,
      cell: ({ id, name, email }) => (
        <>
          {name} {id === self && <span class="aside">({words.self})</span>}
          <br />
          <span class="aside">{email}</span>
        </>
      ),
    },
    {
      title: words.roles,
      cell: ({ roles, separationBrokenSince }) => (
        <>
          {roles.map((role) => names[role]).join(', ')}
          {separationBrokenSince && (
            <>
              <br />
              <span class="aside">
                {fill(words.separationSince, { day: formatDay(separationBrokenSince) })}
              </span>
            </>
          )}
        </>
      ),
    },
    { title: words.state, cell: (entry) => stateOf(entry) },
    {
      title: words.actions,
      cell: ({ id, email }) => (
        <Button look="quiet" label={fill(words.manage, { email })} onClick={() => manage(id)}>
          {words.actions}
        </Button>
      ),
    },
  ];
}

function stateOf({ isLocked, hasPassword, hasSecondFactor, roles }: AccountEntry): string {
  const words = say(accountWords);
  if (isLocked) return words.locked;
  if (!hasPassword) return words.waiting;
  const needsFactor = roles.some((role) => role !== 'council');
  return needsFactor && !hasSecondFactor ? words.noFactor : words.active;
}
