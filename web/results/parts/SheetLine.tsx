import type { ComponentChildren } from 'preact';

/** One line of the methods sheet: what it is about, and what there is to say. */
export function SheetLine({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
