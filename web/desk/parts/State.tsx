import type { ComponentChildren } from 'preact';

export interface StateProps {
  /** A full dot: at work. A ring: still to come. A square: ended. */
  shape: 'dot' | 'ring' | 'square';
  children: ComponentChildren;
}

/** A state as a word with a shape, so that colour carries nothing. Drawn, because not every font has the signs. */
export function State({ shape, children }: StateProps) {
  return (
    <span class="state">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" class={`state__${shape}`}>
        {shape === 'square' ? <rect x="2" y="2" width="8" height="8" /> : <circle cx="6" cy="6" r="4" />}
      </svg>
      {children}
    </span>
  );
}
