import { useOwnId } from '../../parts/useOwnId.ts';
import type { Path } from '../draft/body.ts';
import { readAt } from '../draft/changeAt.ts';
import { useEditor } from '../state/editor.ts';
import { faultsAt } from '../state/faults.ts';

/** What is wrong at a value, for the field that holds it. */
function useFault(path: Path) {
  const editor = useEditor();
  const id = useOwnId();
  const faults = faultsAt(editor, path);
  const sentence = faults
    .map(({ message, suggestion }) => [message, suggestion].filter(Boolean).join(' '))
    .join(' ');
  return {
    sentence,
    id: `${id}-fault`,
    attributes: sentence ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {},
  };
}

/** A whole number of the draft; empty takes it away. */
export function NumberField({ path, label, hint }: { path: Path; label: string; hint?: string }) {
  const editor = useEditor();
  const value = readAt(editor.body.value, path);
  const { sentence, id, attributes } = useFault(path);
  return (
    <label class="number">
      <span>{label}</span>
      <input
        type="number"
        data-path={path.join('.')}
        value={value === undefined ? '' : String(value)}
        {...attributes}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value === '' ? undefined : Number(currentTarget.value);
          editor.set(path, typed, path.join('.'));
        }}
      />
      {hint && <span class="field__hint">{hint}</span>}
      {sentence && (
        <span class="field__fault" id={id}>
          {sentence}
        </span>
      )}
    </label>
  );
}

/** Something that is so, or is not said. @param value what stands there when it is so */
export function CheckField({
  path,
  label,
  value = true,
}: {
  path: Path;
  label: string;
  value?: true | false | 'random' | 'all' | 'municipality';
}) {
  const editor = useEditor();
  const { sentence, id, attributes } = useFault(path);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={readAt(editor.body.value, path) === value}
        {...attributes}
        onChange={({ currentTarget }) => editor.set(path, currentTarget.checked ? value : undefined)}
      />
      <span>
        {label}
        {sentence && (
          <span class="field__fault" id={id}>
            {' '}
            {sentence}
          </span>
        )}
      </span>
    </label>
  );
}

/** One of a few words. */
export function ChoiceField({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Faults of the value as a whole, above its fields. */
export function FaultLines({ path }: { path: Path }) {
  const editor = useEditor();
  const faults = faultsAt(editor, path);
  if (faults.length === 0) return null;
  return (
    <ul class="fault-lines">
      {faults.map(({ message, suggestion, severity }) => (
        <li key={message} class={severity === 'warning' ? 'fault-lines__hint' : undefined}>
          {message} {suggestion}
        </li>
      ))}
    </ul>
  );
}
