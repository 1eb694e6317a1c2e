import { useState } from 'preact/hooks';

/**
 * The keyboard's way through the matches below a combobox (WAI-ARIA APG, "list autocomplete with manual
 * selection"): the focus stays in the entry, arrow keys move through the matches, Enter takes one.
 */
export function useListbox(count: number, onChoose: (position: number) => void) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  function goTo(position: number): void {
    setOpen(true);
    setActive(count > 0 ? (position + count) % count : -1);
  }

  function steer(key: string): boolean {
    if (key === 'ArrowDown') goTo(active + 1);
    else if (key === 'ArrowUp') goTo(active < 0 ? count - 1 : active - 1);
    else if (key === 'Enter') takeOrShow();
    else if (key === 'Escape' && isOpen && count > 0) close();
    else return false;
    return true;
  }

  /** The only match needs no arrow key; of several Enter takes none by accident. */
  function takeOrShow(): void {
    const chosen = isOpen && active >= 0 ? active : count - 1;
    if ((isOpen && active >= 0) || count === 1) onChoose(chosen);
    else goTo(0);
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  return {
    isOpen: isOpen && count > 0,
    active: Math.min(active, count - 1),
    close,
    /** Somebody typed: other matches, none of them active. */
    reopen(): void {
      setOpen(true);
      setActive(-1);
    },
    /** Takes a key; false when it is none of the list's. */
    steer,
  };
}
