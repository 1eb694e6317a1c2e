import { useState } from 'preact/hooks';
import type { AccountEntry } from '../../../server/accounts/accountEntry.ts';
import type { HandedLink } from '../../../server/accounts/handOver.ts';
import { fill } from '../../i18n/fill.ts';
import { accountWords } from '../i18n/accounts.ts';
import { shellWords } from '../i18n/shell.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { State } from '../parts/State.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { formatDay } from '../state/format.ts';
import { say } from '../state/language.ts';
import { AddAccount } from './AddAccount.tsx';
import { ManageAccount } from './ManageAccount.tsx';
import { PostedLink } from './PostedLink.tsx';
import { ShownLink } from './ShownLink.tsx';

/** Who works for the town. Below the list stands one form at a time: somebody new, or one person. */
export function AccountsScreen({ town, account }: ScreenProps) {
  const words = say(accountWords);
  const path = `/desk/municipalities/${town.key}/accounts`;
  const { data, fault, reload } = useLoaded<AccountEntry[]>(path);
  const [open, setOpen] = useState<string>();
  const [told, setTold] = useState<string>();
  const [shown, setShown] = useState<{ email: string; handed: HandedLink }>();
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
      {shown && <Handed {...shown} town={town.key} onClose={() => setShown(undefined)} />}
      {open !== 'new' && (
        <Button look="primary" onClick={() => openForm('new')}>
          {words.add}
        </Button>
      )}
      {open === 'new' && (
        <AddAccount
          path={path}
          onClose={close}
          onAdded={({ email, link, mail }) => {
            if (link) setShown({ email, handed: { link } });
            if (mail) setShown({ email, handed: { mail } });
            finish(link || mail ? undefined : fill(words.addedElsewhere, { email }));
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
          onLink={(handed) => {
            setShown({ email: managed.email, handed });
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

interface HandedProps {
  email: string;
  handed: HandedLink;
  town: string;
  onClose: () => void;
}

/** A link on the screen, or on its way by mail. */
function Handed({ email, handed, town, onClose }: HandedProps) {
  if ('link' in handed) return <ShownLink email={email} link={handed.link} onClose={onClose} />;
  const path = `/desk/municipalities/${town}/mails/${handed.mail}`;
  return <PostedLink key={handed.mail} email={email} path={path} onClose={onClose} />;
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
      isAction: true,
      cell: ({ id, email }) => (
        <Button look="quiet" label={fill(words.manage, { email })} onClick={() => manage(id)}>
          {words.actions}
        </Button>
      ),
    },
  ];
}

function stateOf({ isLocked, hasPassword, hasSecondFactor, roles }: AccountEntry) {
  const words = say(accountWords);
  if (isLocked) return <State shape="square">{words.locked}</State>;
  if (!hasPassword) return <State shape="ring">{words.waiting}</State>;
  const needsFactor = roles.some((role) => role !== 'council');
  if (needsFactor && !hasSecondFactor) return <State shape="ring">{words.noFactor}</State>;
  return <State shape="dot">{words.active}</State>;
}
