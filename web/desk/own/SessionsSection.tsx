import { useState } from 'preact/hooks';
import type { OwnAccount } from '../../../server/accounts/ownRoutes.ts';
import { ask } from '../api.ts';
import { ownWords } from '../i18n/own.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Table } from '../parts/Table.tsx';
import { useAction } from '../parts/useAction.ts';
import { formatMoment } from '../state/format.ts';
import { say } from '../state/language.ts';
import { refreshSession } from '../state/session.ts';

/** Where one is signed in, as far as that is known: since when, never from where. */
export function SessionsSection({
  sessions,
  hasFactor,
  onChanged,
}: {
  sessions: OwnAccount['sessions'];
  hasFactor: boolean;
  onChanged: () => Promise<void>;
}) {
  const { sessions: words } = say(ownWords);
  const [proof, setProof] = useState('');
  const end = useAction(async (id: string) => {
    await ask(`/session/own/sessions/${id}`, 'DELETE', { proof });
    setProof('');
    await onChanged();
  });
  const endAll = useAction(async () => {
    await ask('/session/own/sessions', 'DELETE', { proof });
    await refreshSession();
  });
  const fault = end.fault ?? endAll.fault;
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <Table
        caption={words.list}
        empty={words.none}
        rows={sessions}
        keyOf={({ id }) => id}
        columns={[
          { title: words.started, cell: ({ startedAt }) => formatMoment(startedAt), isNamed: true },
          { title: words.seen, cell: ({ seenAt }) => formatMoment(seenAt) },
          {
            title: words.action,
            isAction: true,
            cell: ({ id, isCurrent, startedAt }) =>
              isCurrent ? (
                words.this
              ) : (
                <Button
                  look="quiet"
                  disabled={proof === ''}
                  label={`${words.end}: ${formatMoment(startedAt)}`}
                  onClick={() => end.run(id)}
                >
                  {words.end}
                </Button>
              ),
          },
        ]}
      />
      <Field
        label={hasFactor ? words.code : words.password}
        hint={words.proof}
        type={hasFactor ? 'text' : 'password'}
        autocomplete={hasFactor ? 'one-time-code' : 'current-password'}
        value={proof}
        onInput={setProof}
      />
      <Button look="danger" disabled={proof === ''} isBusy={endAll.isBusy} onClick={endAll.run}>
        {words.endAll}
      </Button>
    </section>
  );
}
