import type { ComponentChildren } from 'preact';
import { useOwnId } from './useOwnId.ts';

/** What ties a box to its label, its hint and what was wrong with it. */
export interface BoxTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

export interface LabelledProps {
  label: string;
  hint?: ComponentChildren;
  /** What is wrong with it, and how to mend it. */
  fault?: string | undefined;
}

/** Label, hint and fault above a box; `children` draws the box with its ties. */
export function Labelled({
  label,
  hint,
  fault,
  children,
}: LabelledProps & { children: (ties: BoxTies) => ComponentChildren }) {
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
      {children({
        id,
        'aria-describedby': about || undefined,
        'aria-invalid': fault ? 'true' : undefined,
      })}
    </div>
  );
}
