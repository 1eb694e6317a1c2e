import { useEffect, useState } from 'preact/hooks';
import { editorWords } from '../i18n/editor.ts';
import { Button } from '../parts/Button.tsx';
import { ScreenLink } from '../parts/ScreenLink.tsx';
import { addressOf } from '../state/address.ts';
import { say } from '../state/language.ts';
import { AddQuestion } from './bank/AddQuestion.tsx';
import { CheckBar } from './CheckBar.tsx';
import { IndicatorEditor } from './indicators/IndicatorEditor.tsx';
import { FilePanel } from './list/FilePanel.tsx';
import { WavePanel } from './list/WavePanel.tsx';
import { Outline } from './outline/Outline.tsx';
import { Preview } from './preview/Preview.tsx';
import { GeneralEditor } from './question/GeneralEditor.tsx';
import { QuestionEditor } from './question/QuestionEditor.tsx';
import { SectionEditor } from './question/SectionEditor.tsx';
import { TablesEditor } from './question/TablesEditor.tsx';
import { SavingLine } from './SavingLine.tsx';
import { type Editor, type Selection, useEditor } from './state/editor.ts';
import { textOf } from './texts.ts';
import { Versions } from './versions/Versions.tsx';

type Panel = 'versions' | 'file' | 'wave' | { add: number };

/** The outline on the left, what is selected beside it, and the preview where it was asked for. */
export function EditorBody() {
  const editor = useEditor();
  const words = say(editorWords);
  const [panel, setPanel] = useState<Panel>();
  const [hasPreview, setPreview] = useState(false);
  useUndoKeys(editor);
  const { selection } = editor;
  // Whoever chooses something wants to see it, whatever stands in its place.
  useEffect(() => selection.subscribe(() => setPanel(undefined)), [selection]);
  const toggle = (which: Panel) => setPanel((now) => (now === which ? undefined : which));
  return (
    <div class="editor">
      <p class="sr-only" role="status">
        {editor.spoken.value}
      </p>
      <div class="editor__head">
        <div class="editor__bar">
          <ScreenLink to={addressOf(editor.town, 'fragebogen')}>{words.bar.back}</ScreenLink>
          <strong class="editor__title">{textOf(editor.body.value.title) || editor.draft}</strong>
          <SavingLine />
          <div class="buttons">
            <Button onClick={editor.undo} disabled={!editor.canUndo.value}>
              {words.bar.undo}
            </Button>
            <Button onClick={editor.redo} disabled={!editor.canRedo.value}>
              {words.bar.redo}
            </Button>
            <Button onClick={() => toggle('versions')}>{words.bar.versions}</Button>
            <Button onClick={() => toggle('file')}>{words.bar.file}</Button>
            <Button onClick={() => setPreview((now) => !now)}>{words.bar.preview}</Button>
            <Button look="primary" onClick={() => toggle('wave')}>
              {words.bar.wave}
            </Button>
          </div>
        </div>
        <CheckBar />
      </div>
      <div class={`editor__columns${hasPreview ? ' editor__columns--preview' : ''}`}>
        <Outline onAdd={(section) => setPanel({ add: section })} />
        <div class="editor__main">
          {panel === undefined ? (
            <Detail selection={selection.value} />
          ) : (
            <PanelView panel={panel} onClose={() => setPanel(undefined)} />
          )}
        </div>
        {hasPreview && <Preview onClose={() => setPreview(false)} />}
      </div>
    </div>
  );
}

function PanelView({ panel, onClose }: { panel: Panel; onClose: () => void }) {
  if (typeof panel === 'object') return <AddQuestion section={panel.add} onClose={onClose} />;
  if (panel === 'versions') return <Versions />;
  return panel === 'file' ? <FilePanel /> : <WavePanel />;
}

/** Keyed, so that no field carries what was half typed over to another question. */
function Detail({ selection }: { selection: Selection }) {
  switch (selection.at) {
    case 'general':
      return <GeneralEditor />;
    case 'tables':
      return <TablesEditor />;
    case 'indicator':
      return <IndicatorEditor key={selection.index} index={selection.index} />;
    case 'section':
      return <SectionEditor key={selection.section} section={selection.section} />;
    case 'question':
      return <QuestionEditor key={`${selection.section} ${selection.index}`} spot={selection} />;
  }
}

/** Ctrl+Z and Ctrl+Y go through the draft: a field's own steps would be those of one text only. */
function useUndoKeys(editor: Editor): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      if (isRedo) editor.redo();
      else editor.undo();
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, [editor]);
}
