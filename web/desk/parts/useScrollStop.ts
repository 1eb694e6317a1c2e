import { useEffect, useRef } from 'preact/hooks';

/** Makes a block a stop of the Tab key where, and only where, it has to be scrolled sideways. */
export function useScrollStop() {
  const block = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = block.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    });
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    return () => watch.disconnect();
  }, []);
  return block;
}
