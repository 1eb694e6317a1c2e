import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { contextWords } from '../i18n/context.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayFault } from '../parts/sayFault.ts';
import { useAction } from '../parts/useAction.ts';
import { language, say } from '../state/language.ts';
import {
  applyTable,
  arrange,
  faultsOf,
  type StoredRow,
  sayUploadProblem,
  type TableFault,
} from '../uploads/uploadApi.ts';
import { CountTable } from './CountTable.tsx';
import { columns, sharedColumns } from './sheetColumns.ts';

interface Props {
  town: string;
  areas: readonly { key: string; name: string }[];
  /** What is stored of the series and year; empty for a new one. */
  rows: readonly StoredRow[];
  onSaved: () => void;
}

const kinds = ['crime', 'incidents', 'faults', 'population', 'other'] as const;
const rates = ['100', '1000', '10000', '100000'] as const;

/** One series in one year: what it is, then a count and a denominator for each area. */
export function SheetForm({ town, areas, rows, onSaved }: Props) {
  const words = say(contextWords);
  const [shared, setShared] = useState<StoredRow>(() => startOf(rows));
  const [cells, setCells] = useState<Readonly<Record<string, StoredRow>>>(() =>
    Object.fromEntries(rows.map((row) => [row.area ?? '', row])),
  );
  const [sent, setSent] = useState<readonly string[]>([]);
  const [done, setDone] = useState('');
  const save = useAction(async () => {
    setDone('');
    const filled = ['', ...areas.map(({ key }) => key)].filter(
      (area) => (cells[area]?.count ?? '').trim() !== '',
    );
    setSent(filled);
    const isPeople = shared.kind === 'population';
    const table = filled.map((area) => ({
      ...shared,
      ...(isPeople && { denominator_label: '', denominator_label_en: '', per: '' }),
      area,
      count: cells[area]?.count ?? '',
      denominator: isPeople ? '' : (cells[area]?.denominator ?? ''),
    }));
    const { changes } = await applyTable({ town, kind: 'context', wave: '' }, arrange(table, columns));
    const { added = 0, changed = 0, removed = 0 } = changes ?? {};
    setDone(fill(words.saved, { added, changed, removed }));
    onSaved();
  });
  const faults = faultsOf(save.error);
  const faultOf = (column: string) => {
    const found = faults.find((fault) => fault.column === column);
    return found && sayFault(found);
  };
  const field = (name: string, label: string, more: { hint?: string; inputMode?: 'numeric' } = {}) => (
    <Field
      label={label}
      value={shared[name] ?? ''}
      fault={faultOf(name)}
      onInput={(value) => setShared({ ...shared, [name]: value })}
      {...more}
    />
  );
  const isEmpty = !Object.values(cells).some(({ count }) => (count ?? '').trim() !== '');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void save.run();
      }}
    >
      <h2>{words.about}</h2>
      <div class="upload__columns">
        {field('layer', words.layer, { hint: words.layerHint })}
        <Choice
          label={words.kind}
          value={shared.kind as (typeof kinds)[number]}
          options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChoose={(kind) => setShared({ ...shared, kind })}
        />
        {field('title', words.title)}
        {field('title_en', words.titleEn)}
        {field('year', words.year, { inputMode: 'numeric' })}
        {shared.kind !== 'population' && field('denominator_label', words.denominatorLabel)}
        {shared.kind !== 'population' && field('denominator_label_en', words.denominatorLabelEn)}
        {shared.kind !== 'population' && (
          <Choice
            label={words.per}
            value={shared.per as (typeof rates)[number]}
            options={rates.map((rate) => ({
              value: rate,
              label: Number(rate).toLocaleString(language.value),
            }))}
            onChoose={(per) => setShared({ ...shared, per })}
          />
        )}
        {field('source', words.source)}
        {field('licence', words.licence)}
        {field('note', words.note)}
      </div>
      <h2>{words.counts}</h2>
      <p>{words.countsHint}</p>
      <CountTable
        areas={areas}
        cells={cells}
        hasDenominator={shared.kind !== 'population'}
        faultAt={(area, column) => cellFault(faults, sent, area, column)}
        onType={(area, column, value) => setCells({ ...cells, [area]: { ...cells[area], [column]: value } })}
      />
      {save.error !== undefined && <Notice kind="fault">{sayUploadProblem(save.error)}</Notice>}
      {faults
        .filter(
          ({ column }) =>
            column === undefined || ![...sharedColumns, 'count', 'denominator'].includes(column),
        )
        .map((fault) => (
          <Notice key={JSON.stringify(fault)} kind="fault">
            {sayFault(fault)}
          </Notice>
        ))}
      {done && <Notice kind="done">{done}</Notice>}
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={save.isBusy} disabled={isEmpty}>
          {words.save}
        </Button>
        {isEmpty && <span class="aside">{words.nothing}</span>}
      </p>
    </form>
  );
}

function startOf([first]: readonly StoredRow[]): StoredRow {
  if (!first) return { kind: 'crime', per: '1000' };
  return {
    ...Object.fromEntries(sharedColumns.map((name) => [name, first[name] ?? ''])),
    per: first.per || '1000',
  };
}

/** Rows were numbered from 1 in the order they were sent. */
function cellFault(
  faults: readonly TableFault[],
  sent: readonly string[],
  area: string,
  column: string,
): string | undefined {
  const line = sent.indexOf(area) + 1;
  const found = faults.find((fault) => line > 0 && fault.line === line && fault.column === column);
  return found && sayFault(found);
}
