import type { DraftFault } from '../../../surveys/reading/readDraft.ts';
import { editorWords } from '../i18n/editor.ts';
import { say } from '../state/language.ts';
import { type Editor, useEditor } from './state/editor.ts';
import { selectionFor } from './state/faults.ts';
import { fill, textOf } from './texts.ts';

/** What the checks say of the whole draft, each fault with the way to its place. */
export function CheckBar() {
  const editor = useEditor();
  const words = say(editorWords).bar;
  const checked = editor.checked.value;
  if (!checked) return <p class="check-bar">{words.checking}</p>;
  const errors = checked.faults.filter(({ severity }) => severity === 'error');
  const hints = checked.faults.length - errors.length;
  const { counts, minutes } = checked;
  const summary =
    errors.length === 0
      ? fill(words.sound, { ...counts, minutes })
      : errors.length === 1
        ? words.oneFault
        : fill(words.faulty, { count: errors.length });
  if (checked.faults.length === 0)
    return (
      <p class="check-bar check-bar--sound" role="status">
        {summary}
      </p>
    );
  return (
    <details class={`check-bar${errors.length > 0 ? ' check-bar--faulty' : ''}`}>
      <summary>
        {summary}
        {hints > 0 && ` · ${fill(words.hints, { count: hints })}`}
      </summary>
      <ul>
        {checked.faults.map((fault) => (
          <li key={`${fault.path.join('.')} ${fault.message}`}>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                editor.selection.value = selectionFor(fault.path);
              }}
            >
              {placeOf(editor, fault)}
            </button>{' '}
            {fault.message} {fault.suggestion}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The name of what a fault stands in. */
function placeOf(editor: Editor, { path }: DraftFault): string {
  const words = say(editorWords);
  const selected = selectionFor(path);
  if (selected.at === 'general') return words.outline.general;
  if (selected.at === 'tables') return words.outline.tables;
  if (selected.at === 'indicator') return `${words.indicator.heading} ${selected.index + 1}`;
  const section = editor.body.value.sections[selected.section];
  if (selected.at === 'section')
    return textOf(section?.title) || `${words.section.heading} ${selected.section + 1}`;
  const asked = editor.asked.value.find(
    ({ spot }) => spot.section === selected.section && spot.index === selected.index,
  );
  return (
    textOf(asked?.question.text) || `${words.question.heading} ${selected.section + 1}.${selected.index + 1}`
  );
}
