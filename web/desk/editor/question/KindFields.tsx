import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import type { AuthoredQuestion, Path } from '../draft/body.ts';
import { freeKey } from '../draft/create.ts';
import { useEditor } from '../state/editor.ts';
import { CheckField, ChoiceField, FaultLines, NumberField } from './fields.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TextsField } from './TextsField.tsx';

/** What only one kind of question has. */
export function KindFields({ question, path }: { question: AuthoredQuestion; path: Path }) {
  const { set } = useEditor();
  const words = say(editorWords).question;
  switch (question.kind) {
    case 'scale':
      return (
        <section class="editor-part">
          <div class="option__marks">
            <NumberField path={[...path, 'from']} label={words.from} />
            <NumberField path={[...path, 'to']} label={words.to} />
            <ChoiceField
              label={words.direction}
              value={question.score ?? 'none'}
              choices={Object.entries(words.directions)}
              onChoose={(chosen) => set([...path, 'score'], chosen === 'none' ? undefined : chosen)}
            />
          </div>
          <TextsField path={[...path, 'ends', 'from']} label={words.endFrom} isNeeded rows={1} />
          <TextsField path={[...path, 'ends', 'to']} label={words.endTo} isNeeded rows={1} />
        </section>
      );
    case 'number':
      return (
        <section class="editor-part">
          <div class="option__marks">
            <NumberField path={[...path, 'min']} label={words.min} />
            <NumberField path={[...path, 'max']} label={words.max} />
          </div>
          <TextsField path={[...path, 'unit']} label={words.unit} rows={1} />
        </section>
      );
    case 'text':
      return <NumberField path={[...path, 'maxLength']} label={words.length} />;
    case 'multiple':
    case 'ranking':
      return (
        <div class="option__marks">
          <NumberField path={[...path, 'max']} label={words.most} />
          <CheckField path={[...path, 'order']} label={words.random} value="random" />
        </div>
      );
    case 'single':
    case 'matrix':
      return <CheckField path={[...path, 'order']} label={words.random} value="random" />;
    case 'routes':
      return <NumberField path={[...path, 'max']} label={words.mostPlaces} />;
    case 'places':
      return (
        <>
          <NumberField path={[...path, 'max']} label={words.mostPlaces} />
          <PartsEditor question={question} path={[...path, 'each']} />
        </>
      );
    default:
      return null;
  }
}

/** The closed questions about each marked place. */
function PartsEditor({
  question,
  path,
}: {
  question: Extract<AuthoredQuestion, { kind: 'places' }>;
  path: Path;
}) {
  const { set } = useEditor();
  const words = say(editorWords);
  const parts = question.each ?? [];
  const add = () => {
    const key = freeKey('zum_ort', new Set(parts.map((part) => part.key)));
    const options = [
      { key: 'a1', text: {} },
      { key: 'a2', text: {} },
    ];
    set(path, [...parts, { key, kind: 'multiple', text: {}, options }]);
  };
  return (
    <section class="editor-part">
      <h3>{words.question.each}</h3>
      {parts.map((part, at) => (
        <div key={part.key} class="option">
          <FaultLines path={[...path, at]} />
          <TextsField path={[...path, at, 'text']} label={words.question.text} isNeeded rows={1} />
          <ChoiceField
            label={words.indicator.kind}
            value={part.kind}
            choices={[
              ['single', words.kinds.single?.[0] ?? ''],
              ['multiple', words.kinds.multiple?.[0] ?? ''],
            ]}
            onChoose={(kind) => set([...path, at, 'kind'], kind)}
          />
          <OptionsEditor question={part} path={[...path, at]} />
          <StepButtons list={path} at={at} name={words.question.each} />
        </div>
      ))}
      {parts.length < 4 && <Button onClick={add}>{words.question.addEach}</Button>}
    </section>
  );
}
