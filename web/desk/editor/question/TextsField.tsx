import { useOwnId } from '../../parts/useOwnId.ts';
import type { Path, Text } from '../draft/body.ts';
import { changeText, readAt } from '../draft/changeAt.ts';
import { useEditor } from '../state/editor.ts';
import { faultsAt } from '../state/faults.ts';
import { languageName } from '../texts.ts';

/** One text in all languages of the questionnaire, side by side. */
export function TextsField({
  path,
  label,
  isNeeded = false,
  rows = 2,
}: {
  path: Path;
  label: string;
  /** Stays as an empty text when nothing is in it. */
  isNeeded?: boolean;
  rows?: number;
}) {
  const editor = useEditor();
  const id = useOwnId();
  const text = readAt(editor.body.value, path) as Text | undefined;
  const { languages } = editor.body.value;
  const faults = [path, ...languages.map((language) => [...path, language])].flatMap((at) =>
    faultsAt(editor, at),
  );
  return (
    <fieldset
      class={`texts${faults.length > 0 ? ' texts--faulty' : ''}`}
      aria-describedby={faults.length > 0 ? `${id}-fault` : undefined}
    >
      <legend>{label}</legend>
      {faults.length > 0 && (
        <p class="field__fault" id={`${id}-fault`}>
          {faults.map(({ message }) => message).join(' ')}
        </p>
      )}
      <div class="texts__row">
        {languages.map((language) => (
          <label key={language}>
            <span class="texts__language">{languageName(language)}</span>
            <textarea
              rows={rows}
              lang={language}
              dir="auto"
              data-path={[...path, language].join('.')}
              value={text?.[language] ?? ''}
              onInput={(event) => {
                const changed = changeText(text, language, event.currentTarget.value, isNeeded);
                editor.set(path, changed, [...path, language].join('.'));
              }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
