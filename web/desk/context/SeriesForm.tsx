import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { contextWords } from '../i18n/context.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayFault } from '../parts/sayFault.ts';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { applyTable, arrange, faultsOf, type StoredRow, sayUploadProblem } from '../uploads/uploadApi.ts';
import { AddYear } from './AddYear.tsx';
import { CountTable } from './CountTable.tsx';
import { SeriesFields } from './SeriesFields.tsx';
import { type Cells, type ColumnName, cellName, cellsOf, pasteBlock, rowsOf, type Series } from './series.ts';
import { columns, sharedColumns } from './sheetColumns.ts';

interface Props {
  town: string;
  areas: readonly { key: string; name: string }[];
  /** Undefined for a new one. */
  series: Series | undefined;
  /** All that is stored. */
  stored: readonly StoredRow[];
  onSaved: () => void;
}

/** One series: what it is, then its counts and denominators by area and year; stored as a whole or not at all. */
export function SeriesForm({ town, areas, series, stored, onSaved }: Props) {
  const words = say(contextWords);
  const [shared, setShared] = useState<StoredRow>(() => startOf(series));
  const [years, setYears] = useState<readonly string[]>(series?.years ?? [lastYear()]);
  const [cells, setCells] = useState<Cells>(series ? cellsOf(series) : {});
  const [sent, setSent] = useState<readonly StoredRow[]>([]);
  const [done, setDone] = useState('');
  const grid = { areas: areas.map(({ key }) => key), years };
  const rows = rowsOf(shared, { ...grid, cells });
  const save = useAction(async () => {
    setDone('');
    setSent(rows);
    const { changes } = await applyTable({ town, kind: 'context', wave: '' }, arrange(rows, columns));
    const { added = 0, changed = 0, removed = 0 } = changes ?? {};
    setDone(fill(words.saved, { added, changed, removed }));
    onSaved();
  });
  const faults = faultsOf(save.error);
  const faultAt = (column: ColumnName) => (place: { area: string; year: string }) => {
    const line = sent.findIndex(({ area, year }) => area === place.area && year === place.year) + 1;
    const found = faults.find((fault) => line > 0 && fault.line === line && fault.column === column);
    return found && sayFault(found);
  };
  const ofField = (column: string) => {
    const found = faults.find((fault) => fault.column === column);
    return found && sayFault(found);
  };
  const elsewhere = faults.filter(
    ({ column = '' }) => ![...sharedColumns, 'count', 'denominator'].includes(column),
  );
  const taken = takenYears(shared.layer ?? '', years, series, stored);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (rows.length > 0) void save.run();
      }}
    >
      <h2>{words.about}</h2>
      <SeriesFields shared={shared} faultOf={ofField} onChange={setShared} />
      <h2>{words.counts}</h2>
      <p class="prose">{words.countsHint}</p>
      <AddYear years={years} onAdd={(year) => setYears([...years, year].sort().reverse())} />
      {(shared.kind === 'population' ? (['count'] as const) : (['count', 'denominator'] as const)).map(
        (column) => (
          <CountTable
            key={column}
            column={column}
            areas={areas}
            years={years}
            cells={cells}
            faultAt={faultAt(column)}
            onType={({ area, year }, value) => {
              const name = cellName(area, year);
              setCells({ ...cells, [name]: { ...cells[name], [column]: value } });
            }}
            onPaste={(place, text) => setCells(pasteBlock(cells, text, { ...place, column }, grid))}
          />
        ),
      )}
      {taken.length > 0 && (
        <Notice kind="warning">{fill(words.takenYears, { years: taken.join(', ') })}</Notice>
      )}
      {save.error !== undefined && <Notice kind="fault">{sayUploadProblem(save.error)}</Notice>}
      {elsewhere.map((fault) => (
        <Notice key={JSON.stringify(fault)} kind="fault">
          {sayFault(fault)}
        </Notice>
      ))}
      {done && <Notice kind="done">{done}</Notice>}
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={save.isBusy} disabled={rows.length === 0}>
          {words.save}
        </Button>
        {rows.length === 0 && <span class="aside">{words.nothing}</span>}
      </p>
    </form>
  );
}

const lastYear = (): string => String(new Date().getFullYear() - 1);

function startOf(series: Series | undefined): StoredRow {
  const [first] = series?.rows ?? [];
  if (!first) return { kind: 'crime', per: '1000' };
  return {
    ...Object.fromEntries(sharedColumns.map((name) => [name, first[name] ?? ''])),
    per: first.per || '1000',
  };
}

/** Years that stand under the same key already, from another source: saving puts these in their place. */
function takenYears(
  layer: string,
  years: readonly string[],
  series: Series | undefined,
  stored: readonly StoredRow[],
): string[] {
  const others = stored.filter((row) => row.layer === layer && !series?.rows.includes(row));
  return years.filter((year) => !series?.years.includes(year) && others.some((row) => row.year === year));
}
