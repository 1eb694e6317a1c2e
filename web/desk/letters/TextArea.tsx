import { useId } from 'preact/hooks';

/** A text of several lines, with what is wrong with it. */
export function TextArea({
  label,
  value,
  rows,
  fault,
  onValue,
}: {
  label: string;
  value: string;
  rows: number;
  fault?: string | undefined;
  onValue: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class={`field letters__text${fault ? ' field--faulty' : ''}`}>
      <label for={id}>{label}</label>
      {fault && (
        <p class="field__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        value={value}
        lang="de"
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
