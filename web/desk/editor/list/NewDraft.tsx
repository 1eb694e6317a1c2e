import { useState } from 'preact/hooks';
import type { DeskList } from '../../../../server/questionnaires/listDesk.ts';
import { ask } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useAction } from '../../parts/useAction.ts';
import { addressOf, go } from '../../state/address.ts';
import { say } from '../../state/language.ts';
import { ChoiceField } from '../question/fields.tsx';
import { fill, textOf } from '../texts.ts';
import { sayUnreadable } from './FilePanel.tsx';

/** A new draft: from what comes with Umfeld, from a wave, from a file, or from nothing. */
export function NewDraft({ town, list }: { town: string; list: DeskList }) {
  const words = say(editorWords).list;
  const [from, setFrom] = useState(`ready ${list.ready[0]?.name ?? ''}`);
  const [key, setKey] = useState('');
  const [title, setTitle] = useState({ de: '', en: '' });
  const [file, setFile] = useState<File>();
  const [kind = '', name = ''] = from.split(' ');
  const make = useAction(async () => {
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
  ];
  return (
    <section>
      <h2>{words.create}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void make.run();
        }}
      >
        {make.fault && <Notice kind="fault">{sayUnreadable(make.error) ?? make.fault}</Notice>}
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
        <Field label={words.key} hint={words.keyHint} value={key} onInput={setKey} required />
        <Button type="submit" look="primary" isBusy={make.isBusy}>
          {words.make}
        </Button>
      </form>
    </section>
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
