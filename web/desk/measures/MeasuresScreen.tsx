import { useState } from 'preact/hooks';
import { measureWords, type Status } from '../i18n/measures.ts';
import { Button } from '../parts/Button.tsx';
import { ConfirmByName } from '../parts/ConfirmByName.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Table } from '../parts/Table.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import { applyTable, arrange, type EntryWords, type StoredRow } from '../uploads/uploadApi.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { measureColumns } from './measureColumns.ts';

/** The register of measures: a list, and a form for one. Saving puts the whole register in the place of the earlier. */
export function MeasuresScreen({ town }: ScreenProps) {
  const words = say(measureWords);
  const base = `/desk/municipalities/${town.key}/uploads`;
  const entry = useLoaded<EntryWords>(base);
  const stored = useLoaded<StoredRow[]>(`${base}/measures/stored`);
  const [edited, setEdited] = useState<number>();
  const [doomed, setDoomed] = useState<StoredRow>();
  const [isSaved, setSaved] = useState(false);
  const fault = entry.fault ?? stored.fault;
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!entry.data || !stored.data) return null;
  const rows = stored.data;
  const store = async (next: readonly StoredRow[]) => {
    await applyTable({ town: town.key, kind: 'measures', wave: '' }, arrange(next, measureColumns));
    await stored.reload();
  };
  if (edited !== undefined) {
    return (
      <MeasureForm
        entry={entry.data}
        rows={rows}
        at={edited}
        onSave={async (next) => {
          await store(next);
          setEdited(undefined);
          setSaved(true);
        }}
        onClose={() => setEdited(undefined)}
      />
    );
  }
  return (
    <div class="stack">
      <p>{words.intro}</p>
      {isSaved && <Notice kind="done">{words.saved}</Notice>}
      <p class="buttons">
        <Button look="primary" onClick={() => setEdited(rows.length)}>
          {words.add}
        </Button>
      </p>
      <Table
        caption={words.list}
        empty={words.none}
        rows={rows}
        keyOf={({ key }) => key ?? ''}
        columns={[
          { title: words.title, cell: ({ title }) => title },
          { title: words.areas, cell: ({ areas }) => namesOf(areas, entry.data) || words.wholeTown },
          { title: words.from, cell: ({ from, to }) => (to ? `${from} – ${to}` : from) },
          { title: words.status, cell: ({ status }) => words.states[status as Status] },
          {
            title: words.action,
            isAction: true,
            cell: (row) => (
              <span class="buttons">
                <Button
                  look="quiet"
                  label={`${words.edit}: ${row.title}`}
                  onClick={() => setEdited(rows.indexOf(row))}
                >
                  {words.edit}
                </Button>
                <Button look="quiet" label={`${words.remove}: ${row.title}`} onClick={() => setDoomed(row)}>
                  {words.remove}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {doomed && (
        <ConfirmByName
          title={`${words.remove}: ${doomed.title}`}
          name={doomed.key ?? ''}
          action={words.remove}
          onClose={() => setDoomed(undefined)}
          onConfirm={() => store(rows.filter((row) => row !== doomed))}
        >
          <p>{words.removeWarning}</p>
        </ConfirmByName>
      )}
    </div>
  );
}

function namesOf(areas: string | undefined, entry: EntryWords | undefined): string {
  const keys = (areas ?? '').split('+').filter(Boolean);
  return keys.map((key) => entry?.areas.find((area) => area.key === key)?.name ?? key).join(', ');
}
