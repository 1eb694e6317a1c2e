import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import { ConditionEditor } from '../condition/ConditionEditor.tsx';
import { useEditor } from '../state/editor.ts';
import { fill, textOf } from '../texts.ts';
import { CheckField, FaultLines } from './fields.tsx';
import { TextsField } from './TextsField.tsx';

/** A section: what stands above its questions, and when it is shown. */
export function SectionEditor({ section: at }: { section: number }) {
  const editor = useEditor();
  const words = say(editorWords);
  const { sections } = editor.body.value;
  const section = sections[at];
  if (!section) return null;
  const path = ['sections', at];
  const remove = () => {
    editor.selection.value = { at: 'general' };
    editor.set(
      ['sections'],
      sections.filter((_, index) => index !== at),
    );
    editor.spoken.value = fill(words.outline.removed, { name: textOf(section.title) });
  };
  return (
    <div class="editor-detail">
      <h2>{words.section.heading}</h2>
      <FaultLines path={path} />
      <FaultLines path={[...path, 'questions']} />
      <TextsField path={[...path, 'title']} label={words.section.title} isNeeded rows={1} />
      <TextsField path={[...path, 'intro']} label={words.section.intro} rows={3} />
      <CheckField path={[...path, 'sensitive']} label={words.section.sensitive} />
      <section class="editor-part">
        <h3>{words.section.condition}</h3>
        <ConditionEditor path={[...path, 'showIf']} before={{ section: at, index: 0 }} />
      </section>
      <div class="buttons editor-part">
        <Button look="danger" onClick={remove}>
          {words.section.delete}
        </Button>
      </div>
    </div>
  );
}
