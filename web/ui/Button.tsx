import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  /** One filled button a screen; everything else stays quiet. */
  look?: 'primary' | 'secondary' | 'tertiary';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Says more than the words on it, for instance which of several marks it deletes. */
  label?: string;
  onClick?: (event: MouseEvent) => void;
}

export function Button({
  children,
  look = 'primary',
  type = 'button',
  disabled,
  label,
  onClick,
}: ButtonProps) {
  return (
    <button
      class={`kern-btn kern-btn--${look}`}
      type={type}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      <span class="kern-label">{children}</span>
    </button>
  );
}
