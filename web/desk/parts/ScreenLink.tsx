import type { ComponentChildren } from 'preact';
import { go } from '../state/address.ts';

/** A link within the desk: no page is loaded anew. */
export function ScreenLink({
  to,
  children,
  isCurrent,
  look,
}: {
  to: string;
  children: ComponentChildren;
  isCurrent?: boolean;
  look?: string;
}) {
  return (
    <a
      href={to}
      class={look}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
        scrollTo(0, 0);
      }}
    >
      {children}
    </a>
  );
}
