/** How long what is out of sight may wait, milliseconds: less than anybody needs to scroll to it. */
const patience = 400;
/** Pixels below the screen that count as seen. */
const ahead = '200px';

/**
 * Draws at once what is on the screen, the rest a little later: a click must not wait for what nobody sees yet.
 *
 * @returns a function that calls it off
 */
export function whenSeen(element: Element, draw: () => void): () => void {
  const start = () => {
    stop();
    draw();
  };
  const watch = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && start(), {
    rootMargin: ahead,
  });
  const timer = setTimeout(start, patience);
  const stop = () => {
    clearTimeout(timer);
    watch.disconnect();
  };
  watch.observe(element);
  return stop;
}
