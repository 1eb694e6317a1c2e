import { useOwnId } from './useOwnId.ts';

export interface TextAreaProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with it, and how to mend it. */
  fault?: string | undefined;
  rows?: number;
  /** Of what is typed, for spelling and reading aloud. */
  language?: string;
}

/** Several lines to type. */
export function TextArea({ label, value, onInput, hint, fault, rows = 3, language }: TextAreaProps) {
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
      <textarea
        id={id}
        rows={rows}
        lang={language}
        value={value}
        aria-describedby={about || undefined}
        aria-invalid={fault ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
