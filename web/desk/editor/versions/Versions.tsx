import { useState } from 'preact/hooks';
import type { Change } from '../../../../server/questionnaires/describeChanges.ts';
import { ask, RefusedByServer } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { sayActor } from '../../parts/sayActor.ts';
import { useAction } from '../../parts/useAction.ts';
import { useLoaded } from '../../parts/useLoaded.ts';
import { say } from '../../state/language.ts';
import { type Body, withLists } from '../draft/body.ts';
import { useEditor } from '../state/editor.ts';
import { fill, sayMoment } from '../texts.ts';
import { ChangeList } from './ChangeList.tsx';

interface Version {
  number: number;
  occasion: string;
  remark: string;
  savedBy: string;
  savedAt: string;
}

/** States that were kept, and what has changed since. */
export function Versions() {
  const editor = useEditor();
  const words = say(editorWords);
  const path = `/desk/municipalities/${editor.town}/questionnaires/drafts/${editor.draft}/versions`;
  const { data, fault, reload } = useLoaded<{ versions: Version[] }>(path);
  const [remark, setRemark] = useState('');
  const [compared, setCompared] = useState<{ version: Version; changes: readonly Change[] | undefined }>();
  const keep = useAction(async () => {
    await ask(path, 'POST', { remark });
    setRemark('');
    await reload();
  });
  const compare = useAction(async (version: Version) => {
    try {
      const { changes } = await ask<{ changes: Change[] }>(`${path}/${version.number}/changes`);
      setCompared({ version, changes });
    } catch (error) {
      if (!(error instanceof RefusedByServer && error.code === 'draft.faulty')) throw error;
      setCompared({ version, changes: undefined });
    }
  });
  const restore = useAction(async ({ number }: Version) => {
    const { body } = await ask<{ body: Body }>(`${path}/${number}`);
    editor.put(withLists(body));
  });
  const problem = fault ?? keep.fault ?? compare.fault ?? restore.fault;
  return (
    <section class="editor-detail">
      <h2>{words.versions.title}</h2>
      <p>{words.versions.intro}</p>
      {problem && <Notice kind="fault">{problem}</Notice>}
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep.run();
        }}
      >
        <Field label={words.versions.remark} value={remark} onInput={setRemark} />
        <Button type="submit" isBusy={keep.isBusy}>
          {words.versions.keep}
        </Button>
      </form>
      <ol class="versions" reversed>
        {(data?.versions ?? []).map((version) => (
          <li key={version.number} value={version.number}>
            <p>
              <strong>{sayMoment(version.savedAt)}</strong>{' '}
              {fill(words.list.by, { name: sayActor(version.savedBy) })} ·{' '}
              {words.versions.occasions[version.occasion]}
              {version.remark && `: ${version.remark}`}
            </p>
            <div class="buttons">
              <Button look="quiet" onClick={() => void compare.run(version)}>
                {words.versions.compare}
              </Button>
              <Button look="quiet" onClick={() => void restore.run(version)}>
                {words.versions.restore}
              </Button>
            </div>
            {compared?.version.number === version.number && <Compared changes={compared.changes} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Compared({ changes }: { changes: readonly Change[] | undefined }) {
  const words = say(editorWords).versions;
  if (!changes) return <Notice kind="warning">{words.faulty}</Notice>;
  return changes.length === 0 ? <Notice>{words.same}</Notice> : <ChangeList changes={changes} />;
}
