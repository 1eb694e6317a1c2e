import { useState } from 'preact/hooks';
import type { AuditReply } from '../../../server/accounts/readAuditQuery.ts';
import { fill } from '../../i18n/fill.ts';
import { fileAddress } from '../api.ts';
import { auditWords } from '../i18n/audit.ts';
import { shellWords } from '../i18n/shell.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ScreenLink } from '../parts/ScreenLink.tsx';
import { sayActor } from '../parts/sayActor.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { addressOf, go, query } from '../state/address.ts';
import { formatRecorded } from '../state/format.ts';
import { say } from '../state/language.ts';

type AuditEntry = AuditReply['entries'][number];

/** What was done in the town's name. Filter and page stand in the address. */
export function AuditScreen({ town }: ScreenProps) {
  const words = say(auditWords);
  const here = addressOf(town.key, 'protokoll');
  const search = query.value.toString();
  const path = `/desk/municipalities/${town.key}/audit`;
  const { data, fault } = useLoaded<AuditReply>(`${path}?${search}`);
  return (
    <>
      <p>{words.intro}</p>
      <Filters key={search} here={here} />
      {fault && <Notice kind="fault">{fault}</Notice>}
      {data && (
        <>
          <Table
            caption={words.list}
            empty={words.none}
            rows={data.entries}
            keyOf={({ number }) => number}
            columns={columnsOf()}
          />
          <Pages here={here} reply={data} />
        </>
      )}
      <p>
        <a href={fileAddress(`${path}.csv?${search}`)} download>
          {words.download}
        </a>
      </p>
    </>
  );
}

function Filters({ here }: { here: string }) {
  const words = say(auditWords);
  const [typed, setTyped] = useState({
    words: query.value.get('words') ?? '',
    from: query.value.get('from') ?? '',
    to: query.value.get('to') ?? '',
  });
  const wanted = Object.entries(typed).filter(([, value]) => value.trim() !== '');
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault();
        go(`${here}?${new URLSearchParams(wanted)}`);
      }}
    >
      <Field
        label={words.words}
        type="search"
        value={typed.words}
        onInput={(value) => setTyped({ ...typed, words: value })}
      />
      <Field
        label={words.from}
        type="date"
        value={typed.from}
        onInput={(from) => setTyped({ ...typed, from })}
      />
      <Field label={words.to} type="date" value={typed.to} onInput={(to) => setTyped({ ...typed, to })} />
      <Button type="submit">{words.filter}</Button>
      {wanted.length > 0 && (
        <Button look="quiet" onClick={() => go(here)}>
          {words.all}
        </Button>
      )}
    </form>
  );
}

function columnsOf(): Column<AuditEntry>[] {
  const words = say(auditWords);
  return [
    { title: words.at, cell: ({ at }) => formatRecorded(at) },
    {
      title: words.who,
      cell: ({ who, account }) => who ?? sayActor(account),
    },
    { title: words.action, cell: ({ action }) => words.actions[action] ?? action },
    { title: words.subject, cell: saySubject },
    { title: words.detail, cell: sayDetail },
    { title: words.number, cell: ({ number }) => number, isNumber: true },
  ];
}

/** Of refused access, whose it would have been: "admin, analyst (mayRunWaves)" is kept. */
function saySubject({ action, subject }: AuditEntry): string {
  if (action !== 'access.refused') return sayActor(subject);
  const { roles } = say(shellWords);
  const held = subject.replace(/ \(.*$/, '').split(', ');
  return fill(say(auditWords).onlyFor, {
    roles: held.map((role) => roles[role as keyof typeof roles] ?? role).join(', '),
  });
}

/** Other capabilities say their details in words of their own. */
function sayDetail({ action, detail }: AuditEntry): string {
  const words = say(auditWords);
  const names: Record<string, string | undefined> = say(shellWords).roles;
  if (action === 'account.link') return detail ? words.secondFactorToo : '';
  if (action !== 'account.roles' && action !== 'account.separation') return detail ?? '';
  if (detail === 'none') return words.noRole;
  return (detail ?? '')
    .split(' ')
    .map((role) => names[role] ?? role)
    .join(', ');
}

function Pages({ here, reply: { total, pageSize } }: { here: string; reply: AuditReply }) {
  const words = say(auditWords);
  const page = Number(query.value.get('page') ?? 1);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const to = (wanted: number) => {
    const search = new URLSearchParams(query.value);
    search.set('page', String(wanted));
    return `${here}?${search}`;
  };
  return (
    <nav class="buttons" aria-label={words.pages}>
      {page > 1 && <ScreenLink to={to(page - 1)}>{words.newer}</ScreenLink>}
      <span>{fill(words.count, { total, page, pages })}</span>
      {page < pages && <ScreenLink to={to(page + 1)}>{words.older}</ScreenLink>}
    </nav>
  );
}
