import { useState } from 'preact/hooks';
import type { DeskList, ListedDraft } from '../../../../server/questionnaires/listDesk.ts';
import { ask } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ScreenLink } from '../../parts/ScreenLink.tsx';
import { sayActor } from '../../parts/sayActor.ts';
import { type Column, Table } from '../../parts/Table.tsx';
import { useAction } from '../../parts/useAction.ts';
import { useLoaded } from '../../parts/useLoaded.ts';
import { addressOf } from '../../state/address.ts';
import { say } from '../../state/language.ts';
import { fill, sayMoment, textOf } from '../texts.ts';
import { NewDraft } from './NewDraft.tsx';

/** The drafts of a town, where to begin a new one, and the open waves whose spelling can be mended. */
export function DraftList({ town }: { town: string }) {
  const words = say(editorWords).list;
  const { data, fault, reload } = useLoaded<DeskList>(`/desk/municipalities/${town}/questionnaires`);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  const running = data.waves.filter(({ state }) => state === 'open' || state === 'counting');
  return (
    <>
      <p>{words.intro}</p>
      <section>
        <h2>{words.drafts}</h2>
        {data.drafts.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <DraftTable town={town} drafts={data.drafts} reload={reload} />
        )}
      </section>
      <NewDraft town={town} list={data} reload={reload} />
      {running.length > 0 && (
        <section>
          <h2>{words.running}</h2>
          <ul class="running">
            {running.map(({ key, title, state }) => (
              <li key={key}>
                {words.state[state]} {textOf(title)} ({key}){' '}
                <ScreenLink to={addressOf(town, 'fragebogen', 'berichtigen', key)}>
                  {words.correct}
                </ScreenLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DraftTable({
  town,
  drafts,
  reload,
}: {
  town: string;
  drafts: readonly ListedDraft[];
  reload: () => Promise<void>;
}) {
  const words = say(editorWords).list;
  const [asked, setAsked] = useState<string>();
  const remove = useAction(async (key: string) => {
    await ask(`/desk/municipalities/${town}/questionnaires/drafts/${key}`, 'DELETE');
    setAsked(undefined);
    await reload();
  });
  const columns: Column<ListedDraft>[] = [
    {
      title: words.name,
      cell: ({ key, title }) => (
        <>
          <ScreenLink to={addressOf(town, 'fragebogen', 'entwurf', key)}>{textOf(title) || key}</ScreenLink>
          <span class="field__hint"> {key}</span>
        </>
      ),
    },
    { title: words.version, cell: ({ version }) => version },
    {
      title: words.saved,
      cell: ({ savedBy, savedAt }) => `${sayMoment(savedAt)} ${fill(words.by, { name: sayActor(savedBy) })}`,
    },
    {
      title: words.action,
      isAction: true,
      cell: ({ key, title }) => (
        <Button look="quiet" label={`${words.remove}: ${textOf(title) || key}`} onClick={() => setAsked(key)}>
          {words.remove}
        </Button>
      ),
    },
  ];
  return (
    <>
      {remove.fault && <Notice kind="fault">{remove.fault}</Notice>}
      <Table caption={words.drafts} empty="" rows={drafts} keyOf={({ key }) => key} columns={columns} />
      {asked && (
        <Notice kind="warning">
          <p>{fill(words.removing, { name: asked })}</p>
          <div class="buttons">
            <Button look="danger" isBusy={remove.isBusy} onClick={() => void remove.run(asked)}>
              {words.reallyRemove}
            </Button>
            <Button onClick={() => setAsked(undefined)}>{words.cancel}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}
