import { useState } from 'preact/hooks';
import { ask, RefusedByServer } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useAction } from '../../parts/useAction.ts';
import { say } from '../../state/language.ts';
import type { Body } from '../draft/body.ts';
import { ChoiceField } from '../question/fields.tsx';
import { useEditor } from '../state/editor.ts';
import { fill } from '../texts.ts';

/** Hands the draft over to a wave that has not been opened. */
export function WavePanel() {
  const editor = useEditor();
  const words = say(editorWords).wave;
  const [key, setKey] = useState('');
  const [sample, setSample] = useState('invited');
  const [done, setDone] = useState<{ wave: string; version: number }>();
  const folder = `/desk/municipalities/${editor.town}/questionnaires/drafts/${editor.draft}`;
  const make = useAction(async () => {
    setDone(undefined);
    const { version } = await ask<{ version: number }>(`${folder}/wave`, 'POST', { key, sample });
    const { body, revision } = await ask<{ body: Body; revision: number }>(folder);
    editor.reset(body, revision);
    setDone({ wave: key, version });
  });
  const reason =
    make.error instanceof RefusedByServer ? words.refused[String(make.error.details.reason)] : undefined;
  const isReady = editor.checked.value?.isSound && editor.saving.value.state === 'saved';
  return (
    <section class="editor-detail">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {make.fault && <Notice kind="fault">{reason ?? make.fault}</Notice>}
      {done && <Notice kind="done">{fill(words.done, done)}</Notice>}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void make.run();
        }}
      >
        <Field label={words.key} hint={words.keyHint} value={key} onInput={setKey} required />
        <ChoiceField
          label={words.sample}
          value={sample}
          choices={Object.entries(words.samples)}
          onChoose={setSample}
        />
        <Button type="submit" look="primary" disabled={!isReady} isBusy={make.isBusy}>
          {words.make}
        </Button>
      </form>
    </section>
  );
}
