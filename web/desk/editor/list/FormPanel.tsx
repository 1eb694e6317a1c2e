import { useState } from 'preact/hooks';
import type { Remark } from '../../../../surveys/reading/foreign/remark.ts';
import { ask } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useAction } from '../../parts/useAction.ts';
import { say } from '../../state/language.ts';
import { type Body, withLists } from '../draft/body.ts';
import { useEditor } from '../state/editor.ts';
import { CarriedOver, FormRefusal } from './CarriedOver.tsx';
import { FormFields } from './FormFields.tsx';

/** A form of another tool in place of the draft. */
export function FormPanel() {
  const editor = useEditor();
  const words = say(editorWords).form;
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState('de');
  const [taken, setTaken] = useState<{ name: string; remarks: readonly Remark[] }>();
  const take = useAction(async () => {
    setTaken(undefined);
    if (!file) return;
    const body = new FormData();
    body.append('file', file);
    body.append('language', chosen);
    body.append('revision', String(editor.revision.value));
    const { draft, remarks } = await ask<{
      draft: { body: Partial<Body>; revision: number };
      remarks: readonly Remark[];
    }>(`/desk/municipalities/${editor.town}/questionnaires/drafts/${editor.draft}/form`, 'POST', body);
    editor.reset(withLists(draft.body), draft.revision);
    setTaken({ name: file.name, remarks });
  });
  return (
    <form
      class="stack editor-part"
      onSubmit={(event) => {
        event.preventDefault();
        void take.run();
      }}
    >
      <h3>{words.title}</h3>
      <p class="field__hint">{words.replaces}</p>
      {take.fault && (
        <Notice kind="fault">
          <p>{take.fault}</p>
          <FormRefusal error={take.error} />
        </Notice>
      )}
      <FormFields chosen={chosen} onFile={setFile} onLanguage={setChosen} />
      <Button type="submit" isBusy={take.isBusy}>
        {words.take}
      </Button>
      {taken && (
        <Notice kind="done">
          <p>{words.taken}</p>
          <CarriedOver {...taken} />
        </Notice>
      )}
    </form>
  );
}
