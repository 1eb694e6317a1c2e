import { pathToFileURL } from 'node:url';

/**
 * `NODE_OPTIONS` for a process whose clock, and that of its children, is off by as many milliseconds as a file says.
 * The file may change meanwhile: the clock jumps within 20 ms. The server itself has no switch for it.
 *
 * @param file absolute; none, or an empty one: the clock is right
 */
export function shiftedClock(file: string): string {
  const code = `
    import { readFileSync } from 'node:fs';
    const real = Date;
    let [shift, readAt] = [0, -Infinity];
    const read = () => { try { return Number(readFileSync(new URL('${pathToFileURL(file).href}'), 'utf8')) || 0; } catch { return 0; } };
    const now = () => {
      if (performance.now() - readAt > 20) [shift, readAt] = [read(), performance.now()];
      return real.now() + shift;
    };
    globalThis.Date = new Proxy(real, {
      construct: (target, given, by) => Reflect.construct(target, given.length ? given : [now()], by),
      get: (target, name) => (name === 'now' ? now : target[name]),
    });`;
  return `--import data:text/javascript,${encodeURIComponent(code)}`;
}
