import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import { useEditor } from '../state/editor.ts';
import { textOf } from '../texts.ts';
import { FaultLines } from './fields.tsx';

/** Which questions split the tables, and which answers are weighted to known numbers. */
export function TablesEditor() {
  const words = say(editorWords).tables;
  return (
    <div class="editor-detail">
      <h2>{words.heading}</h2>
      <QuestionList
        list="breakdowns"
        label={words.breakdowns}
        hint={words.breakdownsHint}
        kinds={['single']}
      />
      <QuestionList
        list="weighting"
        label={words.weighting}
        hint={words.weightingHint}
        kinds={['single', 'area']}
      />
    </div>
  );
}

function QuestionList({
  list,
  label,
  hint,
  kinds,
}: {
  list: 'breakdowns' | 'weighting';
  label: string;
  hint: string;
  kinds: readonly string[];
}) {
  const { body, asked, set } = useEditor();
  const names = body.value[list] ?? [];
  const offered = asked.value.filter(({ kind, isItem }) => kinds.includes(kind) && !isItem);
  const lost = names.filter((name) => !offered.some(({ key }) => key === name));
  return (
    <fieldset class="checks">
      <legend>{label}</legend>
      <p class="field__hint">{hint}</p>
      {names.map((name, at) => (
        <FaultLines key={name} path={[list, at]} />
      ))}
      {offered.length === 0 && <p>{say(editorWords).tables.none}</p>}
      {[
        ...offered.map(({ key, text }) => ({ key, name: textOf(text) || key })),
        ...lost.map((key) => ({ key, name: key })),
      ].map(({ key, name }) => (
        <label key={key} class="check">
          <input
            type="checkbox"
            checked={names.includes(key)}
            onChange={({ currentTarget }) =>
              set([list], currentTarget.checked ? [...names, key] : names.filter((one) => one !== key))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
