import { useState } from 'preact/hooks';
import { ask, fileAddress, RefusedByServer } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Notice } from '../../parts/Notice.tsx';
import { useAction } from '../../parts/useAction.ts';
import { say, type Words } from '../../state/language.ts';
import type { Body } from '../draft/body.ts';
import { useEditor } from '../state/editor.ts';
import { fill } from '../texts.ts';
import { FormPanel } from './FormPanel.tsx';

/** The draft as a YAML file, and a YAML file as the draft. */
export function FilePanel() {
  const editor = useEditor();
  const words = say(editorWords);
  const [comments, setComments] = useState<number>();
  const folder = `/desk/municipalities/${editor.town}/questionnaires/drafts/${editor.draft}`;
  const read = useAction(async (file: File) => {
    const given = { revision: editor.revision.value, yaml: await file.text() };
    const taken = await ask<{ draft: { body: Body; revision: number }; comments: number }>(
      `${folder}/import`,
      'POST',
      given,
    );
    editor.reset(taken.draft.body, taken.draft.revision);
    editor.selection.value = { at: 'general' };
    setComments(taken.comments);
  });
  return (
    <section class="editor-detail">
      <h2>{words.file.title}</h2>
      <p>
        <a class="button button--secondary button--link" href={fileAddress(`${folder}/export.yaml`)} download>
          {words.file.export}
        </a>
      </p>
      <p class="field__hint">{words.file.exportHint}</p>
      <div class="field">
        <label for="yaml-file">{words.file.import}</label>
        <input
          id="yaml-file"
          type="file"
          accept=".yaml,.yml"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void read.run(file);
          }}
        />
        <p class="field__hint">{words.file.importHint}</p>
      </div>
      {read.fault && <Notice kind="fault">{sayUnreadable(read.error) ?? read.fault}</Notice>}
      {comments !== undefined && (
        <Notice kind="done">{fill(words.list.comments, { count: comments })}</Notice>
      )}
      <FormPanel />
    </section>
  );
}

/** The first line that cannot be read; undefined for any other fault. */
export function sayUnreadable(error: unknown): string | undefined {
  if (!(error instanceof RefusedByServer) || error.code !== 'draft.unreadable') return undefined;
  const [first] = (error.details.faults as ({ line: number } & Words<string>)[] | undefined) ?? [];
  return fill(say(editorWords).file.unreadable, { line: first?.line ?? 1, message: first ? say(first) : '' });
}
