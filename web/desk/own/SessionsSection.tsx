import type { OwnAccount } from '../../../server/accounts/ownRoutes.ts';
import { ask } from '../api.ts';
import { ownWords } from '../i18n/own.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Table } from '../parts/Table.tsx';
import { useAction } from '../parts/useAction.ts';
import { formatMoment } from '../state/format.ts';
import { say } from '../state/language.ts';
import { refreshSession } from '../state/session.ts';

/** Where one is signed in, as far as that is known: since when, never from where. */
export function SessionsSection({
  sessions,
  onChanged,
}: {
  sessions: OwnAccount['sessions'];
  onChanged: () => Promise<void>;
}) {
  const { sessions: words } = say(ownWords);
  const end = useAction(async (id: string) => {
    await ask(`/session/own/sessions/${id}`, 'DELETE');
    await onChanged();
  });
  const endAll = useAction(async () => {
    await ask('/session/own/sessions', 'DELETE');
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
          { title: words.started, cell: ({ startedAt }) => formatMoment(startedAt) },
          { title: words.seen, cell: ({ seenAt }) => formatMoment(seenAt) },
          {
            title: words.action,
            cell: ({ id, isCurrent, startedAt }) =>
              isCurrent ? (
                words.this
              ) : (
                <Button
                  look="quiet"
                  label={`${words.end}: ${formatMoment(startedAt)}`}
                  onClick={() => end.run(id)}
                >
                  {words.end}
                </Button>
              ),
          },
        ]}
      />
      <Button look="danger" isBusy={endAll.isBusy} onClick={endAll.run}>
        {words.endAll}
      </Button>
    </section>
  );
}
