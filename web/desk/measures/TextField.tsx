import { useOwnId } from '../parts/useOwnId.ts';

/** A label, a few lines to write in, and what was wrong with them. */
export function TextField({
  label,
  hint,
  value,
  fault,
  onInput,
}: {
  label: string;
  hint: string;
  value: string;
  fault: string | undefined;
  onInput: (value: string) => void;
}) {
  const id = useOwnId();
  const about = [`${id}-hint`, fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div class={`field${fault ? ' field--faulty' : ''}`}>
      <label for={id}>{label}</label>
      <p class="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {fault && (
        <p class="field__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <textarea
        id={id}
        rows={3}
        value={value}
        aria-describedby={about}
        aria-invalid={fault ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
