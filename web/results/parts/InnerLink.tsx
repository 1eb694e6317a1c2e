import type { ComponentChildren } from 'preact';
import { useReader } from '../state/Reader.ts';
import type { ViewChange } from '../state/view.ts';

export interface InnerLinkProps {
  change: ViewChange;
  children: ComponentChildren;
  current?: boolean;
  /** What it is the current one of; a page of several, or one choice of several. */
  is?: 'page' | 'true';
  how?: 'push' | 'replace';
  lang?: string;
  onFollow?: () => void;
}

/** A link to another view of this page: followed within the page, and still a link to open beside it or to copy. */
export function InnerLink({
  change,
  children,
  current = false,
  is = 'true',
  how = 'push',
  lang,
  onFollow,
}: InnerLinkProps) {
  const { navigation } = useReader();
  // Read, so that the address follows the view.
  void navigation.view.value;
  return (
    <a
      href={navigation.addressOf(change)}
      lang={lang}
      aria-current={current ? is : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        navigation.go(change, how);
        onFollow?.();
      }}
    >
      {children}
    </a>
  );
}
