import { contextWords } from '../i18n/context.ts';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { language, say } from '../state/language.ts';
import type { StoredRow } from '../uploads/uploadApi.ts';

const kinds = ['crime', 'incidents', 'faults', 'population', 'other'] as const;
const rates = ['100', '1000', '10000', '100000'] as const;

/** What all numbers of a series have in common: what is counted, set against what, by whom. */
export function SeriesFields({
  shared,
  faultOf,
  onChange,
}: {
  shared: StoredRow;
  faultOf: (column: string) => string | undefined;
  onChange: (shared: StoredRow) => void;
}) {
  const words = say(contextWords);
  const field = (name: string, label: string, hint?: string) => (
    <Field
      label={label}
      value={shared[name] ?? ''}
      fault={faultOf(name)}
      onInput={(value) => onChange({ ...shared, [name]: value })}
      {...(hint && { hint })}
    />
  );
  const isPeople = shared.kind === 'population';
  return (
    <>
      <div class="upload__columns">
        {field('layer', words.layer, words.layerHint)}
        <Choice
          label={words.kind}
          value={shared.kind as (typeof kinds)[number]}
          options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChoose={(kind) => onChange({ ...shared, kind })}
        />
        {field('title', words.title)}
        {field('title_en', words.titleEn)}
        {!isPeople && field('denominator_label', words.denominatorLabel)}
        {!isPeople && field('denominator_label_en', words.denominatorLabelEn)}
        {!isPeople && (
          <Choice
            label={words.per}
            value={shared.per as (typeof rates)[number]}
            options={rates.map((rate) => ({
              value: rate,
              label: Number(rate).toLocaleString(language.value),
            }))}
            onChoose={(per) => onChange({ ...shared, per })}
          />
        )}
        {field('source', words.source)}
        {field('licence', words.licence)}
        {field('note', words.note)}
        {field('note_en', words.noteEn)}
      </div>
      {shared.kind === 'crime' && <p class="field__hint prose">{words.crimeHint}</p>}
    </>
  );
}
