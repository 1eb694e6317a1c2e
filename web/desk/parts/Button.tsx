import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  /** One primary action a screen; 'danger' takes something away. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  /** Something is under way: it can be seen, and not started twice. */
  isBusy?: boolean;
  disabled?: boolean;
  label?: string;
  onClick?: () => void;
}

export function Button({
  children,
  look = 'secondary',
  type = 'button',
  isBusy,
  disabled,
  label,
  onClick,
}: ButtonProps) {
  return (
    <button
      class={`button button--${look}`}
      type={type}
      disabled={disabled || isBusy}
      aria-busy={isBusy ? 'true' : undefined}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
