import type { ComponentChildren } from 'preact';
import { useOwnId } from './useOwnId.ts';

export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number';
  hint?: ComponentChildren;
  /** What is wrong with it, and how to mend it. */
  fault?: string | undefined;
  autocomplete?: string;
  inputMode?: 'numeric' | 'text' | 'email';
  required?: boolean;
  /** The focus goes on to something else. */
  onLeave?: () => void;
  /** Takes the focus when it appears. */
  isFirst?: boolean;
}

/** A label, what to type, and what was wrong with it. */
export function Field({
  label,
  value,
  onInput,
  type = 'text',
  hint,
  fault,
  isFirst,
  onLeave,
  ...rest
}: FieldProps) {
  const id = useOwnId();
  const about = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div class={`field${fault ? ' field--faulty' : ''}`}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="field__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        id={id}
        // The types of Preact know one kind of field at a time.
        type={type as 'text'}
        value={value}
        ref={isFirst ? focusOnce : null}
        aria-describedby={about || undefined}
        aria-invalid={fault ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
        {...rest}
      />
    </div>
  );
}

const focused = new WeakSet<HTMLElement>();
function focusOnce(input: HTMLInputElement | null): void {
  if (!input || focused.has(input)) return;
  focused.add(input);
  input.focus();
}
