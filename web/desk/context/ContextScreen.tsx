import { useState } from 'preact/hooks';
import { contextWords } from '../i18n/context.ts';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import type { EntryWords, StoredRow } from '../uploads/uploadApi.ts';
import { SeriesForm } from './SeriesForm.tsx';
import { groupSeries, type Series } from './series.ts';

/** Counts of one series, typed into a grid of areas and years. */
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
  const series = groupSeries(stored.data);
  return (
    <div class="stack">
      <p>{words.intro}</p>
      <Choice
        label={words.series}
        value={chosen}
        prompt={words.fresh}
        options={[...series].map(([name, one]) => ({ value: name, label: labelOf(one) }))}
        onChoose={setChosen}
      />
      <SeriesForm
        key={chosen}
        town={town.key}
        areas={entry.data.areas}
        series={series.get(chosen)}
        stored={stored.data}
        onSaved={() => void stored.reload()}
      />
    </div>
  );
}

/** "Diebstahl, 2023 bis 2025 (Polizeidirektion Dresden)". */
function labelOf({ years, rows: [first] }: Series): string {
  const [newest, oldest] = [years[0], years.at(-1)];
  const span = newest === oldest ? newest : `${oldest}–${newest}`;
  return `${first?.title}, ${span} (${first?.source})`;
}
