import { useOwnId } from './useOwnId.ts';

export interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | '';
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
  /** The line that stands there before anything was chosen. */
  prompt?: string;
  hint?: string;
}

/** One of several, from a list. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
  prompt,
  hint,
}: ChoiceProps<Value>) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
