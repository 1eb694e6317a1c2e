import { ask } from '../api.ts';
import { editorWords } from '../i18n/editor.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import type { Body } from './draft/body.ts';
import { useEditor } from './state/editor.ts';
import { fill } from './texts.ts';

/** Whether what was typed has arrived; and what to do when somebody else was faster. */
export function SavingLine() {
  const editor = useEditor();
  const words = say(editorWords).bar;
  const { value } = editor.saving;
  const reload = useAction(async () => {
    const path = `/desk/municipalities/${editor.town}/questionnaires/drafts/${editor.draft}`;
    const { body, revision } = await ask<{ body: Body; revision: number }>(path);
    editor.reset(body, revision);
  });
  if (value.state === 'failed') return <Notice kind="fault">{value.sentence}</Notice>;
  if (value.state === 'overtaken')
    return (
      <Notice kind="warning">
        <p>{fill(words.overtaken, { name: value.by })}</p>
        {reload.fault && <p>{reload.fault}</p>}
        <div class="buttons">
          <Button onClick={() => void reload.run()}>{words.reload}</Button>
          <a
            class="button button--secondary button--link"
            href={asFile(editor.body.value)}
            download={`${editor.draft}.json.yaml`}
          >
            {words.keepMine}
          </a>
        </div>
      </Notice>
    );
  return (
    <span class="editor__saving" role="status">
      {words[value.state]}
    </span>
  );
}

/** JSON is YAML, too: the file can be read in again. */
const asFile = (body: Body): string =>
  `data:application/yaml;charset=utf-8,${encodeURIComponent(JSON.stringify(body, null, 2))}`;
