import { useState } from 'preact/hooks';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { say } from '../../state/language.ts';
import { useEditor } from '../state/editor.ts';
import { fill, languageName } from '../texts.ts';
import { CheckField, FaultLines, NumberField } from './fields.tsx';
import { TextsField } from './TextsField.tsx';

/** Title, purpose, time and languages. */
export function GeneralEditor() {
  const { body, set, put, checked } = useEditor();
  const words = say(editorWords).general;
  const [language, setLanguage] = useState('');
  const { languages, key } = body.value;
  const wanted = language.trim().toLowerCase();
  const add = () => {
    if (wanted !== '' && !languages.includes(wanted)) set(['languages'], [...languages, wanted]);
    setLanguage('');
  };
  return (
    <div class="editor-detail">
      <h2>{words.heading}</h2>
      <FaultLines path={[]} />
      <FaultLines path={['sections']} />
      <TextsField path={['title']} label={words.title} isNeeded rows={1} />
      <TextsField path={['purpose']} label={words.purpose} rows={4} />
      <div class="option__marks">
        <Field label={words.key} value={key} onInput={(typed) => set(['key'], typed, 'key')} />
        <NumberField path={['version']} label={words.version} />
        <NumberField
          path={['minutes']}
          label={words.minutes}
          hint={fill(words.minutesHint, { minutes: checked.value?.minutes ?? '–' })}
        />
      </div>
      <section class="editor-part">
        <h3>{words.languages}</h3>
        <FaultLines path={['languages']} />
        <ul class="languages">
          {languages.map((one, at) => (
            <li key={one}>
              {languageName(one)} ({one})
              <FaultLines path={['languages', at]} />
              {languages.length > 1 && (
                <Button
                  look="quiet"
                  label={fill(words.removeLanguage, { name: languageName(one) })}
                  onClick={() => put(withoutLanguage(body.value, one))}
                >
                  ×
                </Button>
              )}
            </li>
          ))}
        </ul>
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field label={words.addLanguage} value={language} onInput={setLanguage} />
          <Button type="submit">{words.add}</Button>
        </form>
        <CheckField path={['translations']} label={words.all} value="all" />
        {checked.value && (
          <p class="field__hint">
            {fill(words.offered, { languages: checked.value.languages.map(languageName).join(', ') })}
          </p>
        )}
      </section>
    </div>
  );
}

/** A text is a group of words by language and nothing else: from those the language goes. */
function withoutLanguage<Value extends { languages: readonly string[] }>(
  body: Value,
  language: string,
): Value {
  const { languages } = body;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const isText =
      entries.length > 0 &&
      entries.every(([name, words]) => languages.includes(name) && typeof words === 'string');
    return Object.fromEntries(
      entries.filter(([name]) => !(isText && name === language)).map(([name, inner]) => [name, strip(inner)]),
    );
  };
  const stripped = strip(body) as Value;
  return { ...stripped, languages: languages.filter((one) => one !== language) };
}
