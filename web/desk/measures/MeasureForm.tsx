import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { measureWords, type Status } from '../i18n/measures.ts';
import { Button } from '../parts/Button.tsx';
import { Check } from '../parts/Check.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayFault } from '../parts/sayFault.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { useAction } from '../parts/useAction.ts';
import { language, say } from '../state/language.ts';
import { type EntryWords, faultsOf, type StoredRow, sayUploadProblem } from '../uploads/uploadApi.ts';
import { steps } from './measureColumns.ts';

interface Props {
  entry: EntryWords;
  /** The whole register. */
  rows: readonly StoredRow[];
  /** Place of the measure in it; behind the last one for a new measure. */
  at: number;
  onSave: (rows: StoredRow[]) => Promise<void>;
  onClose: () => void;
}

const states: readonly Status[] = ['planned', 'running', 'finished', 'stopped'];

/** One measure with its seven steps. */
export function MeasureForm({ entry, rows, at, onSave, onClose }: Props) {
  const words = say(measureWords);
  const isNew = at === rows.length;
  const [row, setRow] = useState<StoredRow>(rows[at] ?? { status: 'planned' });
  const save = useAction(async () => {
    const own = { ...row, key: row.key || keyOf(row.title ?? '') };
    await onSave(isNew ? [...rows, own] : rows.map((other, index) => (index === at ? own : other)));
  });
  const faults = faultsOf(save.error);
  const faultOf = (column: string) => {
    const found = faults.find((fault) => fault.line === at + 1 && fault.column === column);
    return found && sayFault(found);
  };
  const set = (name: string) => (value: string) => setRow({ ...row, [name]: value });
  const field = (name: string, label: string, hint?: string) => (
    <Field
      label={label}
      value={row[name] ?? ''}
      fault={faultOf(name)}
      onInput={set(name)}
      {...(hint && { hint })}
    />
  );
  const waves = entry.waves.map(({ key }) => ({ value: key, label: key }));
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <h2>{isNew ? words.add : row.title}</h2>
      {save.error !== undefined && <Notice kind="fault">{sayUploadProblem(save.error)}</Notice>}
      {faults
        .filter(({ line }) => line !== at + 1)
        .map((fault) => (
          <Notice key={JSON.stringify(fault)} kind="fault">
            {fill(words.otherFault, {
              name: rows[fault.line - 1]?.title ?? '',
              fault: sayFault(fault),
            })}
          </Notice>
        ))}
      <div class="upload__columns">
        {field('title', words.title)}
        {field('title_en', words.titleEn)}
        {!isNew && field('key', words.key, words.keyHint)}
        <Choice
          label={words.status}
          value={(row.status ?? '') as Status}
          options={states.map((value) => ({ value, label: words.states[value] }))}
          onChoose={set('status')}
        />
        {field('from', words.from, words.month)}
        {field('to', words.to, words.month)}
        <div>
          <Choice
            label={words.indicator}
            value={row.indicator ?? ''}
            prompt={words.choose}
            options={entry.indicators.map(({ key, title }) => ({
              value: key,
              label: title[language.value] ?? title.de ?? key,
            }))}
            onChoose={set('indicator')}
          />
          {faultOf('indicator') && <p class="upload__fault">{faultOf('indicator')}</p>}
        </div>
        {field('office', words.office)}
        {field('office_en', words.officeEn)}
        {field('cost', words.cost)}
        {field('cost_en', words.costEn)}
        <Choice
          label={words.before}
          value={row.before ?? ''}
          prompt={words.automatic}
          options={waves}
          onChoose={set('before')}
        />
        <Choice
          label={words.after}
          value={row.after ?? ''}
          prompt={words.automatic}
          options={waves}
          onChoose={set('after')}
        />
      </div>
      <AreaChecks entry={entry} value={row.areas ?? ''} onChange={set('areas')} />
      <h2>{words.stepsTitle}</h2>
      <p>{words.stepsIntro}</p>
      <p class="field__hint">{words.stepsEnglish}</p>
      {steps.map((step) => (
        <div key={step} class="pair">
          <TextArea
            label={words.steps[step]}
            hint={words.hints[step]}
            value={row[step] ?? ''}
            fault={faultOf(step)}
            onInput={set(step)}
          />
          <TextArea
            label={fill(words.stepEn, { step: words.steps[step] })}
            hint={words.stepEnHint}
            value={row[`${step}_en`] ?? ''}
            fault={faultOf(`${step}_en`)}
            onInput={set(`${step}_en`)}
          />
        </div>
      ))}
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={save.isBusy}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </p>
    </form>
  );
}

function AreaChecks({
  entry,
  value,
  onChange,
}: {
  entry: EntryWords;
  value: string;
  onChange: (areas: string) => void;
}) {
  const words = say(measureWords);
  const chosen = value.split('+').filter(Boolean);
  return (
    <fieldset>
      <legend>{words.areas}</legend>
      <p class="field__hint">{words.areasHint}</p>
      <div class="typed__areas">
        {entry.areas.map(({ key, name }) => (
          <Check
            key={key}
            isChecked={chosen.includes(key)}
            onChange={(isChecked) =>
              onChange((isChecked ? [...chosen, key] : chosen.filter((other) => other !== key)).join('+'))
            }
          >
            {name}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Mehr Licht im Käthe-Park" becomes mehr-licht-im-kaethe-park. */
function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}
