import { useEffect, useMemo } from 'preact/hooks';
import type { OfferedBank } from '../../../server/questionnaires/bank.ts';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { Body } from './draft/body.ts';
import { EditorBody } from './EditorBody.tsx';
import { createEditor, EditorProvider } from './state/editor.ts';
import { keepInStep } from './state/keepInStep.ts';

interface Loaded {
  body: Partial<Body>;
  revision: number;
}

/** One draft, opened to be written. */
export function EditorScreen({ town, draft }: { town: string; draft: string }) {
  const folder = `/desk/municipalities/${town}/questionnaires`;
  const loaded = useLoaded<Loaded>(`${folder}/drafts/${draft}`);
  const bank = useLoaded<OfferedBank>(`${folder}/bank`);
  const fault = loaded.fault ?? bank.fault;
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!loaded.data || !bank.data) return null;
  return <Opened town={town} draft={draft} loaded={loaded.data} bank={bank.data} />;
}

function Opened({
  town,
  draft,
  loaded,
  bank,
}: {
  town: string;
  draft: string;
  loaded: Loaded;
  bank: OfferedBank;
}) {
  const editor = useMemo(() => createEditor({ town, draft, bank, ...loaded }), [town, draft, bank, loaded]);
  useEffect(() => keepInStep(editor), [editor]);
  return (
    <EditorProvider value={editor}>
      <EditorBody />
    </EditorProvider>
  );
}
