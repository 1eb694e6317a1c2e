import { useState } from 'preact/hooks';
import { contextWords } from '../i18n/context.ts';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import type { EntryWords, StoredRow } from '../uploads/uploadApi.ts';
import { SheetForm } from './SheetForm.tsx';

/** Counts of one series and year, typed into a table of areas. */
export function ContextScreen({ town }: ScreenProps) {
  const words = say(contextWords);
  const base = `/desk/municipalities/${town.key}/uploads`;
  const entry = useLoaded<EntryWords>(base);
  const stored = useLoaded<StoredRow[]>(`${base}/context/stored`);
  const [chosen, setChosen] = useState('');
  const fault = entry.fault ?? stored.fault;
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!entry.data || !stored.data) return null;
  if (entry.data.areas.length === 0) return <Notice kind="warning">{words.noAreas}</Notice>;
  const sheets = new Map<string, StoredRow[]>();
  for (const row of stored.data) {
    const name = `${row.layer} ${row.year}`;
    sheets.set(name, [...(sheets.get(name) ?? []), row]);
  }
  return (
    <div class="stack">
      <p>{words.intro}</p>
      <Choice
        label={words.series}
        value={chosen}
        prompt={words.fresh}
        options={[...sheets].map(([name, [first]]) => ({
          value: name,
          label: `${first?.title} ${first?.year}`,
        }))}
        onChoose={setChosen}
      />
      <SheetForm
        key={chosen}
        town={town.key}
        areas={entry.data.areas}
        rows={sheets.get(chosen) ?? []}
        onSaved={() => void stored.reload()}
      />
    </div>
  );
}
