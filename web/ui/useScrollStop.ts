import { useCallback, useRef } from 'preact/hooks';

/**
 * Makes a block a stop of the Tab key where, and only where, it has to be scrolled sideways.
 *
 * @returns what the block takes as its `ref`, also when it comes later than the component
 */
export function useScrollStop(): (block: HTMLElement | null) => void {
  const watch = useRef<ResizeObserver | undefined>(undefined);
  return useCallback((block: HTMLElement | null) => {
    watch.current?.disconnect();
    if (!block) return;
    watch.current = new ResizeObserver(() => {
      if (block.scrollWidth > block.clientWidth) block.setAttribute('tabindex', '0');
      else block.removeAttribute('tabindex');
    });
    watch.current.observe(block);
    if (block.firstElementChild) watch.current.observe(block.firstElementChild);
  }, []);
}
