import type { ComponentChildren } from 'preact';

/** A box to tick; the words are part of the target. */
export function Check({
  isChecked,
  onChange,
  disabled,
  children,
}: {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
