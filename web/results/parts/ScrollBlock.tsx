import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Holds a wide table. Where it must be scrolled it becomes a stop of the Tab key, so that arrow keys reach its end. */
export function ScrollBlock({ label, children }: { label: string; children: ComponentChildren }) {
  const block = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = block.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <section class="rs-table-block" aria-label={label} ref={block}>
      {children}
    </section>
  );
}
