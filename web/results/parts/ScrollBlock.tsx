import type { ComponentChildren } from 'preact';
import { useScrollStop } from '../../ui/useScrollStop.ts';

/** Holds a wide table. Where it must be scrolled it becomes a stop of the Tab key, so that arrow keys reach its end. */
export function ScrollBlock({ label, children }: { label: string; children: ComponentChildren }) {
  const block = useScrollStop();
  return (
    <section class="rs-table-block" aria-label={label} ref={block}>
      {children}
    </section>
  );
}
