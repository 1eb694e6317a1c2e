import { Labelled, type LabelledProps } from './Labelled.tsx';

export interface FieldProps extends LabelledProps {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number';
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
  value,
  onInput,
  type = 'text',
  isFirst,
  onLeave,
  label,
  hint,
  fault,
  ...rest
}: FieldProps) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(ties) => (
        <input
          {...ties}
          // The types of Preact know one kind of field at a time.
          type={type as 'text'}
          value={value}
          ref={isFirst ? focusOnce : null}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onLeave}
          {...rest}
        />
      )}
    </Labelled>
  );
}

const focused = new WeakSet<HTMLElement>();
function focusOnce(input: HTMLInputElement | null): void {
  if (!input || focused.has(input)) return;
  focused.add(input);
  input.focus();
}
