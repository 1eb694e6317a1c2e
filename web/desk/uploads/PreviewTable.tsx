import { fill } from '../../i18n/fill.ts';
import { uploadWords } from '../i18n/uploads.ts';
import { Notice } from '../parts/Notice.tsx';
import { sayFault } from '../parts/sayFault.ts';
import { Table } from '../parts/Table.tsx';
import { say } from '../state/language.ts';
import type { TableFault, UploadColumn, UploadPreview } from './uploadApi.ts';

/** The first rows as they will be understood, what is wrong at which cell, and what would change. */
export function PreviewTable({
  preview,
  columns,
}: {
  preview: UploadPreview;
  columns: readonly UploadColumn[];
}) {
  const words = say(uploadWords);
  const labelOf = (name: string) => {
    const column = columns.find((one) => one.name === name);
    return column ? say(column.words) : name;
  };
  const { faults, faultCount, refusal, changes, notes } = preview;
  return (
    <section class="stack">
      <h2>{words.previewTitle}</h2>
      {refusal && <Notice kind="fault">{sayFault(refusal)}</Notice>}
      {faultCount > 0 && (
        <Notice kind="fault">
          {faultCount === 1 ? words.fault : fill(words.faults, { count: faultCount })}
        </Notice>
      )}
      {faults.length > 0 && <FaultList faults={faults} count={faultCount} labelOf={labelOf} />}
      <Understood preview={preview} labelOf={labelOf} />
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.en}>{say(note)}</li>
          ))}
        </ul>
      )}
      {changes && <ChangeList changes={changes} />}
    </section>
  );
}

function FaultList({
  faults,
  count,
  labelOf,
}: {
  faults: readonly TableFault[];
  count: number;
  labelOf: (name: string) => string;
}) {
  const words = say(uploadWords);
  return (
    <>
      <Table
        caption={words.what}
        empty=""
        rows={faults}
        keyOf={(fault) => JSON.stringify(fault)}
        columns={[
          {
            title: words.where,
            cell: ({ line, column }) =>
              fill(words.cell, { line, column: column === undefined ? words.whole : labelOf(column) }),
          },
          { title: words.what, cell: sayFault },
        ]}
      />
      {count > faults.length && <p>{fill(words.moreFaults, { count: count - faults.length })}</p>}
    </>
  );
}

function Understood({ preview, labelOf }: { preview: UploadPreview; labelOf: (name: string) => string }) {
  const words = say(uploadWords);
  const { columns, rows, total, faults } = preview;
  const faultAt = (line: number, column: string) =>
    faults.find((fault) => fault.line === line && fault.column === column);
  const caption = fill(words.shown, { shown: rows.length, total });
  return (
    <>
      <p>{caption}</p>
      <Table
        caption={caption}
        empty=""
        narrow="scroll"
        rows={rows}
        keyOf={({ line }) => line}
        columns={[
          { title: words.line, cell: ({ line }) => line },
          ...columns.map((column, at) => ({
            title: labelOf(column),
            cell: ({ line, fields }: (typeof rows)[number]) => (
              <Understanding text={fields[at]} fault={faultAt(line, column)} />
            ),
          })),
        ]}
      />
    </>
  );
}

/** A cell of the file as it was read, marked where it cannot be taken. */
function Understanding({ text, fault }: { text: string | undefined; fault: TableFault | undefined }) {
  if (!fault) return <>{text}</>;
  return (
    <div class="upload__faulty">
      {text}
      <p class="upload__fault">{sayFault(fault)}</p>
    </div>
  );
}

const signs = { added: '+', changed: '~', removed: '−' } as const;

function ChangeList({ changes }: { changes: NonNullable<UploadPreview['changes']> }) {
  const words = say(uploadWords);
  const { added, changed, removed, samples } = changes;
  const counts = { added, changed, removed };
  const kinds = (['added', 'changed', 'removed'] as const).filter((kind) => counts[kind] > 0);
  return (
    <>
      <h2>{words.changes}</h2>
      {kinds.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <p>{kinds.map((kind) => fill(words[kind], { count: counts[kind] })).join(', ')}</p>
      )}
      <ul class="upload__changes">
        {samples.map(({ row, kind, before, after }) => (
          <li key={JSON.stringify(row)}>
            <span aria-hidden="true">{signs[kind]} </span>
            <span class="sr-only">{fill(words[kind], { count: 1 })}: </span>
            {typeof row === 'string' ? row : say(row)}
            {kind === 'changed' && before !== undefined
              ? ` (${before} → ${after})`
              : after !== undefined && ` (${after})`}
          </li>
        ))}
      </ul>
    </>
  );
}
