import { useState } from 'preact/hooks';
import type { DeskList } from '../../../../server/questionnaires/listDesk.ts';
import type { Remark } from '../../../../surveys/reading/foreign/remark.ts';
import { ask } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ScreenLink } from '../../parts/ScreenLink.tsx';
import { useAction } from '../../parts/useAction.ts';
import { addressOf, go } from '../../state/address.ts';
import { say } from '../../state/language.ts';
import { ChoiceField } from '../question/fields.tsx';
import { fill, textOf } from '../texts.ts';
import { CarriedOver, FormRefusal } from './CarriedOver.tsx';
import { sayUnreadable } from './FilePanel.tsx';
import { FormFields } from './FormFields.tsx';

/** A new draft: from what comes with Umfeld, from a wave, from a file, or from nothing. */
export function NewDraft({
  town,
  list,
  reload,
}: {
  town: string;
  list: DeskList;
  reload: () => Promise<void>;
}) {
  const words = say(editorWords).list;
  const [from, setFrom] = useState(`ready ${list.ready[0]?.name ?? ''}`);
  const [key, setKey] = useState('');
  const [title, setTitle] = useState({ de: '', en: '' });
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState('de');
  const [made, setMade] = useState<MadeOfForm>();
  const [kind = '', name = ''] = from.split(' ');
  const make = useAction(async () => {
    setMade(undefined);
    if (kind === 'form') {
      setMade(await makeOfForm(town, key, file, chosen));
      await reload();
      return;
    }
    const origin = await originOf(kind, name, { title, file });
    await ask(`/desk/municipalities/${town}/questionnaires/drafts`, 'POST', { key, from: origin });
    go(addressOf(town, 'fragebogen', 'entwurf', key));
  });
  const choices: [string, string][] = [
    ...list.ready.map((one): [string, string] => [
      `ready ${one.name}`,
      fill(words.fromReady, { name: textOf(one.title) }),
    ]),
    ...list.waves.map((one): [string, string] => [
      `wave ${one.key}`,
      fill(words.fromWave, { wave: one.key }),
    ]),
    ['blank', words.fromBlank],
    ['yaml', words.fromYaml],
    ['form', words.fromForm],
  ];
  return (
    <section class="stack">
      <h2>{words.create}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void make.run();
        }}
      >
        {make.fault && (
          <Notice kind="fault">
            <p>{sayUnreadable(make.error) ?? make.fault}</p>
            <FormRefusal error={make.error} />
          </Notice>
        )}
        <ChoiceField label={words.from} value={from} choices={choices} onChoose={setFrom} />
        {kind === 'blank' && (
          <div class="option__marks">
            <Field
              label={`${words.title} (Deutsch)`}
              value={title.de}
              onInput={(de) => setTitle({ ...title, de })}
              required
            />
            <Field
              label={`${words.title} (English)`}
              value={title.en}
              onInput={(en) => setTitle({ ...title, en })}
            />
          </div>
        )}
        {kind === 'yaml' && (
          <div class="field">
            <label for="new-file">{words.file}</label>
            <input
              id="new-file"
              type="file"
              accept=".yaml,.yml"
              required
              onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
            />
            <p class="field__hint">{words.fileHint}</p>
          </div>
        )}
        {kind === 'form' && <FormFields chosen={chosen} onFile={setFile} onLanguage={setChosen} />}
        <Field label={words.key} hint={words.keyHint} value={key} onInput={setKey} required />
        <Button type="submit" look="primary" isBusy={make.isBusy}>
          {words.make}
        </Button>
      </form>
      {made && <Made town={town} made={made} />}
    </section>
  );
}

interface MadeOfForm {
  key: string;
  name: string;
  remarks: readonly Remark[];
}

async function makeOfForm(
  town: string,
  key: string,
  file: File | undefined,
  chosen: string,
): Promise<MadeOfForm> {
  const body = new FormData();
  if (file) body.append('file', file);
  body.append('key', key);
  body.append('language', chosen);
  const made = await ask<{ key: string; remarks: readonly Remark[] }>(
    `/desk/municipalities/${town}/questionnaires/forms`,
    'POST',
    body,
  );
  return { ...made, name: file?.name ?? key };
}

/** Nobody is led on before having seen what was lost. */
function Made({ town, made }: { town: string; made: MadeOfForm }) {
  const words = say(editorWords).form;
  return (
    <Notice kind="done">
      <p>{fill(words.made, { key: made.key })}</p>
      <CarriedOver name={made.name} remarks={made.remarks} />
      <p>
        <ScreenLink to={addressOf(town, 'fragebogen', 'entwurf', made.key)}>{words.open}</ScreenLink>
      </p>
    </Notice>
  );
}

async function originOf(
  kind: string,
  name: string,
  { title, file }: { title: { de: string; en: string }; file: File | undefined },
): Promise<unknown> {
  if (kind === 'yaml') return { yaml: (await file?.text()) ?? '' };
  if (kind === 'blank') return { blank: title.en === '' ? { de: title.de } : title };
  return { [kind]: name };
}
