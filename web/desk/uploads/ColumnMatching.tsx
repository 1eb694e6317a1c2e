import { fill } from '../../i18n/fill.ts';
import { uploadWords } from '../i18n/uploads.ts';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { say } from '../state/language.ts';
import type { Arranged, ReadUpload } from './uploadApi.ts';

/** How the file was read, and what its columns mean; both can be corrected. */
export function ColumnMatching({
  upload,
  arranged,
  onSheet,
  onArrange,
}: {
  upload: ReadUpload;
  arranged: Arranged;
  onSheet: (sheet: string) => void;
  onArrange: (arranged: Arranged) => void;
}) {
  const words = say(uploadWords);
  const missing = upload.columns.filter(
    ({ name, isRequired }) => isRequired && !arranged.columns.includes(name),
  );
  const setColumn = (at: number, name: string) =>
    onArrange({
      ...arranged,
      columns: arranged.columns.map((column, index) => (index === at ? name || null : column)),
    });
  return (
    <section class="stack">
      <Notice>{describeOrigin(upload)}</Notice>
      {upload.origin.kind === 'xlsx' && upload.origin.sheets.length > 1 && (
        <Choice
          label={words.sheet}
          value={upload.origin.sheet}
          options={upload.origin.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChoose={onSheet}
        />
      )}
      <h2>{words.columns}</h2>
      <p>{words.columnsHint}</p>
      <div class="upload__columns">
        {upload.header.map((heading, at) => {
          const shown = heading || fill(words.unnamed, { number: at + 1 });
          const example = upload.rows.map(({ fields }) => fields[at] ?? '').find((cell) => cell !== '');
          return (
            <Choice
              key={at}
              label={fill(words.means, { heading: shown })}
              hint={`${words.example}: ${example ?? '–'}`}
              value={arranged.columns[at] ?? ''}
              prompt={words.leftOut}
              options={upload.columns.map(({ name, words: label }) => ({ value: name, label: say(label) }))}
              onChoose={(name) => setColumn(at, name)}
            />
          );
        })}
      </div>
      {missing.length > 0 && (
        <fieldset class="stack">
          <legend>{words.forAll}</legend>
          <p class="field__hint">{words.forAllHint}</p>
          <div class="upload__columns">
            {missing.map(({ name, words: label }) => (
              <Field
                key={name}
                label={say(label)}
                value={arranged.constants[name] ?? ''}
                onInput={(value) =>
                  onArrange({ ...arranged, constants: { ...arranged.constants, [name]: value } })
                }
              />
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

function describeOrigin({ origin, rows }: ReadUpload): string {
  const words = say(uploadWords);
  if (origin.kind === 'xlsx') return fill(words.xlsx, { sheet: origin.sheet, rows: rows.length });
  return fill(words.csv, {
    encoding: encodings[origin.encoding] ?? origin.encoding,
    separator: words.separators[origin.separator] ?? origin.separator,
    rows: rows.length,
  });
}
